import { describe, expect, it } from 'vitest'
import { Keypad } from './keypad.ts'

describe('Keypad', () => {
  it('takes one key for an answer where no number is asked for', () => {
    const keypad = new Keypad()
    expect(keypad.press('0', 'open')).toBe(true)
    expect(keypad.take()).toBe('0')
    expect(keypad.isEmpty).toBe(true)
  })

  it('waits for more of a number, until the hash key', () => {
    const keypad = new Keypad()
    for (const key of '5035550147') expect(keypad.press(key, 'phone')).toBe(false)
    expect(keypad.press('#', 'phone')).toBe(true)
    expect(keypad.take()).toBe('5035550147')
  })

  it('keeps a hash that stands alone, and no more keys than a number has', () => {
    const keypad = new Keypad()
    keypad.press('#', 'phone')
    expect(keypad.take()).toBe('#')
    for (const key of '0'.repeat(40)) keypad.press(key, 'phone')
    expect(keypad.take()).toHaveLength(15)
  })
})
