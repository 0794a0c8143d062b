/** What a vendor's account is like, which changes seldom: asked for once a day, and kept encrypted meanwhile. */
import { z } from 'zod'
import type { ConnectionMemory } from './connection-memory.ts'

export interface DailyFact<T> {
  memory: ConnectionMemory
  name: string
  schema: z.ZodType<T>
  /** What it was asked for with: what is kept is of no use with another. */
  askedWith: string
  /** Asks the vendor. Throws IntegrationError. */
  learn(): Promise<T>
  now(): Date
}

const freshMs = 24 * 3600_000

export async function dailyFact<T>(fact: DailyFact<T>): Promise<T> {
  const { memory, name, schema, askedWith, now } = fact
  const keptSchema = z.object({ learnedAtMs: z.number(), askedWith: z.literal(askedWith), value: schema })
  const text = await memory.fact(name)
  const kept = text === undefined ? undefined : keptSchema.safeParse(JSON.parse(text)).data
  const isFresh = kept !== undefined && kept.learnedAtMs > now().getTime() - freshMs
  return isFresh ? kept.value : learnToday(fact)
}

/** Asks for it now, whatever is kept, and keeps it. */
export async function learnToday<T>({ memory, name, askedWith, learn, now }: DailyFact<T>): Promise<T> {
  const value = await learn()
  await memory.keepFact(name, JSON.stringify({ learnedAtMs: now().getTime(), askedWith, value }))
  return value
}
