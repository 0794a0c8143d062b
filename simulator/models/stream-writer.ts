/** What the writers of the three wires have in common: they turn what the model says into the text of a stream. */
import type { Usage } from './usage.ts'

export interface SpokenCall {
  name: string
  /** As it goes out, JSON or not. */
  arguments: string
  id?: string
}

/** Keeps count of one answer and does nothing else: no clock, no connection. Each method gives text to send. */
export interface StreamWriter {
  open(): string
  text(text: string): string
  reasoning(text: string): string
  /** In fragments, as the vendor would send them one after the other. */
  toolCall(call: SpokenCall): string[]
  keepAlive(): string
  /** Ends the stream. */
  error(message: string | undefined, code: string | undefined): string
  /** Ends the stream. `reason` is neutral where the vendor has a word for it. */
  close(reason: string, usage: Usage): string
}

export interface AnswerContext {
  /** Of the answer, without the vendor's prefix. */
  id: string
  model: string
  createdAtSeconds: number
  includesUsage: boolean
  /** Of the prompt, for wires that tell it at the start. */
  promptUsage: Pick<Usage, 'promptTokens' | 'cachedTokens' | 'cacheWriteTokens'>
  /** A new id with that prefix. */
  nextId(prefix: string): string
}

/** One server-sent event. */
export function sseEvent(data: unknown, event?: string): string {
  const name = event === undefined ? '' : `event: ${event}\n`
  return `${name}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
}

/** About a token each: four characters, never half of one. */
export function tokensOf(text: string): string[] {
  const characters = Array.from(text)
  return Array.from({ length: Math.ceil(characters.length / 4) }, (_, index) =>
    characters.slice(index * 4, index * 4 + 4).join(''),
  )
}
