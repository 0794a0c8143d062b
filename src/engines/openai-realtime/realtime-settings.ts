/** How the Realtime model is reached, as the configuration says. */

/** Whose server it is: they differ in small things, all of them in `dialects.ts`. */
export const realtimeDialects = ['openai', 'azure', 'xai'] as const
export type RealtimeDialectName = (typeof realtimeDialects)[number]

export interface RealtimeSettings {
  dialect: RealtimeDialectName
  /** `wss://…/v1/realtime`; the model is added as a query. */
  url: string
  apiKey: string
  model: string
  /** Where the profile names none. */
  voice: string
  /** Of what the caller says. */
  transcriptionModel: string
}
