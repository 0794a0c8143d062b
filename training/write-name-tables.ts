/**
 * `npm run names`: writes the tables of given names and surnames by how common they are, from our own lists in
 * `training/names/` and the ranked lists of `zxcvbn` and `@zxcvbn-ts` (MIT; the names themselves are of the
 * American census of 1990, public domain, and of the Spanish statistics office).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const load = createRequire(import.meta.url)
/** The last rank of each band, as `src/understanding/name-prior.ts` reads them. */
const bands = [20, 40, 60, 90, 120, 160, 200, 275, 350, 500, 800, 1200, 3000, Number.POSITIVE_INFINITY]

type Ranks = Map<string, number>

/** The better rank stands; a name keeps the writing (accents) of the list that was added first. */
function add(ranks: Ranks, names: readonly string[], firstRank = 1): void {
  const written = new Map([...ranks.keys()].map((name) => [plain(name), name]))
  names.forEach((name, index) => {
    const known = written.get(plain(name)) ?? name
    written.set(plain(known), known)
    ranks.set(known, Math.min(ranks.get(known) ?? Number.POSITIVE_INFINITY, firstRank + index))
  })
}

/** Accents aside, `ñ` kept: it is a letter of its own. */
function plain(name: string): string {
  return name
    .replace(/ñ/g, 'n~')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** Our own list: a number at a line's start is the rank that its names start at; later lines go on from there. */
function addOwn(ranks: Ranks, file: string): void {
  const text = readFileSync(join(root, 'training', 'names', `${file}.txt`), 'utf8')
  let rank = 1
  for (const line of text.split('\n').filter((line) => !line.startsWith('#'))) {
    const words = line.split(' ').filter((word) => word !== '')
    if (/^\d+$/.test(words[0] ?? '')) rank = Number(words.shift())
    add(ranks, words, rank)
    rank += words.length
  }
}

function listed(name: string): string[] {
  const found: unknown = JSON.parse(readFileSync(load.resolve(name), 'utf8'))
  return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string') : []
}

/** Names that are everyday words oftener than names: the census counts them, callers do not mean them. */
const noNames = new Set(
  'so in my un see do the an in you they long no to of and her his our if is it me'.split(' '),
)

function write(file: string, name: string, what: string, ranks: Ranks, last: number): void {
  const text = bands.map((band, index) => {
    const from = bands[index - 1] ?? 0
    const names = [...ranks]
      .filter(
        ([key, rank]) => rank > from && rank <= band && rank <= last && key.length > 1 && !noNames.has(key),
      )
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key]) => key)
    return `  \`${wrapped(names.join(' '))}\`,`
  })
  const source = `/** ${what}: one text a band, the most common band first. Written by \`npm run names\`: do not edit. */\nexport const ${name}: readonly string[] = [\n${text.join('\n')}\n]\n`
  writeFileSync(join(root, 'src', 'languages', `${file}.ts`), source)
}

function wrapped(text: string): string {
  return text.replace(/(.{1,200})(?: |$)/g, '$1\n').trim()
}

const census = load('zxcvbn/lib/frequency_lists.js') as Record<string, readonly string[]>
const englishGiven: Ranks = new Map()
addOwn(englishGiven, 'en-given-names')
add(englishGiven, census.female_names ?? [])
add(englishGiven, census.male_names ?? [])
write('en/given-names', 'givenNames', 'Given names of English-speaking countries', englishGiven, 9000)

const englishSurnames: Ranks = new Map()
addOwn(englishSurnames, 'en-surnames')
add(englishSurnames, listed('@zxcvbn-ts/language-en/src/lastnames.json').slice(0, 6500))
write('en/surnames', 'surnames', 'Surnames of English-speaking countries', englishSurnames, 6500)

const britishGiven: Ranks = new Map()
addOwn(britishGiven, 'gb-given-names')
write('en/british-given-names', 'britishGivenNames', 'Given names of Britain and Ireland', britishGiven, 9000)

const britishSurnames: Ranks = new Map()
addOwn(britishSurnames, 'gb-surnames')
write('en/british-surnames', 'britishSurnames', 'Surnames of Britain and Ireland', britishSurnames, 9000)

const spanishGiven: Ranks = new Map()
addOwn(spanishGiven, 'es-given-names')
add(spanishGiven, listed('@zxcvbn-ts/language-es-es/src/firstnames.json'))
write('es/given-names', 'givenNames', 'Given names of Spanish-speaking countries', spanishGiven, 9000)

const spanishSurnames: Ranks = new Map()
addOwn(spanishSurnames, 'es-surnames')
add(spanishSurnames, listed('@zxcvbn-ts/language-es-es/src/lastnames.json').slice(0, 3000))
write('es/surnames', 'surnames', 'Surnames of Spanish-speaking countries', spanishSurnames, 6500)
