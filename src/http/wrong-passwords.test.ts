/** The brake on guessing passwords. */
import { expect, it } from 'vitest'
import { TooManyTries, WrongPasswords } from './wrong-passwords.ts'

function brake() {
  const clock = { now: 1_000_000 }
  const passwords = new WrongPasswords(() => clock.now)
  /** Seconds to wait, or 0 when the try was allowed. */
  const attempt = (address: string, email: string): number => {
    try {
      passwords.add(address, email)
      return 0
    } catch (error) {
      if (error instanceof TooManyTries) return error.retryAfterSeconds
      throw error
    }
  }
  return { clock, passwords, attempt }
}

const times = (count: number, work: (n: number) => number) => Array.from({ length: count }, (_, n) => work(n))

it('allows ten wrong ones a minute, whatever the case of the e-mail', () => {
  const { clock, attempt } = brake()
  expect(times(10, () => attempt('a', 'x@example.com'))).toEqual(Array(10).fill(0))
  clock.now += 20_000
  expect(attempt('a', 'X@Example.com')).toBe(40)
  expect(attempt('b', 'x@example.com')).toBe(0)
  clock.now += 40_000
  expect(attempt('a', 'x@example.com')).toBe(0)
})

it('forgets the wrong ones after a right one', () => {
  const { passwords, attempt } = brake()
  times(9, () => attempt('a', 'x@example.com'))
  attempt('a', 'x@example.com')
  passwords.clear('a', 'x@example.com')
  expect(attempt('a', 'x@example.com')).toBe(0)
})

it('slows one address that tries many e-mails, also when one of them is its own', () => {
  const { passwords, attempt } = brake()
  const waits = times(60, (n) => {
    const wait = attempt('a', `${n}@example.com`)
    if (n % 2 === 0 && wait === 0) {
      attempt('a', 'own@example.com')
      passwords.clear('a', 'own@example.com')
    }
    return wait
  })
  expect(waits.indexOf(60)).toBe(50)
})

it('remembers no more than ten thousand keys', () => {
  const { attempt } = brake()
  times(20_000, (n) => attempt(`address ${n}`, 'x@example.com'))
  times(10, () => attempt('last', 'x@example.com'))
  expect(attempt('last', 'x@example.com')).toBe(60)
})
