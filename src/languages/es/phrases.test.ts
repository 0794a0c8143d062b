import { describe, expect, it } from 'vitest'
import { english } from '../en/english.ts'
import { languageOf } from '../languages.ts'
import { phrases as es } from './phrases.ts'
import { periodWords } from './time.ts'

const now = new Date('2026-03-03T16:00:00Z')
const timezone = 'America/Chicago'

describe('Spanish phrases', () => {
  it('are spoken to callers of any country', () => {
    expect(languageOf('es-US').phrases).toBe(es)
    expect(languageOf('es-MX').phrases).toBe(es)
  })
  it('reads a number in groups of single digits', () => {
    expect(es.readBackPhone('+15035550188', 'US', false)).toBe(
      'Tengo el 5 0 3, 5 5 5, 0 1 8 8. ¿Es correcto?',
    )
    expect(es.readBackPhone('+525512345678', 'US', false)).toContain('más 5 2, 5 5, 1 2 3 4, 5 6 7 8')
  })
  it.each([
    [['08:00', '17:30'], 'de las 8 de la mañana a las 5 y media de la tarde'],
    [['12:00', '13:15'], 'del mediodía a la una y cuarto de la tarde'],
    [['04:00', '24:00'], 'de las 4 de la madrugada a la medianoche'],
    [['05:00', '13:00'], 'de las 5 de la mañana a la una de la tarde'],
    [['00:00', '24:00'], 'las 24 horas'],
  ] as [[string, string], string][])('%s: %s', (period, words) => {
    expect(periodWords(period)).toBe(words)
  })
  it.each([
    ['2026-03-03T17:00:00-06:00', 'hoy a las 5 de la tarde'],
    ['2026-03-03T13:00:00-06:00', 'hoy a la una de la tarde'],
    ['2026-03-04T08:00:00-06:00', 'mañana a las 8 de la mañana'],
    ['2026-03-06T12:00:00-06:00', 'el viernes al mediodía'],
    ['2026-03-06T20:20:00-06:00', 'el viernes a las 8 y 20 de la noche'],
    ['2026-03-16T09:30:00-05:00', 'el lunes 16 de marzo a las 9 y media de la mañana'],
    ['2026-04-01T15:00:00-05:00', 'el miércoles primero de abril a las 3 de la tarde'],
  ])('%s: %s', (dueAt, words) => {
    expect(es.callbackNoted({ dueAt, now, timezone }, false)).toBe(`Anoté que le llamen ${words}.`)
  })
  it('names the part of the day once when both ends of a window lie in it', () => {
    const window = { from: '2026-03-04T14:00:00-06:00', to: '2026-03-04T16:00:00-06:00' }
    expect(es.callbackNoted({ dueAt: window.from, window, now, timezone }, false)).toContain(
      'mañana entre las 2 y las 4 de la tarde',
    )
  })
  it('names only the end of a window that has begun', () => {
    const window = { from: '2026-03-03T10:00:00-06:00', to: '2026-03-03T12:00:00-06:00' }
    expect(es.callbackNoted({ dueAt: window.from, window, now, timezone }, false)).toContain(
      'hoy antes del mediodía',
    )
  })
  it('knows one digit from two', () => {
    expect(es.badNumber(1)).toMatch(/^Entendí un dígito, /)
    expect(es.badNumber(2)).toMatch(/^Entendí 2 dígitos, /)
  })
  it('does not guess whether a caller is a man or a woman', () => {
    const said = [...Object.values(es), ...Object.values(es.notes)]
      .map((text) => (typeof text === 'function' ? '' : JSON.stringify(text)))
      .concat(
        es.readBackName('Ana'),
        es.welcomeBack('Ana'),
        es.notes.callInstead('mi esposa'),
        es.thanks('Ana'),
      )
      .join(' ')
    expect(said).not.toMatch(
      /\b(?:señor|señora|bienvenid[oa]|segur[oa]|él|ella|l[oa] (?:llam|escuch|atiend)\w*)\b/i,
    )
  })
  it('tells the hours', () => {
    expect(
      es.hours([
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], periods: [['08:00', '17:00']] },
        { days: ['sat'], periods: [['09:00', '13:00']] },
      ]),
    ).toBe(
      'Abrimos de lunes a viernes, de las 8 de la mañana a las 5 de la tarde; y los sábados, de las 9 de la mañana a la una de la tarde.',
    )
    expect(es.closedNow('2026-03-04T08:00:00-06:00', now, timezone)).toContain('Abrimos mañana a las 8')
    expect(es.openOnDay('sun', [])).toBe('No, los domingos está cerrado.')
  })
  it('closes at midnight on the day before', () => {
    expect(es.openNow('2026-03-04T00:00:00-06:00', now, timezone)).toBe(
      'Sí, está abierto hoy hasta la medianoche.',
    )
  })
  it('spells an e-mail address out', () => {
    expect(es.readBackEmail('ana_r@mi-taller.com.mx')).toContain(
      'ana guion bajo r arroba mi guion taller punto com punto mx',
    )
  })
  it('share no sentence with English', () => {
    const texts = (phrases: object) =>
      Object.values(phrases).filter((value): value is string => typeof value === 'string')
    expect(texts(es).length).toBeGreaterThan(20)
    expect(texts(es).filter((text) => texts(english.phrases).includes(text))).toEqual([])
    const { announcements } = languageOf('es-US')
    expect(texts(announcements).filter((text) => texts(english.announcements).includes(text))).toEqual([])
  })
  it('put no more than one question at a time, in its marks', () => {
    const asked = [
      ...['name', 'phone', 'reason', 'email', 'address', 'timeline', 'budget', 'company', 'serviceType'].map(
        (field) => es.askFor(field),
      ),
      es.offerCallback,
      es.readBackPhone('+15035550188', 'US', true),
    ]
    for (const text of asked) expect(text).toMatch(/^[^¿?]*¿[^¿?]+\?[^¿?]*$/)
  })
})
