/** Colour and line breaks for a terminal; plain text elsewhere, and with NO_COLOR. */
import { styleText } from 'node:util'

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** Colours only when `stream` is a terminal that wants them. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream, validateStream: true })
}

/** Breaks text between words; every line after the first starts with `indent` spaces. */
export function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    const isFull = line !== '' && indent + line.length + 1 + word.length > width
    if (isFull) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}
