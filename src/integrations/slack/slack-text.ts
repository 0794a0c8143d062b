/** Texts for Slack. What callers said names nobody and links nowhere: `<!channel>` is written out as characters. Pure. */
import { oneLine } from '../text-shape.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** On one line, escaped as Slack asks, and then at most `limit` long: cut between characters, with an ellipsis. */
export function slackText(text: string, limit: number): string {
  const encode = (character: string) => entities[character] ?? character
  const line = oneLine(text)
  const whole = line.replace(/[&<>]/g, encode)
  if (whole.length <= limit) return whole
  let kept = ''
  for (const character of line) {
    const next = encode(character)
    if (kept.length + next.length > limit - 1) break
    kept += next
  }
  return `${kept}…`
}
