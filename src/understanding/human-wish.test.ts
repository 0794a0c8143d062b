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
    'eres una máquina o qué',
    'es usted un robot',
    'mi esposo quiere hablar con el plomero cuando venga',
    'que me hable el plomero el jueves por la mañana',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, spanish)).toBe(false)
  })
})

describe('wantsHuman, whoever is named and however it is asked', () => {
  it.each([
    'can I get through to anybody in the loans office',
    'who should I talk to about the deposit',
    'a word with the head porter please',
    'could one of your people take over',
    'give me a supervisor',
    'please pass me on to accounts',
    "I'd rather deal with an actual employee",
    'is there a living soul there',
    'still no human',
    'operator operator',
    'could I have the duty manager on the line',
    'somebody other than you please',
    "I don't want to talk to you",
    'why am I talking to a computer',
    'enough of this robot',
    'you are useless',
    "we're going in circles",
    'is the landlady in',
    'I need to be put through to the night desk',
    'wanna speak w someone',
  ])('yes: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(true)
  })
  it.each([
    'is there somebody at the door',
    'hello is anyone there',
    'can I leave a message for the manager',
    'find me somebody else for Saturday',
    'I need someone to mow the lawn',
    'can somebody bring me towels',
    'is Dr Lind available on Thursday',
    'the operator will call me at six',
    'have the manager call me',
    "I don't need an operator",
    'no need to put me through',
    "I'll talk to the manager when I check in",
    'the coffee machine ate my money',
    "I don't have a computer",
    'can we speak English',
    'could you speak up',
    'somebody else used my card',
    'does the receptionist work nights',
    'press one to speak with an officer',
    'you have been a great help',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(false)
  })
})

describe('wantsHuman in Spanish, whoever is named and however it is asked', () => {
  it.each([
    'me comunica con alguien de préstamos',
    'con quién puedo hablar de mi depósito',
    'unas palabras con el encargado por favor',
    'que lo vea otra persona',
    'deme un supervisor',
    'páseme a contabilidad',
    'prefiero que me atienda un empleado de verdad',
    'hay algún ser humano ahí',
    'operadora operadora',
    'ponga al gerente al teléfono',
    'alguien que no sea usted por favor',
    'no quiero hablar con usted',
    'por qué me contesta una computadora',
    'ya basta de este robot',
    'usted no sirve',
    'estamos dando vueltas',
    'se encuentra la dueña',
  ])('yes: %s', (text) => {
    expect(wantsHuman(text, spanish)).toBe(true)
  })
  it.each([
    'hay alguien en la puerta',
    'puedo dejarle un recado al gerente',
    'búsqueme a otro estilista para el sábado',
    'necesito a alguien que corte el pasto',
    'alguien me puede traer toallas',
    'está la doctora Lind el jueves',
    'que me llame el gerente',
    'no necesito un operador',
    'no hace falta que me transfiera',
    'luego hablo con el gerente',
    'la máquina de café se tragó mi dinero',
    'no tengo computadora',
    'podemos hablar en inglés',
    'puede hablar más fuerte',
    'otra persona usó mi tarjeta',
    'una mesa para tres personas',
    'me ha ayudado mucho',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, spanish)).toBe(false)
  })
})
