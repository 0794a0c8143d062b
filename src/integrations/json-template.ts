/**
 * JSON with placeholders in its texts. It is parsed before anything is filled in, so no quote, brace or line break of
 * a caller can change its shape. Pure.
 */
import { hasPlaceholders, type RenderBudget, renderBudget, renderValue, templateFault } from './template.ts'
import type { TemplateValues } from './template-values.ts'

export interface JsonFault {
  /** From the root of the JSON; empty for the whole. */
  path: (string | number)[]
  message: string
}

const longest = 50_000
const deepest = 20
const mostTexts = 500

/** The template as text: an object is written out, so that owners see one form of it. */
export function jsonTemplateText(given: unknown): unknown {
  return typeof given === 'object' && given !== null ? JSON.stringify(given, null, 2) : given
}

/** Everything that is wrong with a template; empty when nothing is. */
export function jsonTemplateFaults(text: string): JsonFault[] {
  if (text.length > longest) return [{ path: [], message: `expected at most ${longest} characters` }]
  let template: unknown
  try {
    template = JSON.parse(text)
  } catch (error) {
    const hint = hasPlaceholders(text)
      ? '. Placeholders stand inside quotes; "{{ call_duration | raw }}" gives a number'
      : ''
    return [{ path: [], message: `is not JSON: ${error instanceof Error ? error.message : ''}${hint}` }]
  }
  if (typeof template !== 'object' || template === null) {
    return [{ path: [], message: 'expected a JSON object or list' }]
  }
  const faults: JsonFault[] = []
  let texts = 0
  const walk = (value: unknown, path: (string | number)[]) => {
    if (path.length > deepest) {
      faults.push({ path: path.slice(0, 3), message: `is nested more than ${deepest} deep` })
    } else if (typeof value === 'string') {
      texts++
      const message = templateFault(value)
      if (message) faults.push({ path, message })
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index])
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (hasPlaceholders(name)) {
          faults.push({ path: [...path, name], message: 'is a name: placeholders stand in values only' })
        }
        walk(item, [...path, name])
      }
    }
  }
  walk(template, [])
  if (texts > mostTexts) faults.push({ path: [], message: `expected at most ${mostTexts} texts` })
  return faults
}

/** The template filled in. Throws IntegrationError, and SyntaxError for what `jsonTemplateFaults` refuses as no JSON. */
export function renderJson(
  text: string,
  values: TemplateValues,
  budget: RenderBudget = renderBudget(),
): unknown {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return renderValue(value, values, budget)
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item)]))
  }
  return fill(JSON.parse(text))
}
