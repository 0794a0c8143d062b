import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readName, withoutIntroduction } from './names.ts'

const full = (text: string, asked = false, language = english) => {
  const name = readName(text, language, { asked })
  return name && [name.firstName ?? '', name.lastName ?? ''].join('|')
}

describe('readName', () => {
  it.each([
    ['My name is Ana Reyes', 'Ana|Reyes'],
    ['hi my name is ana reyes and my sink is clogged', 'Ana|Reyes'],
    ['This is Ana Reyes calling about my sink', 'Ana|Reyes'],
    ["Hello, I'm Bo Lindqvist and I need help", 'Bo|Lindqvist'],
    ['Maria Lopez here', 'Maria|Lopez'],
    ["my name is john o'brien", "John|O'Brien"],
    ['This is Ludwig van der Berg', 'Ludwig|van der Berg'],
    ['You can call me Kim', 'Kim|'],
    ['this is Mrs. Patel', '|Patel'],
    ['my first name is Ana, last name Reyes', 'Ana|Reyes'],
    ['my name is Ana, last name Reyes', 'Ana|Reyes'],
    ['the account is registered as Ana Reyes', 'Ana|Reyes'],
    ['my name is Jon Brown, b r o w n e', 'Jon|Browne'],
    ['my kitchen sink is blocked, it is Dana Whitfield', 'Dana|Whitfield'],
    ['uh yeah my name is will carter', 'Will|Carter'],
    ['the name is grace park', 'Grace|Park'],
    ['a table for six under the name of gonzalez please', '|Gonzalez'],
    ['put it under thompson please', '|Thompson'],
    ['I have a reservation for Laura Kim at three', 'Laura|Kim'],
    ['the Okafor party is running late', '|Okafor'],
    ['Priya Raman is my name', 'Priya|Raman'],
    ['hi Ben Ortiz speaking', 'Ben|Ortiz'],
    ['Whitlock is my surname', '|Whitlock'],
    ['my surname is bright and my first name is harry', 'Harry|Bright'],
    ['people call me dusty', 'Dusty|'],
    ['this is dr samuel okoro about a patient', 'Samuel|Okoro'],
    ['I am Patrick St. John and my AC is broken', 'Patrick|St John'],
    ['my name is Ana de la Cruz', 'Ana|de la Cruz'],
    ['this is Mary Jo Becker', 'Mary Jo|Becker'],
  ])('unasked: %s', (text, expected) => {
    expect(full(text)).toBe(expected)
  })
  it.each([
    'this is an emergency',
    "i'm locked out of my house",
    "I'm calling about my sink",
    "it's leaking everywhere",
    'this is urgent',
    "i'm looking for a quote",
    'call me back please',
    "i'm scheduled for tuesday",
    "i'm bringing my kids",
    'my name is on the account already',
    'is Jennifer available',
    'I spoke with David Moore yesterday',
    'a table for Tuesday December 18th',
    'the reservation is for 06:45 PM',
    'my wife susan made the appointment',
  ])('unasked, no name: %s', (text) => {
    expect(readName(text, english, { asked: false })).toBeNull()
  })
  it.each([
    ['Ana Reyes', 'Ana|Reyes'],
    ['uh sure, ana reyes', 'Ana|Reyes'],
    ["it's Ana Reyes", 'Ana|Reyes'],
    ['ANA REYES.', 'Ana|Reyes'],
    ['Ana', 'Ana|'],
    ['b r o w n', '|Brown'],
    ['B-R-O-W-N', '|Brown'],
    ['b as in boy, r, o, w, n', '|Brown'],
    ['a n a space r e y e s', 'Ana|Reyes'],
    ['mcdonald, m c d o n a l d', '|McDonald'],
    ['ana reyes 503 555 0144', 'Ana|Reyes'],
    ['Agata Nowak, the last name is spelled n o v a k', 'Agata|Novak'],
    ['Jean-Luc Picard', 'Jean-Luc|Picard'],
    ['José Núñez', 'José|Núñez'],
    ['smith comma robert', 'Robert|Smith'],
    ['Petrov, Dulcie', 'Dulcie|Petrov'],
    ['Dulcie, Petrov', 'Dulcie|Petrov'],
    ['last name first smith then jane', 'Jane|Smith'],
    ['Steven day', 'Steven|Day'],
    ['may lee', 'May|Lee'],
    ['Whitcombe', '|Whitcombe'],
    ['Ana Reyes tomorrow', 'Ana|Reyes'],
    ['first name ed last name wood', 'Ed|Wood'],
    ['s as in sam m as in mary i as in ida t as in tom h as in henry', '|Smith'],
    ['sierra mike india tango hotel', '|Smith'],
    ['capital m c capital d o n a l d', '|McDonald'],
    ['o apostrophe b r i e n', "|O'Brien"],
    ["b e n n e two t's", '|Bennett'],
    ['j o h n space d o e', 'John|Doe'],
    ['Kathy with a c', 'Cathy|'],
    ['Kathy with a c and with an i', 'Cathi|'],
    ['bond james bond', 'James|Bond'],
    ['de la cruz', '|de la Cruz'],
  ])('asked: %s', (text, expected) => {
    expect(full(text, true)).toBe(expected)
  })
  it.each([
    "I don't know",
    'what for?',
    'yes',
    'no thanks',
    'why do you need that',
    '503 555 0188',
    'the water heater',
  ])('asked, no name: %s', (text) => {
    expect(readName(text, english, { asked: true })).toBeNull()
  })
  it('is surer of an introduction than of a bare answer in small letters', () => {
    const introduced = readName('my name is ana reyes', english, { asked: true })?.confidence ?? 0
    expect(introduced).toBeGreaterThan(readName('ana reyes', english, { asked: true })?.confidence ?? 1)
  })
})

describe('readName in Spanish', () => {
  const spanishName = (text: string, asked = false) => full(text, asked, spanish)
  it.each([
    ['hola me llamo lucía fernández y tengo una fuga', 'Lucía|Fernández'],
    ['mi nombre es maría josé garcía lópez', 'María José|García López'],
    ['me llamo jose luis perez', 'José Luis|Pérez'],
    ['le habla ernesto salazar del edificio azul', 'Ernesto|Salazar'],
    ['soy carlos mendoza y necesito una cita', 'Carlos|Mendoza'],
    ['soy la doctora Elisa Navas', 'Elisa|Navas'],
    ['me llamo juan carlos de la cruz', 'Juan Carlos|de la Cruz'],
    ['la reserva está a nombre de ana belén torres', 'Ana Belén|Torres'],
    ['a nombre de gutiérrez por favor', '|Gutiérrez'],
    ['mi apellido es núñez', '|Núñez'],
    ['me llaman pancho', 'Pancho|'],
    ['me llamo inés y mi apellido es del valle', 'Inés|del Valle'],
    ['le habla raúl cano de la tienda', 'Raúl|Cano'],
    ['habla la señora Cantú Araceli Cantú', 'Araceli|Cantú'],
    ['soy maría de los ángeles de la cruz', 'María de los Ángeles|de la Cruz'],
  ])('unasked: %s', (text, expected) => {
    expect(spanishName(text)).toBe(expected)
  })
  it.each([
    'es una emergencia',
    'soy la dueña del local',
    'soy de monterrey',
    'soy alérgico al polvo',
    'quiero hablar con pedro',
    'mi esposo juan hizo la cita',
    'me llamaron ayer de este número',
    'llámeme mañana',
  ])('unasked, no name: %s', (text) => {
    expect(spanishName(text)).toBeNull()
  })
  it.each([
    ['ana maría', 'Ana María|'],
    ['sí, soy elena', 'Elena|'],
    ['la señora ramírez', '|Ramírez'],
    ['jose ramirez', 'José|Ramírez'],
    ['ge a erre ce i a', '|García'],
    ['pe de pedro a ese de sapo', '|Pas'],
    ['ce a ese te i doble ele o', '|Castillo'],
    ['be larga e ele a', '|Bela'],
    ['Jiménez con jota', '|Jiménez'],
    ['Jiménez con ge', '|Giménez'],
    ['Meza con ese', '|Mesa'],
    ['Elena con hache', 'Helena|'],
    ['chabes con ve chica y con zeta', '|Chávez'],
    ['be grande a ere erre e ere a', '|Barrera'],
    ['ve chica e ele a', '|Vela'],
    ['ve chica i elle a', '|Villa'],
    ['uve a equis ve chica e ele', '|Vaxvel'],
    ['con gusto jhon jairo restrepo', 'Jhon Jairo|Restrepo'],
    ['a sus órdenes pedro infante', 'Pedro|Infante'],
    ['claro que sí mire yolanda ríos', 'Yolanda|Ríos'],
    ['póngale Concha Ruiz', 'Concha|Ruiz'],
    ['anótele concepción ruiz', 'Concepción|Ruiz'],
    ['María de los Ángeles de la Cruz', 'María de los Ángeles|de la Cruz'],
    ['de la garza', '|de la Garza'],
    ['del valle', '|del Valle'],
    ['de león', '|de León'],
    ['con ve chica Vera', '|Vera'],
    ['con jota Jimena', 'Jimena|'],
    ['ella se llama Consuelo Reyna', 'Consuelo|Reyna'],
  ])('asked: %s', (text, expected) => {
    expect(spanishName(text, true)).toBe(expected)
  })
  it.each([
    'no se lo voy a decir',
    'para qué lo quiere saber',
    'mañana por la tarde',
    'y a qué hora cierran',
    'y de dónde es usted',
    'ay no ya quedó olvídelo gracias',
    'no muchas gracias muy amable',
    'ahorita se lo doy',
    'mi nombre completo',
    'de la cocina',
    'del seguro',
    'mande',
    'ándele pues',
  ])('asked, no name: %s', (text) => {
    expect(spanishName(text, true)).toBeNull()
  })
})

describe('the confidence of a name', () => {
  const sureness = (text: string) => readName(text, english, { asked: true })?.confidence ?? 0
  it('is lower for words that no table knows as a name, and lowest beside a capital', () => {
    expect(sureness('Ana Reyes')).toBeGreaterThan(sureness('Ana Zzyrk'))
    expect(sureness('Ana zzyrk')).toBeLessThan(0.5)
    expect(sureness('Ana Reyes')).toBeGreaterThan(0.8)
  })
})

describe('withoutIntroduction', () => {
  it.each([
    ['This is Ana Reyes, my sink is clogged', 'my sink is clogged'],
    ['hi my name is Ana and I need a quote', 'I need a quote'],
    ['This is Bo from Acme Bakery, our oven broke', 'our oven broke'],
    ['this is urgent please', 'this is urgent please'],
  ])('%s', (text, expected) => {
    expect(withoutIntroduction(text, english)).toBe(expected)
  })
})
