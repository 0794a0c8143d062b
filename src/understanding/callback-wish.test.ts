import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { english } from '../languages/en/english.ts'
import { detectCallbackWish } from './callback-wish.ts'

// A Tuesday, 10:00 in Chicago; open 8 to 17.
const context = { now: new Date('2026-03-03T16:00:00Z'), business: demoBusiness }
const wish = (text: string) => detectCallbackWish(text, english, context)

describe('detectCallbackWish', () => {
  it.each([
    'Can you call me back?',
    'please have someone call me',
    'give me a call when you can',
    "I'd like a callback",
    'could somebody get back to me about this',
    'call me at 503 555 0144',
    'you can reach me on my cell',
    'please ring me later',
    'ask the owner to return my call',
    'when will someone call me?',
  ])('wished for: %s', (text) => {
    expect(wish(text)).toMatchObject({ requested: true })
  })
  it.each([
    'You can call me Kim',
    'call me Kim',
    'my friends call me Bo',
    "I'll call back later",
    "please don't call me",
    'can you call me a cab',
    'someone called me this morning',
    "I'm returning your call",
    'may I call you tomorrow',
    'my number is 503 555 0144',
    'why are you calling me',
    'my sink is clogged',
  ])('not wished for: %s', (text) => {
    expect(wish(text)).toBeNull()
  })
  it('takes the number that is said with it', () => {
    expect(wish('call me back at five oh three five five five oh one four four')?.phone).toBe('+15035550144')
  })
  it('takes a time as ISO with the offset of the business', () => {
    expect(wish('call me back tomorrow at three')?.dueAt).toBe('2026-03-04T15:00:00-06:00')
  })
  it('takes a window', () => {
    expect(wish('can you call me between two and four')).toMatchObject({
      dueAt: '2026-03-03T14:00:00-06:00',
      window: { from: '2026-03-03T14:00:00-06:00', to: '2026-03-03T16:00:00-06:00' },
    })
  })
  it('takes today as the rest of the opening hours, never a time that has passed', () => {
    expect(wish('will someone call me today?')).toMatchObject({
      dueAt: '2026-03-03T10:00:00-06:00',
      window: { from: '2026-03-03T10:00:00-06:00', to: '2026-03-03T17:00:00-06:00' },
    })
    const evening = { ...context, now: new Date('2026-03-04T02:00:00Z') }
    expect(detectCallbackWish('call me back today', english, evening)).toMatchObject({
      dueAt: '2026-03-04T08:00:00-06:00',
      isMoved: true,
    })
  })
  it('ends a window when the business closes', () => {
    expect(wish('call me tomorrow after three')?.window?.to).toBe('2026-03-04T17:00:00-06:00')
  })
  it('moves a time outside the hours to the next opening, and says so', () => {
    expect(wish('call me back at eight in the evening')).toMatchObject({
      dueAt: '2026-03-04T08:00:00-06:00',
      isMoved: true,
    })
    expect(wish('call me on Sunday')).toMatchObject({ dueAt: '2026-03-09T08:00:00-05:00', isMoved: true })
  })
  it('does not move a day on which the business opens later', () => {
    expect(wish('call me back tomorrow')).toMatchObject({ dueAt: '2026-03-04T08:00:00-06:00' })
    expect(wish('call me back tomorrow')?.isMoved).toBeUndefined()
  })
  it('does not read a telephone number as a time', () => {
    expect(wish('call me back at 503 555 0144')?.dueAt).toBeUndefined()
  })
  it('keeps the time as it was said for a business that names no hours', () => {
    const business = { ...demoBusiness, hours: {} }
    expect(detectCallbackWish('call me at 9 pm', english, { ...context, business })?.dueAt).toBe(
      '2026-03-03T21:00:00-06:00',
    )
  })
})
