/** A quick look at the one message that comes by the hundred: a piece of sound. Pure. */

/** What stands before the sound: fields of plain text or numbers, one after the other, in any order. */
const plainField = /"([a-z_]{1,40})": ?(?:"([\w.:-]{0,200})"|(\d{1,9}))(, ?)/y
const soundStart = /"delta": ?"/y
const base64 = /[A-Za-z0-9+/]*={0,2}/y
/** Behind it more plain fields may come, and the end. */
const laterField = /, ?"([a-z_]{1,40})": ?(?:"([\w.:-]{0,200})"|(\d{1,9}))/y

const wanted = 'response.output_audio.delta'
const sign = Buffer.from(`"${wanted}"`)
/** Where the sign has to stand: fields before it are short. */
const signWithin = 200

export interface AudioDelta {
  responseId: string
  itemId: string
  audio: string
}

/**
 * The sound of a frame that looks exactly like one with a piece of sound, without the cost of a parser; undefined for
 * every other frame, which goes to the parser. Where it finds something, the parser finds the same.
 */
export function readAudioDelta(frame: Buffer): AudioDelta | undefined {
  const at = frame.subarray(0, signWithin).indexOf(sign)
  if (at === -1) return undefined
  // A byte a character: whatever is not ASCII fits nowhere below.
  return readText(frame.toString('latin1'))
}

function readText(text: string): AudioDelta | undefined {
  if (text[0] !== '{') return undefined
  const fields = new Map<string, string>()
  let position = 1
  let audio: string | undefined
  while (audio === undefined) {
    const start = matchAt(soundStart, text, position)
    if (start) {
      position += start[0].length
      audio = matchAt(base64, text, position)?.[0] ?? ''
      position += audio.length
      if (text[position] !== '"') return undefined
      position += 1
    } else {
      const field = matchAt(plainField, text, position)
      if (!field) return undefined
      if (!keep(fields, field)) return undefined
      position += field[0].length
    }
  }
  for (let field = matchAt(laterField, text, position); field; field = matchAt(laterField, text, position)) {
    if (!keep(fields, field)) return undefined
    position += field[0].length
  }
  if (text[position] !== '}' || text.length !== position + 1) return undefined
  const responseId = fields.get('response_id')
  const itemId = fields.get('item_id')
  if (fields.get('type') !== wanted || !responseId || !itemId || audio === '') return undefined
  return { responseId, itemId, audio }
}

/** Numbers are of no interest; a number where an id should be, or a name that comes twice, is for the parser. */
function keep(fields: Map<string, string>, [, name, value]: RegExpExecArray): boolean {
  if (name === undefined || name === 'delta' || fields.has(name)) return false
  fields.set(name, value ?? '')
  return true
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}
