/** What is said, as TwiML: every piece in a voice that speaks its language. */
import type { SpokenPart } from '../brain/brain.ts'
import type { Business } from '../core/business.ts'
import { sayVoiceFor } from '../languages/voices.ts'
import { type Prompt, say } from '../twilio/twiml.ts'

/** Neighbouring pieces of one language are one `<Say>`. */
export function sayParts(
  parts: readonly SpokenPart[],
  business: Pick<Business, 'languages' | 'translations' | 'voice'>,
): Prompt[] {
  const joined: SpokenPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.language === part.language) last.text = `${last.text} ${part.text}`
    else joined.push({ ...part })
  }
  return joined.map(({ text, language }) => say(text, sayVoiceFor(business, language)))
}
