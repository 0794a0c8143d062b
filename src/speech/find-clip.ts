/** Finds what was spoken beforehand for a text: as a whole, or put together from its sentences. Pure. */
import { mulawBytesPerMs, mulawSilence } from '../twilio/protocol/mulaw.ts'
import type { Clips, ClipVoice } from './clips.ts'

/** Between two sentences, beside the silence that the clips bring along. */
const pause = new Uint8Array(120 * mulawBytesPerMs).fill(mulawSilence)

/** More sentences than this are nobody's greeting or goodbye. */
const mostPieces = 12

/**
 * Of the first voice that has all of it: no text is spoken by two. `voices`: the one that the caller is used to first,
 * the last resort last; one name may stand there in several languages, and a text may have sentences of each.
 * Undefined when some of it was not spoken beforehand.
 */
export function findClip(clips: Clips, voices: readonly ClipVoice[], text: string): Uint8Array | undefined {
  for (const name of new Set(voices.map((voice) => voice.name))) {
    const tongues = voices.filter((voice) => voice.name === name)
    const known = (words: string) => {
      for (const voice of tongues) {
        const sound = clips.get(voice, words)
        if (sound) return sound
      }
      return undefined
    }
    const pieces = piecesOf(known, text.trim())
    if (!pieces) continue
    const [only, ...others] = pieces
    if (only && others.length === 0) return only
    return Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [pause, piece])))
  }
  return undefined
}

/** The longest known beginning first: what was spoken in one go sounds best. */
function piecesOf(known: (words: string) => Uint8Array | undefined, text: string): Uint8Array[] | undefined {
  const pieces: Uint8Array[] = []
  let left = text
  while (left !== '') {
    if (pieces.length === mostPieces) return undefined
    const ends = [...left.matchAll(/[.?!:…]["”»)]*(?=\s)/gu)].map((end) => end.index + end[0].length)
    const end = longestEnd([...ends, left.length], (at) => known(left.slice(0, at)))
    if (!end) return undefined
    pieces.push(end.piece)
    left = left.slice(end.at).trim()
  }
  return pieces.length > 0 ? pieces : undefined
}

function longestEnd(
  ends: readonly number[],
  pieceTo: (at: number) => Uint8Array | undefined,
): { at: number; piece: Uint8Array } | undefined {
  for (const at of [...ends].reverse()) {
    const piece = pieceTo(at)
    if (piece) return { at, piece }
  }
  return undefined
}
