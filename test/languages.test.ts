/** One folder a language: every folder has the same pieces, and no words of a language stand outside of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/languages/languages.ts'

const root = resolve(import.meta.dirname, '..')
const folderOf = (code: string) => join(root, 'src', 'languages', code)
const codes = languages.map(({ code }) => code)

/** Pieces that every language has; what else a folder holds is its own affair. */
const isPiece = (file: string) => /^(?:[a-z-]+-words|phrases|announcements|time|voices)\.ts$/.test(file)
const piecesOf = (code: string) => readdirSync(folderOf(code)).filter(isPiece).sort()

/** Source files without comments. */
function sources(folder: string, isWanted = (_file: string) => true): { file: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|conversation-driver/.test(file) && isWanted(file))
    .map((file) => ({
      file: join(folder, file),
      text: readFileSync(join(root, folder, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/ .*$/gm, '$1'),
    }))
}

describe('language folders', () => {
  it('are all in the list', () => {
    const folders = readdirSync(join(root, 'src', 'languages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.sort()).toEqual([...codes].sort())
  })

  it.each(codes)('%s has every piece, and no other', (code) => {
    expect(piecesOf(code).length).toBeGreaterThan(15)
    expect(piecesOf(code)).toEqual(piecesOf('en'))
  })

  it.each(codes.filter((code) => code !== 'en'))('%s can be evaluated', (code) => {
    const folder = join(root, 'evaluation', code)
    expect(existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.jsonl'))).toBe(true)
  })
})

describe('words of a language', () => {
  const speaking = [
    ...sources('src/brain'),
    ...sources('src/engines'),
    ...sources('src/calls'),
    ...sources('src/http', (file) => file.startsWith('twilio-')),
  ]
  it('are looked for', () => expect(speaking.length).toBeGreaterThan(40))

  // What tools and instructions tell a model is English in every call.
  const forModels = [
    'src/brain/tools/',
    'src/brain/instruction-medium.ts',
    'src/brain/notice.ts',
    'src/brain/llm/review-call.ts',
    'src/engines/openai-realtime/history-items.ts',
    'src/engines/openai-realtime/say-exactly.ts',
  ]
  const isForModels = (file: string) => forModels.some((path) => file.startsWith(path))

  it('that a caller hears or an owner reads stand in its folder', () => {
    const sentence = /(['"`])[¿¡]?\p{Lu}[^'"`\n]* [^'"`\n]*[.?!]\1/u
    const spoken = speaking.filter(({ file }) => !isForModels(file))
    expect(spoken.filter(({ text }) => sentence.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('that understanding goes by stand in its folder', () => {
    const pattern = /\/(?:[^/\n\\]|\\.)*\\b(?:[^/\n\\]|\\.)*\p{Ll}{3,}(?:[^/\n\\]|\\.)*\/[a-z]*/u
    // Endings of addresses are of no language.
    const domains = /(?:com|net|org|edu|gov|info)(?:\|(?:com|net|org|edu|gov|info))+/g
    const readers = [...speaking, ...sources('src/understanding')]
    expect(
      readers.filter(({ text }) => pattern.test(text.replace(domains, ''))).map(({ file }) => file),
    ).toEqual([])
  })
})

describe.each(codes)('what is said in %s', (code) => {
  const texts = (of: object) => Object.values(of).filter((value) => typeof value === 'string')
  const own = languages.find((language) => language.code === code)
  const others = languages.filter((language) => language.code !== code)

  it('is said in no other language', () => {
    const said = [...texts(own?.phrases ?? {}), ...texts(own?.announcements ?? {})]
    expect(said.length).toBeGreaterThan(20)
    const elsewhere = others.flatMap(({ phrases, announcements }) => [
      ...texts(phrases),
      ...texts(announcements),
    ])
    expect(said.filter((text) => elsewhere.includes(text))).toEqual([])
  })

  it('asks at most one question at a time', () => {
    const asked = texts(own?.phrases ?? {}).filter((text) => text.includes('?'))
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((text) => text.split('?').length > 2)).toEqual([])
  })

  it('tells how to get every other language, in that language', () => {
    for (const { phrases, label } of others) {
      expect(phrases.languageHint(2)).toMatch(new RegExp(`${label}.*2`, 'i'))
    }
  })
})
