import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64From, bytesOfBase64, sizeOfBase64 } from './base64-sound.ts'

describe('sound as base64', () => {
  it('knows base64 from what only a decoder takes for it', () => {
    const strict = /^(?=.)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
    const characters = fc.constantFrom(...'ABz09+/==-_ \n"é')
    fc.assert(
      fc.property(fc.oneof(fc.base64String(), fc.string({ unit: characters, maxLength: 12 })), (text) => {
        const bytes = strict.test(text) ? Buffer.from(text, 'base64').length : undefined
        expect(bytesOfBase64(text)).toBe(bytes)
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves out what was heard, in whole groups', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.integer({ min: -5, max: 200 }), (sound, bytes) => {
        const text = Buffer.from(sound).toString('base64')
        const left = base64From(text, bytes)
        const skipped = sizeOfBase64(text) - sizeOfBase64(left)
        expect(Buffer.from(left, 'base64')).toEqual(Buffer.from(sound.subarray(skipped)))
        expect(skipped).toBeLessThanOrEqual(Math.max(0, bytes))
        expect(Math.min(sound.length, bytes) - skipped).toBeLessThan(3)
      }),
    )
  })
})
