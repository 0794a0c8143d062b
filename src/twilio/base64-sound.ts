/** Sound that stays base64 on its way through: its size and its pieces, without decoding it. */

/** Characters that stand for whole bytes. */
const group = 4
const groupBytes = 3

/** Bytes that a text of base64 stands for; undefined for a text that is none, or empty. */
export function bytesOfBase64(text: string): number | undefined {
  if (text.length === 0 || text.length % group !== 0) return undefined
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  return sizeOfBase64(text)
}

/** The same of a text that is known to be base64. */
export function sizeOfBase64(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return (text.length / group) * groupBytes - padding
}

/** Pieces of at most `mostBytes`, rounded down to whole groups: each is base64 by itself. */
export function piecesOfBase64(text: string, mostBytes: number): string[] {
  const length = Math.max(1, Math.floor(mostBytes / groupBytes)) * group
  if (text.length <= length) return [text]
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += length) pieces.push(text.slice(at, at + length))
  return pieces
}

/** Without the first `bytes`, rounded down to whole groups: base64 by itself. */
export function base64From(text: string, bytes: number): string {
  return text.slice(Math.max(0, Math.floor(bytes / groupBytes)) * group)
}
