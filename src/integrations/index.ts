/** The list of integrations. A new kind is added here and nowhere else. */
import { z } from 'zod'
import { createCalCom } from './cal-com/cal-com.ts'
import type { CalendarSide } from './calendar.ts'
import { blackOut, secretTexts } from './connection-secrets.ts'
import { createEmail, type EmailContext } from './email/email.ts'
import { createGoogleCalendar } from './google-calendar/google-calendar.ts'
import type { HttpClient } from './http-client.ts'
import { createHubspot } from './hubspot/hubspot.ts'
import { type Integration, IntegrationError } from './integration.ts'
import { createPipedrive } from './pipedrive/pipedrive.ts'
import { createSalesforce } from './salesforce/salesforce.ts'
import { createSlack } from './slack/slack.ts'
import { createSms, type SmsContext } from './sms/sms.ts'
import type { VendorAddresses } from './vendor-addresses.ts'
import { createWebhook } from './webhook/webhook.ts'
import { createZendesk } from './zendesk/zendesk.ts'
import { createZoho } from './zoho/zoho.ts'

export interface IntegrationContext extends EmailContext, SmsContext {
  /** For addresses that users enter. */
  http: HttpClient
  addresses: VendorAddresses
  /** How long a vendor may take for a whole answer, where it is not as usual: for tests. */
  vendorTimeoutMs?: number
  now(): Date
}

/** Every kind of connection, in the order the dashboard shows them. Their errors never quote a secret. */
export function createIntegrations(context: IntegrationContext): Integration<unknown>[] {
  return [
    withCleanErrors(createWebhook(context)),
    withCleanErrors(createEmail(context)),
    withCleanErrors(createSms(context)),
    withCleanErrors(createSlack(context)),
    withCleanErrors(createHubspot(context)),
    withCleanErrors(createSalesforce(context)),
    withCleanErrors(createPipedrive(context)),
    withCleanErrors(createZoho(context)),
    withCleanErrors(createZendesk(context)),
    withCleanErrors(createGoogleCalendar(context)),
    withCleanErrors(createCalCom(context)),
  ]
}

/** Receivers quote what they were sent; no error may carry a secret to the dashboard or a log. */
export function withCleanErrors<Settings>(integration: Integration<Settings>): Integration<Settings> {
  const clean = async <T>(settings: Settings, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error
      const record = z.record(z.string(), z.unknown()).safeParse(settings)
      const secrets = record.success ? secretTexts(integration.settings, record.data) : []
      throw new IntegrationError(blackOut(error.message, secrets), {
        failure: error.failure,
        isOurWait: error.isOurWait,
        ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
      })
    }
  }
  const { refresh } = integration
  const { calendar } = integration
  return {
    ...integration,
    ...(calendar ? { calendar: withCleanCalendar(calendar, clean) } : {}),
    ...(refresh
      ? {
          refresh: (report, settings, memory) => clean(settings, () => refresh(report, settings, memory)),
        }
      : {}),
    deliver: (report, settings, memory) =>
      clean(settings, () => integration.deliver(report, settings, memory)),
    check: (settings, memory) => clean(settings, () => integration.check(settings, memory)),
  }
}

function withCleanCalendar<Settings>(
  calendar: CalendarSide<Settings>,
  clean: <T>(settings: Settings, work: () => Promise<T>) => Promise<T>,
): CalendarSide<Settings> {
  return {
    ...calendar,
    freeSlots: (span, place, settings, memory) =>
      clean(settings, () => calendar.freeSlots(span, place, settings, memory)),
    find: (booking, settings, memory) => clean(settings, () => calendar.find(booking, settings, memory)),
    insert: (booking, settings, memory) => clean(settings, () => calendar.insert(booking, settings, memory)),
  }
}
