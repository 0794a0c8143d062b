/** One talk cycle: the tokens up to the last one, as the caller hears them. */
import type { ConversationEntry } from '../caller.ts'
import type { CallerInputs } from './settings.ts'

export interface Piece {
  text: string
  /** Ends its talk cycle. */
  isLast: boolean
  interruptible: CallerInputs
  isPreemptible: boolean
  language: string
  voice: string | undefined
  /** Length of a sound that is no speech. */
  soundMs?: number
}

export interface TalkCycle {
  text: string
  pieces: (Piece & { endMs: number })[]
  /** Pieces that have been heard. */
  heardPieces: number
  playedMs: number
  isComplete: boolean
  isAnnounced: boolean
  entry: ConversationEntry
}

/** The words of a talk cycle by the language they are spoken in. */
export function partsOf({ pieces }: TalkCycle) {
  const parts: { text: string; durationMs: number; language?: string; voice?: string }[] = []
  let startMs = 0
  for (const { text, language, voice, endMs } of pieces) {
    const open = parts.at(-1)
    const isSame = text.trim() === '' || open?.language === (language || undefined)
    const durationMs = endMs - startMs
    startMs = endMs
    if (open && isSame)
      Object.assign(open, { text: open.text + text, durationMs: open.durationMs + durationMs })
    else parts.push({ text, durationMs, ...(language ? { language } : {}), ...(voice ? { voice } : {}) })
  }
  return parts.map((part) => ({ ...part, text: part.text.trim() }))
}
