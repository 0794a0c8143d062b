/** Finds what was spoken beforehand for a text: as a whole, or put together from its sentences. Pure. */
import { mulawBytesPerMs, mulawSilence } from '../twilio/protocol/mulaw.ts'
import type { Clips, ClipVoice } from './clips.ts'

/** Between two sentences, beside the silence that the clips bring along. */
const pause = new Uint8Array(120 * mulawBytesPerMs).fill(mulawSilence)

/** More sentences than this are nobody's greeting or goodbye. */
const mostPieces = 12

/**
 * Of the first voice that has all of it: no text is spoken by two. `voices`: the one that the caller is used to first,
 * the last resort last. Undefined when some of it was not spoken beforehand.
 */
export function findClip(clips: Clips, voices: readonly ClipVoice[], text: string): Uint8Array | undefined {
  for (const voice of voices) {
    const pieces = piecesOf(clips, voice, text.trim())
    if (!pieces) continue
    const [only, ...others] = pieces
    if (only && others.length === 0) return only
    return Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [pause, piece])))
  }
  return undefined
}

/** The longest known beginning first: what was spoken in one go sounds best. */
function piecesOf(clips: Clips, voice: ClipVoice, text: string): Uint8Array[] | undefined {
  const pieces: Uint8Array[] = []
  let left = text
  while (left !== '') {
    if (pieces.length === mostPieces) return undefined
    const ends = [...left.matchAll(/[.?!:…]["”»)]*(?=\s|$)/gu)].map((end) => end.index + end[0].length)
    const known = [left.length, ...ends.reverse()].find((end) => clips.get(voice, left.slice(0, end)))
    const piece = known === undefined ? undefined : clips.get(voice, left.slice(0, known))
    if (known === undefined || !piece) return undefined
    pieces.push(piece)
    left = left.slice(known).trim()
  }
  return pieces.length > 0 ? pieces : undefined
}
