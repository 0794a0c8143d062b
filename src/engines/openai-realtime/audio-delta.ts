/** A quick look at the one message that comes by the hundred: a piece of sound. Pure. */

const type = 'response.output_audio.delta'
/** Inside a string of JSON the quotation marks would stand behind backslashes: this is a field and nothing else. */
const soundField = Buffer.from('"delta":"')
/** Whatever stands before the sound is short. */
const soundWithin = 400
const quote = '"'.charCodeAt(0)

export interface AudioDelta {
  responseId: string
  itemId: string
  audio: string
}

/**
 * The sound of a frame that looks exactly like one with a piece of sound; undefined for every other frame, which goes to
 * the parser. The sound is cut out, so that only the little around it is parsed. Where it finds something, the parser
 * finds the same.
 */
export function readAudioDelta(frame: Buffer): AudioDelta | undefined {
  const field = frame.subarray(0, soundWithin).indexOf(soundField)
  if (field === -1) return undefined
  const start = field + soundField.length
  const end = frame.indexOf(quote, start)
  if (end === -1 || end === start) return undefined
  const rest = frame.toString('latin1', 0, start) + frame.toString('latin1', end)
  // Nothing nested, nothing escaped, no second sound: then the field that was cut is the field that counts.
  if (!rest.includes(type) || /[\\[\u0080-\u00ff]|.\{|"delta".*"delta"/s.test(rest)) return undefined
  const ids = idsOf(rest)
  if (!ids) return undefined
  const audio = frame.toString('latin1', start, end)
  return isBase64(audio) ? { ...ids, audio } : undefined
}

function idsOf(rest: string): Omit<AudioDelta, 'audio'> | undefined {
  let wire: Record<string, unknown>
  try {
    wire = JSON.parse(rest)
  } catch {
    return undefined
  }
  const { response_id: responseId, item_id: itemId } = wire
  const isSound = wire.type === type && typeof responseId === 'string' && typeof itemId === 'string'
  return isSound && responseId !== '' && itemId !== '' ? { responseId, itemId } : undefined
}

/** Standard base64 with its padding, and nothing else: a decoder skips what is none, and comes out shorter. */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0 || text.includes('-') || text.includes('_')) return false
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return Buffer.from(text, 'base64').length === (text.length / 4) * 3 - padding
}
