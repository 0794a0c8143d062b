import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { wantsText } from './text-wish.ts'

describe('wantsText', () => {
  it.each([
    'can you text me instead?',
    'please just send me a text',
    "I'd prefer a text message",
    'could we do it by text',
    "text me, don't call",
  ])('yes: %s', (text) => {
    expect(wantsText(text, english)).toBe(true)
  })
  it.each([
    'call or text me',
    "please don't text me",
    "I can't get texts",
    'my sink is clogged',
    'call me back',
  ])('no: %s', (text) => {
    expect(wantsText(text, english)).toBe(false)
  })
})

describe('wantsText in Spanish', () => {
  it.each([
    'mándeme un mensaje mejor',
    'me puede mandar un mensaje de texto',
    'prefiero por WhatsApp',
    'escríbame, no me llame',
    'mejor mándeme un mensajito por favor',
    'prefiero un mensaje en vez de una llamada',
  ])('yes: %s', (text) => {
    expect(wantsText(text, spanish)).toBe(true)
  })
  it.each([
    'llámeme o mándeme un mensaje',
    'no me mande mensajes',
    'no recibo mensajes',
    'les mandé un mensaje y no me contestaron',
    'le dejé un mensaje ayer',
    'llámeme',
    'me llamo Kim',
  ])('no: %s', (text) => {
    expect(wantsText(text, spanish)).toBe(false)
  })
})
