/** The body of a webhook: what happened, when, and the call as the API writes it. Pure. */
import { type CallData, type CallReport, callData } from '../../core/call-report.ts'
import type { Occasion } from '../../core/follow-ups.ts'

export interface WebhookBody {
  type: Occasion
  /** When it happened, ISO 8601: the same in every attempt. */
  timestamp: string
  data: CallData
}

export function webhookBody(report: CallReport): WebhookBody {
  return { type: report.occasion, timestamp: report.occurredAt, data: callData(report.call, report.baseUrl) }
}
