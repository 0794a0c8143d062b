import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { wantsHuman } from './human-wish.ts'

describe('wantsHuman', () => {
  it.each([
    'Let me talk to a person',
    'can I speak with someone about my invoice',
    'operator',
    'representative please',
    'put me through to the owner',
    'transfer me please',
    'I want a real human being',
    "I don't want to talk to a machine",
    'get me somebody else on the line',
    'could you connect me with Dr Miller',
    'is there anybody available',
  ])('yes: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(true)
  })
  it.each([
    "I don't need to speak to anyone",
    'are you a real person?',
    'someone called me yesterday',
    'I want to transfer money',
    'my sink is clogged',
    'this person broke my fence',
    'when I spoke to someone last week they said Friday',
    'the agent number on the bill is five',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(false)
  })
})

describe('wantsHuman, said in other ways', () => {
  it.each([
    'could you put me through to reception',
    "I'd prefer talking to a human",
    'is there anyone I can talk to',
    'I am tired of talking to machines',
    'get me out of this bot',
    'this conversation is going nowhere',
    'may I be connected with housekeeping',
    'how do I get to a live person',
    'can someone real help me',
    'I want to escalate this',
  ])('yes: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(true)
  })
  it.each([
    'I need to talk to my wife first',
    'can you find me a dentist',
    'a table for one person please',
    'transfer the money to my savings',
    'am I talking to a robot',
    'my lawyer will talk to the agent',
    'can you connect the wifi',
    "the machine isn't working",
    'who is the owner',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(false)
  })
})

describe('wantsHuman in Spanish', () => {
  it.each([
    'quiero hablar con una persona',
    'páseme con un agente por favor',
    'me comunica con el gerente',
    'operadora',
    'no quiero hablar con una máquina',
    'hay alguien con quien pueda hablar',
    'que me atienda una persona',
    'transfiérame a ventas',
    'necesito hablar con el encargado',
    'prefiero hablarlo con alguien de verdad',
    'usted no me entiende',
  ])('yes: %s', (text) => {
    expect(wantsHuman(text, spanish)).toBe(true)
  })
  it.each([
    'hablé con una persona ayer',
    'usted es una persona real',
    'no necesito hablar con nadie',
    'una mesa para una persona',
    'quiero transferir dinero',
    'voy a hablar con mi esposa',
    'me pasa la cuenta',
    'está abierta la piscina',
    'cuando hablé con el técnico me dijo que sí',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, spanish)).toBe(false)
  })
})
