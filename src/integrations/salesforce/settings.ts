/** What an owner enters to connect Salesforce. */
import { z } from 'zod'

/** My Domain, also of a sandbox (`acme--uat.sandbox.my.salesforce.com`); the flow works on no other host. */
const myDomain = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.my\.salesforce\.(com|mil)$/

function isMyDomain(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, port, username, password } = new URL(text)
  return protocol === 'https:' && port === '' && username + password === '' && myDomain.test(hostname)
}

/** `isAnyAddress`: the operator has said where Salesforce is, and what is entered is not used. */
export function salesforceSettings(isAnyAddress: boolean) {
  return z.strictObject({
    loginUrl: z
      .string()
      .trim()
      .refine(
        (url) => (isAnyAddress ? URL.canParse(url) : isMyDomain(url)),
        'expected the address of your My Domain, such as https://acme.my.salesforce.com',
      )
      .transform((url) => new URL(url).origin)
      .meta({
        title: 'My Domain',
        description: 'Setup > My Domain shows it: https://acme.my.salesforce.com',
      }),
    clientId: z
      .string()
      .trim()
      .min(1, 'expected the consumer key')
      .max(500)
      .meta({ title: 'Consumer key', description: 'Of the External Client App' }),
    clientSecret: z
      .string()
      .trim()
      .min(1, 'expected the consumer secret')
      .max(500)
      .meta({ title: 'Consumer secret', isSecret: true }),
    owner: z.email('expected an e-mail address').optional().meta({
      title: 'Owner',
      description: 'E-mail of the Salesforce user who gets leads, calls and tasks; else the Run-As user does',
    }),
  })
}
export type SalesforceSettings = z.infer<ReturnType<typeof salesforceSettings>>
