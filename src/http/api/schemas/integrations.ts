/** Kinds of integrations, and the connections the owner made of them. Secrets go in and never come out. */
import { z } from 'zod'
import { deliveryFailures } from '../../../core/delivery-failure.ts'

export const integrationKindSchema = z.object({
  /** For example `webhook`. */
  kind: z.string(),
  label: z.string(),
  /** Where the dashboard shows it. */
  group: z.enum(['crm', 'team', 'caller', 'calendar', 'custom']),
  /** JSON Schema of the settings; secret properties carry `isSecret: true` and `writeOnly: true`. */
  settings: z.record(z.string(), z.unknown()),
  /** Where the vendor wants the owner to agree in a browser; null elsewhere. */
  oauth: z
    .object({
      /** What the button says. */
      label: z.string(),
      /** To be entered at the vendor as the address it may send the owner back to. */
      redirectUri: z.string(),
    })
    .nullable(),
})
export type IntegrationKind = z.infer<typeof integrationKindSchema>
export const integrationKindsSchema = z.object({
  items: z.array(integrationKindSchema),
  /** What owners' templates may name, as `{{ name }}`. */
  placeholders: z.array(z.object({ name: z.string(), meaning: z.string() })),
})
export type IntegrationKinds = z.infer<typeof integrationKindsSchema>

const settingsSchema = z.record(z.string(), z.unknown())

export const connectionHealthSchema = z.object({
  /** `failing`: tried again by itself. `needs-owner`: only the owner can mend it. */
  state: z.enum(['ok', 'failing', 'needs-owner']),
  /** In the receiver's own words; null while it works. */
  reason: z.string().nullable(),
  failure: z.enum(deliveryFailures).nullable(),
  /** The first failure since the last success. */
  since: z.string().nullable(),
  /** It is left alone until then, after failing again and again. */
  pausedUntil: z.string().nullable(),
  /** Deliveries on their way. */
  pending: z.number().int(),
  /** Deliveries that were given up. */
  dead: z.number().int(),
  /** Within the last 24 hours. */
  deliveredLastDay: z.number().int(),
  lastDeliveredAt: z.string().nullable(),
})
export type ConnectionHealthItem = z.infer<typeof connectionHealthSchema>

export const connectionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  isEnabled: z.boolean(),
  /** Without secrets. */
  settings: settingsSchema,
  /** Names of the secret settings that are set. */
  secretsSet: z.array(z.string()),
  /** Whether the owner has agreed at the vendor, and what the last try came to; null where that is not needed. */
  oauth: z.object({ isConnected: z.boolean(), error: z.string().nullable() }).nullable(),
  health: connectionHealthSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type ConnectionItem = z.infer<typeof connectionSchema>

/** Secrets that were made by us for this connection; this answer is the only time they are shown. */
export const createdConnectionSchema = connectionSchema.extend({
  madeSecrets: z.record(z.string(), z.string()),
})
export type CreatedConnection = z.infer<typeof createdConnectionSchema>

export const connectionListSchema = z.object({
  items: z.array(connectionSchema),
  /** What is there without having been made here: the mails to `notifications.emails` of the profile. */
  builtIn: z.array(connectionSchema.pick({ id: true, kind: true, name: true, health: true })),
})
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

export const previewRequestSchema = z.object({ target: z.string(), body: z.string() })
export type PreviewRequest = z.infer<typeof previewRequestSchema>

const callSid = z.string().min(1).max(64)

/** Which call is shown; without one the newest, or a made-up one before the first. */
export const connectionTestBodySchema = z.strictObject({ callSid: callSid.optional() }).nullish()

const previewedCall = {
  /** The call that the requests are of; null for a made-up one. */
  callSid: z.string().nullable(),
  /** Everything that would be sent for it, in order. */
  requests: z.array(previewRequestSchema),
}

/** Credentials check, and a dry run of what would be sent. */
export const connectionTestSchema = z.object({
  isOk: z.boolean(),
  /** The receiver's own words when it refused. */
  error: z.string().nullable(),
  /** What kind of failure it is. */
  failure: z.enum(deliveryFailures).nullable(),
  /** The first of `requests`. */
  preview: previewRequestSchema,
  ...previewedCall,
  /** Deliveries that had been given up for want of good credentials, and are sent again now. */
  revived: z.number().int(),
})
export type ConnectionTest = z.infer<typeof connectionTestSchema>

/** Settings as they stand in a form; secrets that are left out are those of the connection `id`. */
export const settingsPreviewBodySchema = z.strictObject({
  kind: z.string().min(1).max(40),
  settings: settingsSchema,
  callSid: callSid.optional(),
  id: z.string().min(1).max(100).optional(),
})
export type SettingsPreviewBody = z.infer<typeof settingsPreviewBodySchema>

export const settingsPreviewSchema = z.object(previewedCall)
export type SettingsPreview = z.infer<typeof settingsPreviewSchema>

export const authorizationSchema = z.object({
  /** Where the owner is to be sent; good for ten minutes, once. */
  url: z.string(),
})
