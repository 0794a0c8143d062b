/** What a connection to Pipedrive is made of. */
import { z } from 'zod'

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** `https://acme.pipedrive.com/…` as copied from a browser is `acme`; what is no plain name stays, and is refused. */
function companyName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\.pipedrive\.com(?:\/.*)?$/, '')
}

export const pipedriveSettingsSchema = z.strictObject({
  apiToken: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{8,200}$/, 'expected the token that Pipedrive shows, without spaces')
    .meta({
      title: 'API token',
      description: 'In Pipedrive: your picture › Company settings › Personal preferences › API',
      isSecret: true,
    }),
  companyDomain: z
    .string()
    .max(200)
    .transform(companyName)
    .pipe(z.string().regex(label, 'expected the first part of your address at Pipedrive, for example acme'))
    .meta({
      title: 'Company domain',
      description: 'The first part of your address at Pipedrive: acme for acme.pipedrive.com',
    }),
  owner: z.email('expected an e-mail address').max(255).toLowerCase().optional().meta({
    title: 'Owner',
    description:
      'E-mail address of the Pipedrive user to whom new people, leads and calls to make belong. Left empty, the user whose token it is.',
  }),
  makesLeads: z
    .boolean()
    .default(false)
    .meta({ title: 'Make leads', description: 'Puts callers who are new into the Leads Inbox' }),
  leadLabel: z.string().trim().min(1).max(255).optional().meta({
    title: 'Label of leads',
    description: 'Made in Pipedrive if there is none of this name, for example Phone',
  }),
})
export type PipedriveSettings = z.infer<typeof pipedriveSettingsSchema>
