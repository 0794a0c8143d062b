import { expect, it } from 'vitest'
import { textSize } from './text-segments.ts'

it.each([
  ['', 0, 0, false],
  ['a'.repeat(160), 160, 1, false],
  ['a'.repeat(161), 161, 2, false],
  ['a'.repeat(306), 306, 2, false],
  ['a'.repeat(307), 307, 3, false],
  ['€{}', 6, 1, false],
  ['¿Mañana a las 4? é', 18, 1, false],
  [`${'a'.repeat(69)}á`, 70, 1, true],
  [`${'a'.repeat(70)}’`, 71, 2, true],
  ['👍', 2, 1, true],
])('%j takes %i places in %i parts', (text, length, segments, isUnicode) => {
  expect(textSize(text)).toEqual({ length, segments, isUnicode })
})
