import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { type ChoiceOptions, chooseName } from './choose-name.ts'

const chosen = (alternatives: string[], options: Partial<ChoiceOptions> = {}, language = english) => {
  const name = chooseName(alternatives, language, { asked: true, ...options })
  return name && [name.firstName ?? '', name.lastName ?? ''].join('|')
}

describe('chooseName', () => {
  it.each([
    // Everyday words that sound like the name.
    [['pool Thompson', 'Paul Thompson', 'pull Thompson'], 'Paul|Thompson'],
    [['Laura hell', 'Laura Hill', 'Laura hall'], 'Laura|Hill'],
    [['rosemary clock', 'Rosemary Clarke', 'Rosemary clark'], 'Rosemary|Clarke'],
    // Two words taken for three, and a name cut off.
    [['Monica and Archer', 'Monica Archer', 'Monica and arch'], 'Monica|Archer'],
    [['Harrison', 'Megan Harrison', 'Harris'], 'Megan|Harrison'],
    // An everyday word for a name that sounds less like it.
    [['thank Palmer', 'thank Palmers'], 'Frank|Palmer'],
    [['tile Barnes', 'tile barns'], 'Kyle|Barnes'],
    // A possessive that is a surname.
    [["Nora Robert's", 'Nora Robert'], 'Nora|Roberts'],
    // What is written alike by most is kept.
    [['Simon Parker', 'Simon barker', 'salmon Parker'], 'Simon|Parker'],
  ])('a British caller: %s', (alternatives, expected) => {
    expect(chosen(alternatives, { country: 'GB' })).toBe(expected)
  })

  it.each([
    [['Rukmini Natarajan', 'Rock many Natarajan', 'Roxanne Natarajan'], 'Rukmini|Natarajan'],
    [['Oluwadamilare Okunade', 'Olivia Okunade'], 'Oluwadamilare|Okunade'],
  ])('names that no table has stay as they were heard: %s', (alternatives, expected) => {
    expect(chosen(alternatives)).toBe(expected)
  })

  it('goes by how common a way of writing is where the caller is from', () => {
    const alternatives = ['Emma Davis', 'Emma Davies']
    expect(chosen(alternatives, { country: 'US' })).toBe('Emma|Davis')
    expect(chosen(['Tom Gray', 'Tom Grey'], { country: 'GB' })).toBe('Tom|Gray')
  })

  it('chooses among alternatives in Spanish', () => {
    expect(chosen(['que a Ramírez', 'Lea Ramírez', 'Lía Ramírez'], {}, spanish)).toMatch(/\|Ramírez$/)
    expect(chosen(['Iván salinas', 'y van Salinas'], {}, spanish)).toBe('Iván|Salinas')
  })

  it('leaves a single reading as it is, and words that are no name', () => {
    expect(chosen(['Rajat Gupta'])).toBe('Rajat|Gupta')
    expect(chosen(["I don't want to tell you that", 'I do not want to tell you that'])).toBeNull()
    expect(chosen([])).toBeNull()
  })

  it('is the surer the more the alternatives agree', () => {
    const sure = chooseName(['Helen Foster', 'Helen foster', 'Helen Forster'], english, { asked: true })
    const unsure = chooseName(['Ellen Foster', 'Helen Porter', 'Alan Foster'], english, { asked: true })
    expect(sure?.confidence).toBeGreaterThan(0.85)
    expect(unsure?.confidence).toBeLessThan(0.7)
  })

  it('takes the name understood before into account, and not again the one called wrong', () => {
    const heard = { firstName: 'Graeme', lastName: 'Moss', confidence: 0.8 }
    expect(chosen(['Graham Moss', 'Graeme Moss'], { heard, country: 'GB' })).toBe('Graeme|Moss')
    const options = { heard: { ...heard, firstName: 'Graham', isWrong: true }, country: 'GB' }
    expect(chosen(['Graham Moss', 'Graeme Moss'], options)).toBe('Graeme|Moss')
  })
})
