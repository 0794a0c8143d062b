/** What was answered wrongly, as lines to read. Pure. */
import { type Paint, wrap } from '../paint.ts'
import type { Miss } from './eval-set.ts'

const indent = 10

/** `width` in characters. */
export function missLines(misses: readonly Miss[], paint: Paint, width: number): string[] {
  if (misses.length === 0) return ['', '  No misses.']
  return [
    '',
    `  ${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}`,
    ...misses.flatMap(({ id, said, wanted, got }) => [
      '',
      `  ${paint('dim', id)}`,
      line('said', said, paint, width),
      line('wanted', wanted, paint, width),
      line('got', got, paint, width),
    ]),
  ]
}

function line(label: string, text: string, paint: Paint, width: number): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return `  ${paint('bold', label.padEnd(indent - 2))}${wrap(words === '' ? '–' : words, width, indent)}`
}
