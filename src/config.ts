/** The only reader of the environment: checks every variable at once and hands on plain values. */
import { z } from 'zod'
import type { ModelSettings } from './brain/llm/models.ts'
import { FirstRingError } from './core/errors.ts'
import { modelVendors } from './core/model-use.ts'
import type { RealtimeSettings } from './engines/openai-realtime/realtime-settings.ts'
import type { VendorAddresses } from './integrations/vendor-addresses.ts'
import {
  realtimeDialect,
  realtimeKey,
  realtimeOf,
  realtimeProblems,
  realtimeUrl,
} from './live-voice-settings.ts'
import { modelProblems, modelsOf, openAiBaseUrl } from './model-settings.ts'

/** An unset and an empty variable mean the same. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const withDefault = <S extends z.ZodType>(schema: S, value: z.input<S>) =>
  z.preprocess((given) => (given === '' || given === undefined ? value : given), schema)

const origin = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://example.com' })
  .transform((url) => url.replace(/\/+$/, ''))

const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number in E.164, for example +15035550188')

const cidr = z.union(
  [z.cidrv4(), z.cidrv6()],
  'expected address ranges such as 10.0.0.0/8, separated by commas',
)

const environmentSchema = z.object({
  TWILIO_ACCOUNT_SID: optional(
    z.string().regex(/^AC[0-9a-f]{32}$/i, 'expected AC and 32 hexadecimal digits, as in the Twilio console'),
  ),
  TWILIO_AUTH_TOKEN: optional(
    z.string().regex(/^[0-9a-f]{32}$/i, 'expected 32 hexadecimal digits, as in the Twilio console'),
  ),
  TWILIO_PHONE_NUMBER: optional(e164),
  TWILIO_API_BASE_URL: withDefault(origin, 'https://api.twilio.com'),
  WEBHOOK_BASE_URL: optional(
    origin.refine((url) => new URL(url).hash === '' && new URL(url).search === '', 'expected no ? and no #'),
  ),
  PORT: withDefault(z.coerce.number('expected a port number').int().min(0).max(65_535), '3000'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  DATA_DIR: withDefault(z.string(), './data'),
  DATABASE_URL: optional(
    z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host/name' }),
  ),
  ROLE: withDefault(z.enum(['all', 'web', 'worker'], 'expected all, web or worker'), 'all'),
  API_KEY: optional(z.string().min(16, 'expected at least 16 characters')),
  ADMIN_EMAIL: optional(z.email('expected an e-mail address')),
  ADMIN_PASSWORD: optional(z.string().min(10, 'expected at least 10 characters')),
  SECRET_KEY: optional(z.string().min(32, 'expected at least 32 characters')),
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: 'expected smtp://user:password@host:587 or smtps://…:465' }),
  ),
  EMAIL_FROM: optional(z.string().min(3)),
  ALLOW_PRIVATE_TARGETS: withDefault(
    z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((range) => range.trim())
          .filter((range) => range !== ''),
      )
      .pipe(z.array(cidr)),
    '',
  ),
  LLM_PROVIDER: optional(z.enum([...modelVendors, 'none'], `expected ${modelVendors.join(', ')} or none`)),
  LLM_MODEL: optional(z.string().max(200)),
  LLM_FALLBACK_PROVIDER: optional(
    z.enum([...modelVendors, 'none'], `expected ${modelVendors.join(', ')} or none`),
  ),
  LLM_FALLBACK_MODEL: optional(z.string().max(200)),
  LLM_REASONING: optional(
    z.enum(
      ['none', 'minimal', 'low', 'medium', 'high', 'provider-default'],
      'expected none, minimal, low, medium, high or provider-default',
    ),
  ),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: withDefault(origin, openAiBaseUrl),
  OPENAI_API: withDefault(z.enum(['chat', 'responses'], 'expected chat or responses'), 'chat'),
  OPENAI_REALTIME_URL: optional(realtimeUrl),
  OPENAI_REALTIME_MODEL: optional(z.string().max(200)),
  OPENAI_REALTIME_VOICE: optional(z.string().max(200)),
  OPENAI_REALTIME_API_KEY: optional(realtimeKey),
  OPENAI_REALTIME_DIALECT: optional(realtimeDialect),
  OPENAI_REALTIME_TRANSCRIPTION: optional(z.string().max(200)),
  ANTHROPIC_API_KEY: optional(z.string()),
  ANTHROPIC_BASE_URL: withDefault(origin, 'https://api.anthropic.com/v1'),
  HUBSPOT_API_KEY: optional(z.string()),
  HUBSPOT_BASE_URL: optional(origin),
  SALESFORCE_LOGIN_URL: optional(origin),
  PIPEDRIVE_BASE_URL: optional(origin),
  ZOHO_BASE_URL: optional(origin),
  ZENDESK_BASE_URL: optional(origin),
  SLACK_BASE_URL: optional(origin),
  GOOGLE_BASE_URL: optional(origin),
  CALCOM_BASE_URL: optional(origin),
  LOG_LEVEL: withDefault(
    z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'expected a pino level, for example info',
    ),
    'info',
  ),
})

export interface Config {
  twilio: {
    accountSid: string | undefined
    authToken: string | undefined
    phoneNumber: string | undefined
    apiBaseUrl: string
  }
  /** The address Twilio calls, without a trailing slash; undefined while only this machine calls. */
  webhookBaseUrl: string | undefined
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  role: 'all' | 'web' | 'worker'
  apiKey: string | undefined
  admin: { email: string; password: string } | undefined
  secretKey: string | undefined
  /** In the order they are asked; without any the scripted brain answers alone. */
  models: ModelSettings[]
  /** The model that hears and speaks; undefined without a key. */
  realtime: RealtimeSettings | undefined
  smtpUrl: string | undefined
  emailFrom: string | undefined
  /** Address ranges (CIDR) that outgoing webhooks may reach although they are private. */
  allowPrivateTargets: string[]
  /** Makes the HubSpot connection at the first start. */
  hubspotKey: string | undefined
  /** Addresses of vendors that are not the usual ones: regions, proxies, tests. */
  vendorAddresses: VendorAddresses
  logLevel: string
}

/** Throws FirstRingError `config-invalid` that lists every wrong variable; values are never repeated in it. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment)
  const problems = parsed.success
    ? inconsistencies(parsed.data)
    : parsed.error.issues.map((issue) => ({ field: String(issue.path[0]), message: issue.message }))
  if (!parsed.success || problems.length > 0) {
    throw new FirstRingError(
      'config-invalid',
      `The configuration is wrong:\n${problems.map(({ field, message }) => `  ${field}: ${message}`).join('\n')}`,
      { fields: problems },
    )
  }
  const env = parsed.data
  return {
    twilio: {
      accountSid: env.TWILIO_ACCOUNT_SID,
      authToken: env.TWILIO_AUTH_TOKEN,
      phoneNumber: env.TWILIO_PHONE_NUMBER,
      apiBaseUrl: env.TWILIO_API_BASE_URL,
    },
    webhookBaseUrl: env.WEBHOOK_BASE_URL,
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    role: env.ROLE,
    apiKey: env.API_KEY,
    admin:
      env.ADMIN_EMAIL && env.ADMIN_PASSWORD
        ? { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }
        : undefined,
    secretKey: env.SECRET_KEY,
    models: modelsOf(env),
    realtime: realtimeOf(env),
    smtpUrl: env.SMTP_URL,
    emailFrom: env.EMAIL_FROM,
    allowPrivateTargets: env.ALLOW_PRIVATE_TARGETS,
    hubspotKey: env.HUBSPOT_API_KEY,
    vendorAddresses: {
      hubspot: env.HUBSPOT_BASE_URL,
      salesforce: env.SALESFORCE_LOGIN_URL,
      pipedrive: env.PIPEDRIVE_BASE_URL,
      zoho: env.ZOHO_BASE_URL,
      zendesk: env.ZENDESK_BASE_URL,
      slack: env.SLACK_BASE_URL,
      google: env.GOOGLE_BASE_URL,
      calCom: env.CALCOM_BASE_URL,
    },
    logLevel: env.LOG_LEVEL,
  }
}

/** What is wrong only between variables. */
function inconsistencies(env: z.infer<typeof environmentSchema>): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = [...modelProblems(env), ...realtimeProblems(env)]
  if (env.ROLE !== 'all' && !env.DATABASE_URL) {
    problems.push({ field: 'DATABASE_URL', message: `is needed with ROLE=${env.ROLE}` })
  }
  if (env.TWILIO_ACCOUNT_SID && !env.TWILIO_AUTH_TOKEN) {
    problems.push({ field: 'TWILIO_AUTH_TOKEN', message: 'is needed together with TWILIO_ACCOUNT_SID' })
  }
  if (env.ADMIN_EMAIL && !env.ADMIN_PASSWORD) {
    problems.push({ field: 'ADMIN_PASSWORD', message: 'is needed together with ADMIN_EMAIL' })
  }
  if (env.ADMIN_PASSWORD && !env.ADMIN_EMAIL) {
    problems.push({ field: 'ADMIN_EMAIL', message: 'is needed together with ADMIN_PASSWORD' })
  }
  if (env.SMTP_URL && !env.EMAIL_FROM) {
    problems.push({ field: 'EMAIL_FROM', message: 'is needed together with SMTP_URL' })
  }
  return problems
}
