/** What a connection to Zendesk is made of. */
import { z } from 'zod'

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** `https://acme.zendesk.com/agent` as copied from a browser is `acme`; what is no plain name stays, and is refused. */
function accountName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\.zendesk\.com(?:\/.*)?$/, '')
}

const secret = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,400}$/, `expected ${what}, without spaces`)

export const zendeskSettingsSchema = z.strictObject({
  subdomain: z
    .string()
    .max(200)
    .transform(accountName)
    .pipe(z.string().regex(label, 'expected the first part of your address at Zendesk, for example acme'))
    .meta({
      title: 'Subdomain',
      description: 'The first part of your address at Zendesk: acme for acme.zendesk.com',
    }),
  clientId: secret('the identifier of the OAuth client').meta({
    title: 'Client identifier',
    description: 'In the Admin Center: Apps and integrations › APIs › OAuth clients',
  }),
  clientSecret: secret('the secret of the OAuth client').meta({
    title: 'Client secret',
    description: 'Shown once, when the OAuth client is made',
    isSecret: true,
  }),
  assignee: z.email('expected an e-mail address').max(255).toLowerCase().optional().meta({
    title: 'Assignee',
    description: 'E-mail address of the agent to whom the tickets go. Left empty, Zendesk decides.',
  }),
  groupId: z
    .string()
    .trim()
    .regex(/^\d{1,19}$/, "expected the number at the end of the group's address in the Admin Center")
    .optional()
    .meta({
      title: 'Group',
      description: "The number at the end of the group's address in the Admin Center",
    }),
  playsRecordings: z.boolean().default(true).meta({
    title: 'Player for recordings',
    description:
      'Adds the recording to the ticket as a voice comment; its link stands in the note either way',
  }),
})
export type ZendeskSettings = z.infer<typeof zendeskSettingsSchema>
