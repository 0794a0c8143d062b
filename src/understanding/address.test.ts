import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
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
  it.each([
    [
      'twelve oh six north elm street salem oregon nine seven three oh one',
      '1206 north elm street salem oregon 97301',
    ],
    ['one hundred and five beacon hill road', '105 beacon hill road'],
    ['seven fifty west forty second street', '750 west 42nd street'],
    ['72 2 street', '72 2 street'],
    ['no 23 lake view road', '23 lake view road'],
    ['unit 5 18 harbor road', 'unit 5 18 harbor road'],
    ['p o box three forty five', 'p o box 345'],
    ['1440 county road 12', '1440 county road 12'],
    ['rural route 2 box 118', 'rural route 2 box 118'],
    ['5500 highway 9 south near the church', '5500 highway 9 south'],
    ["it's 19 birch terrace not 90", '19 birch terrace'],
    ['2201 broadway', '2201 broadway'],
    ['fifty six thirty two', '5632'],
  ])('number and street in all their forms: %s', (text, address) => {
    expect(read(text)).toBe(address)
  })
  it.each([
    ['841 baker circle elmhurst ny 11370 503 555 0188', '841 baker circle elmhurst ny 11370'],
    ['phone number 503 555 0188 address 30 memorial drive avon', '30 memorial drive avon'],
    ['30 memorial drive and contact no 503 555 0188', '30 memorial drive'],
    ['35 great avenue miami florida 33101 305 5550188', '35 great avenue miami florida 33101'],
    ['this is ana address 92 plaza lane oxford', '92 plaza lane oxford'],
  ])('beside a number or a name: %s', (text, address) => {
    expect(read(text)).toBe(address)
  })
  it.each([
    ['my pipe burst at 311 cedar lane please hurry', '311 cedar lane'],
    ['the sink at 12 oak street is leaking', '12 oak street'],
    ['they are at 12 Oak Avenue #4 and wait', '12 Oak Avenue #4'],
    ['it is at 12 Oak Avenue # 14.', '12 Oak Avenue # 14'],
    ['come to 12 Oak Street, Springfield and hurry', '12 Oak Street, Springfield'],
    ['send them to 12 oak street salem oregon 97301 today', '12 oak street salem oregon 97301'],
    ['it took 40 minutes to drive here', null],
    ['the 2 bedroom place has a leak', null],
    ['I waited 2 hours on the street', null],
    ['a table for 5 people at 7 this way we have time', null],
  ])('in passing: %s', (text, address) => {
    expect(read(text, false)).toBe(address)
  })
  it('asked, takes no telephone number for an address', () => {
    expect(read('503 555 0188')).toBeNull()
  })
  it('is sure of number, street and town, and not of a number alone', () => {
    const sure = (text: string) => readAddress(text, english, { asked: true })?.confidence ?? 0
    expect(sure('12 oak street salem oregon 97301')).toBeGreaterThan(sure('12 oak street'))
    expect(sure('12 oak street')).toBeGreaterThan(sure('2201 broadway'))
    expect(sure('2201 broadway')).toBeGreaterThan(sure('oak street'))
    expect(sure('oak street')).toBeGreaterThan(sure('fifty six'))
  })
})

describe('readAddress in Spanish', () => {
  const leer = (text: string, asked = true) => readAddress(text, spanish, { asked })?.address ?? null

  it.each([
    ['calle mayor número cinco piso dos', 'calle mayor número 5 piso 2'],
    ['vivo en la avenida de la constitución 23 tercero b', 'avenida de la constitución 23 tercero b'],
    ['mi dirección es calle luna 14 código postal 28004 madrid', 'calle luna 14 código postal 28004 madrid'],
    ['avenida de mayo mil doscientos cincuenta', 'avenida de mayo 1250'],
    ['vivo en el 44 de la calle san juan', '44 de la calle san juan'],
    ['vivo en el cuatro cinco dos de la Oak Street', '452 Oak Street'],
    ['es el 452 de la oak street apartamento 3 en laredo', '452 oak street apartamento 3 en laredo'],
    ['mil ochocientos nueve de la south flores', '1809 south flores'],
    ['el uno cero dos de West Martin', '102 West Martin'],
    ['calle 18 número 45 bogotá', 'calle 18 número 45 bogotá'],
    ['carretera de valencia kilómetro 12', 'carretera de valencia kilómetro 12'],
    ['la esquina de la quinta con la calle ocho', 'la esquina de la quinta con la calle ocho'],
    ['calle goya 77 y mi teléfono es 915 550 123', 'calle goya 77'],
    ['no es calle olmo 91 sino calle olmo 19', 'calle olmo 19'],
    ['12 oak street apartamento 3', '12 oak street apartamento 3'],
    ['ciento veinte', '120'],
  ])('asked: %s', (text, address) => {
    expect(leer(text)).toBe(address)
  })
  it('hears an address in passing', () => {
    expect(leer('hay una fuga en la calle san pedro 45 y mi teléfono es 612345678', false)).toBe(
      'calle san pedro 45',
    )
  })
  it.each([
    ['se me está saliendo el agua en el 1809 de la South Flores', '1809 South Flores'],
    ['se tapó aquí en el 1809 de la south flores y necesito que vengan', '1809 south flores'],
    ['hay una fuga en el 452 de la oak street', '452 oak street'],
  ])('in passing, with an English street: %s', (text, address) => {
    expect(leer(text, false)).toBe(address)
  })
  it.each([
    'me cobraron 200 de la visita',
    'desde el 15 de la semana pasada',
    'en el 2019 de la misma compañía me instalaron uno',
    'tengo 3 grifos rotos en casa',
    'llevo 2 horas esperando en la calle',
    'no lo sé',
  ])('in passing, none: %s', (text) => {
    expect(leer(text, false)).toBeNull()
  })
})
