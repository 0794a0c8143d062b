import { describe, expect, it } from 'vitest'
import { callerNumber, maskNumber, readableNumber, toE164 } from './phone-number.ts'

describe('phone numbers', () => {
  it('become E.164 in the country of the business', () => {
    expect(toE164('(503) 555-0188')).toBe('+15035550188')
    expect(toE164('020 7946 0958', 'GB')).toBe('+442079460958')
    expect(toE164('555')).toBeUndefined()
  })

  it.each(['anonymous', 'Restricted', '', '+266696687', 'client:ana', 'sip:ana@example.com'])(
    'of a withheld caller (%s) are none',
    (from) => {
      expect(callerNumber(from)).toBeUndefined()
    },
  )

  it('read nationally at home and internationally abroad', () => {
    expect(readableNumber('+15035550188')).toBe('(503) 555-0188')
    expect(readableNumber('+442079460958')).toBe('+44 20 7946 0958')
    expect(readableNumber('+17875550123')).toBe('(787) 555-0123')
    expect(readableNumber('+17875550123', 'GB')).toBe('+1 787 555 0123')
  })

  it('are masked in logs, and nothing else is', () => {
    expect(maskNumber('from +15035550188 to 5035550188')).toBe('from +1…88 to 50…88')
    expect(maskNumber('GET /api/callers/%2B15035550188')).toBe('GET /api/callers/%2B15…88')
    const line =
      '{"time":"2026-11-24T05:42:04.123Z","callSid":"CA12345678901234567890","ms":1.23456789,"bytes":12345678}'
    expect(maskNumber(line)).toBe(line)
  })
})
