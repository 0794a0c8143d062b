import { expect, it } from 'vitest'
import { LastSpoken } from './last-spoken.ts'

it('remembers by call, and else by number', () => {
  const spoken = new LastSpoken()
  spoken.keep('+15035550188', 'en-US')
  spoken.keep('CA1', 'es-US')
  expect(spoken.find('CA1', '+15035550188')).toBe('es-US')
  expect(spoken.find('CA2', '+15035550188')).toBe('en-US')
  expect(spoken.find(undefined, '+15035550111')).toBeUndefined()
})

it('forgets the oldest', () => {
  const spoken = new LastSpoken()
  spoken.keep('number', 'es-US')
  spoken.keep('CA0', 'es-US')
  for (let call = 1; call <= 2_000; call++) {
    spoken.keep(`CA${call}`, 'en-US')
    spoken.keep('number', 'es-US')
  }
  expect(spoken.find('CA0')).toBeUndefined()
  expect(spoken.find('number')).toBe('es-US')
})
