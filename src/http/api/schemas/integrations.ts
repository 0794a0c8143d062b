/** Kinds of integrations, and the connections the owner made of them. Secrets go in and never come out. */
import { z } from 'zod'

export const integrationKindSchema = z.object({
  /** For example `webhook`. */
  kind: z.string(),
  label: z.string(),
  /** Where the dashboard shows it. */
  group: z.enum(['crm', 'team', 'caller', 'calendar', 'custom']),
  /** JSON Schema of the settings; secret properties carry `isSecret: true` and `writeOnly: true`. */
  settings: z.record(z.string(), z.unknown()),
})
export type IntegrationKind = z.infer<typeof integrationKindSchema>
export const integrationKindsSchema = z.object({ items: z.array(integrationKindSchema) })

const settingsSchema = z.record(z.string(), z.unknown())

export const connectionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  isEnabled: z.boolean(),
  /** Without secrets. */
  settings: settingsSchema,
  /** Names of the secret settings that are set. */
  secretsSet: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type ConnectionItem = z.infer<typeof connectionSchema>

/** Secrets that were made by us for this connection; this answer is the only time they are shown. */
export const createdConnectionSchema = connectionSchema.extend({
  madeSecrets: z.record(z.string(), z.string()),
})
export type CreatedConnection = z.infer<typeof createdConnectionSchema>

export const connectionListSchema = z.object({ items: z.array(connectionSchema) })
export type ConnectionList = z.infer<typeof connectionListSchema>

const name = z.string().trim().min(1, 'expected a name').max(80)

export const connectionBodySchema = z.strictObject({
  kind: z.string().min(1).max(40),
  name,
  isEnabled: z.boolean().default(true),
  settings: settingsSchema,
})
export type ConnectionBody = z.input<typeof connectionBodySchema>

/** Settings are replaced as a whole, but a secret that is left out stays what it was. */
export const connectionPatchSchema = z.strictObject({
  name: name.optional(),
  isEnabled: z.boolean().optional(),
  settings: settingsSchema.optional(),
})
export type ConnectionPatch = z.infer<typeof connectionPatchSchema>

/** Credentials check, and a dry run of what would be sent. */
export const connectionTestSchema = z.object({
  isOk: z.boolean(),
  /** The receiver's own words when it refused. */
  error: z.string().nullable(),
  /** The first of `requests`. */
  preview: z.object({ target: z.string(), body: z.string() }),
  /** Everything that would be sent for one call, in order. */
  requests: z.array(z.object({ target: z.string(), body: z.string() })),
})
export type ConnectionTest = z.infer<typeof connectionTestSchema>
