/** Secret fields of a connection's settings: which they are, how they are kept, and kept out of sight. */
import { z } from 'zod'

type Settings = Record<string, unknown>

/** The JSON schema of what an owner enters; secret fields carry `isSecret: true` and `writeOnly: true`. */
export function settingsJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ jsonSchema }) {
      if (jsonSchema.isSecret === true) jsonSchema.writeOnly = true
    },
  })
}

/** Names of the secret fields, over all variants of the settings. */
export function secretFields(schema: z.ZodType): string[] {
  return markedFields(schema, 'isSecret')
}

/** Names of the fields with this mark in their `meta`, over all variants of the settings. */
export function markedFields(schema: z.ZodType, mark: 'isSecret' | 'isText'): string[] {
  const json = settingsJsonSchema(schema)
  const variants = [json, ...(json.anyOf ?? []), ...(json.oneOf ?? [])]
  const names = variants.flatMap((variant) =>
    Object.entries(variant.properties ?? {}).flatMap(([name, field]) =>
      typeof field === 'object' && field[mark] === true ? [name] : [],
    ),
  )
  return [...new Set(names)]
}

/** The settings as they may be shown: without their secret fields. */
export function withoutSecrets(schema: z.ZodType, settings: Settings): Settings {
  const hidden = new Set(secretFields(schema))
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !hidden.has(name)))
}

/** Which secret fields hold something, so that a form can say "set" without showing it. */
export function secretsSet(schema: z.ZodType, settings: Settings): string[] {
  return secretFields(schema).filter((name) => !isBlank(settings[name]))
}

/** New settings over stored ones: a secret field that is left out, null or empty keeps its stored value. */
export function keepSecrets(schema: z.ZodType, stored: Settings, given: Settings): Settings {
  const kept = secretFields(schema).filter((name) => isBlank(given[name]) && !isBlank(stored[name]))
  return { ...given, ...Object.fromEntries(kept.map((name) => [name, stored[name]])) }
}

/** Every secret text in the settings, with the parts of texts such as `Bearer …` on their own. */
export function secretTexts(schema: z.ZodType, settings: Settings): string[] {
  const texts = secretFields(schema).flatMap((name) => textsIn(settings[name]))
  return [...texts, ...texts.flatMap((text) => text.split(/\s+/).filter((part) => part.length >= 8))]
}

/** Blacks out secrets in a text that may quote them, also as addresses, forms and JSON write them, longest first. */
export function blackOut(text: string, secrets: string[]): string {
  return secrets
    .filter((secret) => secret.length >= 4)
    .flatMap(writings)
    .sort((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, '•••'), text)
}

function writings(secret: string): string[] {
  const form = new URLSearchParams({ '': secret }).toString().slice(1)
  const address = encodeURIComponent(secret.toWellFormed())
  return [...new Set([secret, address, form, JSON.stringify(secret).slice(1, -1)])]
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
