import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readAddress } from './address.ts'

const read = (text: string, asked = true) => readAddress(text, english, { asked })?.address ?? null

describe('readAddress', () => {
  it.each([
    ['12 Oak Street, Springfield', '12 Oak Street, Springfield'],
    ["it's forty two twenty maple avenue", '4220 maple avenue'],
    ['my address is 7 North Hill Road apartment 3', '7 North Hill Road apartment 3'],
    ['I live at 12 Oak St. Springfield and my number is 503 555 0188', '12 Oak St. Springfield'],
    ["we're at 9 Harbor Way, please hurry", '9 Harbor Way, please hurry'.replace(', please hurry', '')],
    ['the corner of Pine and Third', 'the corner of Pine and Third'],
  ])('asked: %s', (text, address) => {
    expect(read(text)).toBe(address)
  })
  it('hears an address in passing', () => {
    expect(read('there is a leak at 12 Oak Street', false)).toBe('12 Oak Street')
  })
  it.each(["I don't know", 'yes', 'why do you ask'])('asked, none: %s', (text) => {
    expect(read(text)).toBeNull()
  })
  it('needs a street when nobody asked', () => {
    expect(read('I have 3 sinks', false)).toBeNull()
  })
})
