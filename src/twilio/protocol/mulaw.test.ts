import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeMulaw, encodeMulaw, linearToMulaw, mulawSilence, mulawToLinear } from './mulaw.ts'

/** Points of the table in ITU-T G.711. */
it('codes as the standard does', () => {
  expect(linearToMulaw(0)).toBe(0xff)
  expect(linearToMulaw(-1)).toBe(0x7f)
  expect(mulawToLinear(0x80)).toBe(32_124)
  expect(mulawToLinear(0x00)).toBe(-32_124)
  expect(mulawToLinear(0xff)).toBe(0)
  expect(mulawToLinear(0xf0)).toBe(120)
  expect(mulawToLinear(mulawSilence)).toBe(0)
})

it('gives every byte back, but for the two zeros', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x7f)
  expect(encodeMulaw(decodeMulaw(bytes))).toEqual(bytes)
})

it('is within half a step of what was coded', () => {
  fc.assert(
    fc.property(fc.integer({ min: -32_000, max: 32_000 }), (sample) => {
      const step = Math.max(8, (Math.abs(sample) + 132) / 16)
      expect(Math.abs(mulawToLinear(linearToMulaw(sample)) - sample)).toBeLessThanOrEqual(step)
    }),
  )
})
