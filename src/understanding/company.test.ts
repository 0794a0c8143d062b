import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readCompany } from './company.ts'

describe('readCompany', () => {
  it.each([
    ['hi this is ana reyes from acme plumbing and i need a quote', 'Acme Plumbing'],
    ['This is Bo from Acme Bakery, our oven broke', 'Acme Bakery'],
    ["I'm calling from Smith and Sons", 'Smith and Sons'],
    ["i'm with tri county insurance", 'Tri County Insurance'],
    ['calling on behalf of Lakeside Dental', 'Lakeside Dental'],
    ['this is maria at bright smiles dental', 'Bright Smiles Dental'],
    ['I work for the Riverside Hotel', 'Riverside Hotel'],
    ['my company is called Blue Heron', 'Blue Heron'],
    ['this is Peter from Acme', 'Acme'],
  ])('%s', (text, company) => {
    expect(readCompany(text, english)?.company).toBe(company)
  })
  it.each([
    "i'm calling from home",
    "I'm calling from Denver",
    'Ana Reyes from Portland',
    "i'm from the insurance company",
    'on behalf of Ana Reyes',
    'Ana from next door',
    'i work at a restaurant',
    'water is coming from the kitchen',
    'i got your number from a neighbor',
    'my business is closed on sundays',
    'this is the third time i call',
  ])('none: %s', (text) => {
    expect(readCompany(text, english)).toBeNull()
  })
  it.each([
    ['le habla ana ruiz de la empresa construcciones vega', 'Construcciones Vega'],
    ['llamo de Plomería Ruiz e Hijos', 'Plomería Ruiz e Hijos'],
    ['soy Marta de Seguros del Norte y quiero hablar con alguien', 'Seguros del Norte'],
    ['trabajo en el hotel miramar', 'Hotel Miramar'],
    ['en nombre de Talleres Gómez', 'Talleres Gómez'],
    ['mi empresa se llama Luz y Color', 'Luz y Color'],
  ])('%s', (text, company) => {
    expect(readCompany(text, spanish)?.company).toBe(company)
  })
  it.each([
    'soy de Monterrey',
    'llamo de parte de mi vecina',
    'de parte de Ana López',
    'hablo de la oficina',
    'soy el dueño de la casa',
    'llamo de casa',
    'tengo un restaurante',
  ])('none: %s', (text) => {
    expect(readCompany(text, spanish)).toBeNull()
  })
  it('is surer of a company that says what it does than of a mere capital', () => {
    const plain = readCompany('Ana Reyes from Acme Plumbing', english)?.confidence ?? 0
    expect(plain).toBeGreaterThan(readCompany('Ana Reyes from Acme', english)?.confidence ?? 1)
  })
})
