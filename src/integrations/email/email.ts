/** Mails about calls over the owner's own mail server: of an urgent one at once, of each when it is over. */
import { z } from 'zod'
import { type Integration, IntegrationError } from '../integration.ts'
import { checkMailServer, type MailServer, sendMail } from './client.ts'
import { callMail } from './mapping.ts'

export const emailSettingsSchema = z.strictObject({
  to: z
    .array(z.email('expected an e-mail address'))
    .min(1, 'expected at least one e-mail address')
    .max(20, 'expected at most 20 e-mail addresses')
    .meta({ title: 'Recipients', description: 'Each gets the same mail' }),
})
export type EmailSettings = z.infer<typeof emailSettingsSchema>

export interface EmailContext {
  /** `SMTP_URL` and `EMAIL_FROM`; undefined while they are not set. */
  mailServer: MailServer | undefined
}

export function createEmail(context: EmailContext): Integration<EmailSettings> {
  const server = (): MailServer => {
    if (context.mailServer) return context.mailServer
    throw new IntegrationError('E-mail is not set up: set SMTP_URL and EMAIL_FROM', { isRetryable: false })
  }
  return {
    id: 'email',
    label: 'E-mail',
    group: 'team',
    settings: emailSettingsSchema,
    occasions: () => ['call.completed', 'call.urgent', 'call.unanswered'],
    deliver: async (report, settings) => sendMail(server(), callMail(report), settings.to),
    check: async () => checkMailServer(server()),
    preview(report, settings) {
      const mail = callMail(report)
      return [
        {
          target: `E-mail to ${settings.to.join(', ')}`,
          body: `Subject: ${mail.subject}\n\n${mail.text}`,
        },
      ]
    },
  }
}
