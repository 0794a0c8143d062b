/** A webhook as it is sent: what happened, when, and the call; or what the owner's template makes of it. */
import { type CallData, type CallReport, callData } from '../../core/call-report.ts'
import type { Occasion } from '../../core/follow-ups.ts'
import { IntegrationError } from '../integration.ts'
import { renderJson } from '../json-template.ts'
import { hasPlaceholders, type RenderBudget, renderBudget, renderText } from '../template.ts'
import { type TemplateValues, templateValues } from '../template-values.ts'
import { headerFault, headerText } from './header-fault.ts'
import type { WebhookSettings } from './settings.ts'

export interface WebhookBody {
  type: Occasion
  /** When it happened, ISO 8601: the same in every attempt. */
  timestamp: string
  data: CallData
}

export interface WebhookMessage {
  method: WebhookSettings['method']
  url: string
  contentType: string
  /** The owner's; they may be secret. */
  headers: Record<string, string>
  body: string
}

const longestBody = 1_000_000
const longestUrl = 8_000

/** Throws IntegrationError when a template cannot be filled in with this call. */
export function webhookMessage(report: CallReport, settings: WebhookSettings): WebhookMessage {
  const values = templateValues(report)
  const budget = renderBudget()
  return {
    method: settings.method,
    url: filledUrl(settings.url, values, budget),
    headers: filledHeaders(settings, values, budget),
    ...webhookContent(report, settings, values, budget),
  }
}

/** The body alone: what may be shown. Throws as above. */
export function webhookContent(
  report: CallReport,
  { template, format }: Pick<WebhookSettings, 'template' | 'format'>,
  values = templateValues(report),
  budget = renderBudget(),
): { contentType: string; body: string } {
  const content = template === undefined ? usualBody(report) : renderJson(template, values, budget)
  const body = format === 'form' ? formText(content) : JSON.stringify(content)
  if (body.length > longestBody) {
    throw new IntegrationError(`The body is longer than ${longestBody} characters`, { failure: 'refused' })
  }
  return { contentType: format === 'form' ? 'application/x-www-form-urlencoded' : 'application/json', body }
}

function usualBody(report: CallReport): WebhookBody {
  return { type: report.occasion, timestamp: report.occurredAt, data: callData(report.call, report.baseUrl) }
}

/** One field a member; what is no text is written as JSON. */
function formText(content: unknown): string {
  const fields = typeof content === 'object' && content !== null ? Object.entries(content) : []
  return new URLSearchParams(
    fields.map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()
}

/** Values of the query only: where it goes is never up to a call. */
function filledUrl(url: string, values: TemplateValues, budget: RenderBudget): string {
  if (!hasPlaceholders(url)) return url
  const filled = new URL(url)
  filled.search = new URLSearchParams(
    [...filled.searchParams].map(([name, value]): [string, string] => [
      name,
      renderText(value, values, budget),
    ]),
  ).toString()
  if (filled.href.length > longestUrl) {
    throw new IntegrationError(`The address is longer than ${longestUrl} characters`, { failure: 'refused' })
  }
  return filled.href
}

/** Secrets are filled in here and nowhere else. What a value became is never quoted. */
function filledHeaders(
  { headers = {}, secrets = {} }: WebhookSettings,
  values: TemplateValues,
  budget: RenderBudget,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, template]) => {
      const value = headerText(renderText(template, { ...values, secret: secrets }, budget))
      const fault = headerFault(name, value)
      if (fault) throw new IntegrationError(`The header ${name}: ${fault}`, { failure: 'refused' })
      return [name, value]
    }),
  )
}
