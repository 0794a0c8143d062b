/** The signature Anthropic puts under thinking, by which it knows its own when it comes back. */
import { createHash } from 'node:crypto'

export function thinkingSignature(thinking: string): string {
  return createHash('sha256').update(`signed:${thinking}`).digest('base64')
}
