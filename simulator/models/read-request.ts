/** What the readers of the three wires give back, and how they refuse a body that does not fit its schema. */
import type { z } from 'zod'
import type { ModelRefusal, ModelRequest } from './model-request.ts'

/** Text of the prompt in the order the vendor caches it; `isBreakpoint`: Anthropic's cache_control stands on it. */
export interface PromptBlock {
  text: string
  isBreakpoint: boolean
}

export interface ReadRequest {
  request: Pick<ModelRequest, 'model' | 'system' | 'messages' | 'tools'>
  prompt: PromptBlock[]
  /** Tokens the answer is cut at; no bound when absent. */
  maxOutputTokens?: number
  includesUsage: boolean
  /** Whether the model may think, and say so. */
  thinks: boolean
  /** Responses: whether what is said can be referred to by its id later. */
  isStored: boolean
}

export type Refuse = (problem: {
  kind: 'unknown' | 'missing' | 'invalid'
  path: PropertyKey[]
  message: string
}) => ModelRefusal

/** Parses by a strict schema. Throws the vendor's refusal of the first thing that is wrong. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, refuse: Refuse): T {
  const parsed = schema.safeParse(body, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = deepest(parsed.error.issues)
  if (issue === undefined) throw refuse({ kind: 'invalid', path: [], message: 'Invalid body' })
  if (issue.code === 'unrecognized_keys') {
    throw refuse({ kind: 'unknown', path: [...issue.path, issue.keys[0] ?? ''], message: issue.message })
  }
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  throw refuse({ kind: isMissing ? 'missing' : 'invalid', path: issue.path, message: issue.message })
}

/** The first issue; of a union the one of the branch that came furthest. */
function deepest(issues: z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const first = issues[0]
  if (first?.code !== 'invalid_union' || first.errors.length === 0) return first
  const inner = first.errors
    .map((branch) => deepest(branch))
    .filter((issue) => issue !== undefined)
    .sort((left, right) => right.path.length - left.path.length)[0]
  return inner === undefined ? first : { ...inner, path: [...first.path, ...inner.path] }
}

/** `messages[0].content`, as OpenAI writes it. */
export function bracketPath(path: PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}
