/** What numbers are registered for, remembered between texts: a look-up takes several requests. */
import { z } from 'zod'
import type { TextRegistration, TextRegistrations } from '../twilio/text-registration.ts'
import { connectionMemory, type MemoryContext } from './connection-memory.ts'

export interface KnownRegistrations {
  /** Never throws. */
  of(from: string): Promise<TextRegistration>
  /** A carrier says otherwise: the next text looks it up anew. */
  forget(from: string): Promise<void>
}

/** Milliseconds that an answer is good for: an owner who has just registered does not want to wait. */
const goodForMs = { registered: 24 * 3_600_000, unregistered: 600_000, unknown: 600_000 }
/** A caller may be waiting on the line for a text, milliseconds. */
const withinMs = 4000

const rememberedSchema = z.object({
  at: z.number(),
  registration: z.discriminatedUnion('state', [
    z.object({ state: z.literal('registered') }),
    z.object({ state: z.literal('unregistered'), reason: z.string() }),
    z.object({ state: z.literal('unknown') }),
  ]),
})

export function knownRegistrations(
  context: MemoryContext & { registrations: TextRegistrations },
): KnownRegistrations {
  const { registrations, now } = context
  const memory = connectionMemory(context, 'texts')
  const keep = (from: string, known: z.infer<typeof rememberedSchema>) =>
    memory.keepFact(factOf(from), JSON.stringify(known))
  return {
    async of(from) {
      const known = remembered(await memory.fact(factOf(from)))
      if (known && now().getTime() - known.at < goodForMs[known.registration.state]) return known.registration
      const registration = await registrations.lookUp(from, withinMs)
      await keep(from, { at: now().getTime(), registration })
      return registration
    },
    forget: (from) => keep(from, { at: 0, registration: { state: 'unknown' } }),
  }
}

function factOf(from: string): string {
  return `registration ${from}`
}

function remembered(text: string | undefined): z.infer<typeof rememberedSchema> | undefined {
  if (text === undefined) return undefined
  return rememberedSchema.parse(JSON.parse(text))
}
