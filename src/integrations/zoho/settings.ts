/** What an owner enters to connect Zoho CRM. */
import { z } from 'zod'
import { dataCenters } from './data-centers.ts'

/** What people call the centres otherwise. */
const otherNames: Record<string, string> = { us: 'com', au: 'com.au', cn: 'com.cn' }

export const zohoSettingsSchema = z.strictObject({
  clientId: z
    .string()
    .trim()
    .min(1, 'expected the client id')
    .max(500)
    .meta({ title: 'Client id', description: 'From api-console.zoho.com (of your data centre)' }),
  clientSecret: z
    .string()
    .trim()
    .min(1, 'expected the client secret')
    .max(500)
    .meta({ title: 'Client secret', isSecret: true }),
  refreshToken: z.string().trim().max(500).optional().meta({
    title: 'Refresh token',
    description: 'Of a Self Client; leave it empty to agree at Zoho in the browser',
    isSecret: true,
  }),
  dataCenter: z
    .preprocess(
      (given) => (typeof given === 'string' ? (otherNames[given] ?? given) : given),
      z.enum(dataCenters),
    )
    .prefault('com')
    .meta({
      title: 'Data centre',
      description: 'The end of the address under which you use Zoho: crm.zoho.com, crm.zoho.eu …',
    }),
  owner: z.email('expected an e-mail address').optional().meta({
    title: 'Owner',
    description:
      'E-mail of the Zoho user who gets leads, calls and tasks; else the one who connected it does',
  }),
})
export type ZohoSettings = z.infer<typeof zohoSettingsSchema>
