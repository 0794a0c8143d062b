import { describe, expect, it } from 'vitest'
import { Keypad } from './keypad.ts'

const waits = { keyMs: 2000, loneKeyMs: 700 }

describe('Keypad', () => {
  it('takes one key for an answer where no number is asked for, unless more follow', () => {
    const keypad = new Keypad()
    expect(keypad.press('0', 'open', waits)).toBe(700)
    expect(keypad.take()).toBe('0')
    expect(keypad.isEmpty).toBe(true)
    keypad.press('5', 'yes-no', waits)
    expect(keypad.press('0', 'yes-no', waits)).toBe(2000)
    expect(keypad.take()).toBe('50')
  })

  it('waits for more of a number, until the hash key', () => {
    const keypad = new Keypad()
    for (const key of '5035550147') expect(keypad.press(key, 'phone', waits)).toBe(2000)
    expect(keypad.press('#', 'phone', waits)).toBeUndefined()
    expect(keypad.take()).toBe('5035550147')
  })

  it('keeps a hash that stands alone, and no more keys than a number has', () => {
    const keypad = new Keypad()
    keypad.press('#', 'phone', waits)
    expect(keypad.take()).toBe('#')
    for (const key of '0'.repeat(40)) keypad.press(key, 'phone', waits)
    expect(keypad.take()).toHaveLength(15)
  })
})
