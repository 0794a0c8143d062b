/** The import table of ARCHITECTURE.md, as a test: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Folder below src → the folders of ours it may import besides itself. */
const mayImport: Record<string, string[]> = {
  core: [],
  costs: [],
  languages: ['core'],
  understanding: ['core', 'languages'],
  twilio: ['core'],
  speech: ['core'],
  integrations: ['core'],
  store: ['core'],
  brain: ['core', 'languages', 'understanding'],
  appointments: ['core', 'store', 'integrations', 'jobs'],
  jobs: ['core', 'store', 'integrations', 'brain', 'twilio', 'speech', 'costs'],
  calls: ['core', 'store', 'languages', 'understanding'],
  engines: ['core', 'calls', 'brain', 'languages', 'twilio', 'speech'],
  http: [
    'core',
    'costs',
    'languages',
    'understanding',
    'twilio',
    'speech',
    'integrations',
    'store',
    'brain',
    'jobs',
    'calls',
    'engines',
  ],
  cli: [
    'core',
    'costs',
    'languages',
    'understanding',
    'twilio',
    'speech',
    'integrations',
    'store',
    'brain',
    'jobs',
    'calls',
    'engines',
    'http',
  ],
}

interface Import {
  from: string
  to: string
  isTypeOnly: boolean
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(node_modules|dist)\//.test(name))
    .map((name) => join(folder, name))
}

/** Imports of our own files, as paths from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g,
  )
  return [...statements].map((match) => ({
    from: file,
    to: relative(root, resolve(root, dirname(file), match[2] ?? match[3] ?? '')),
    isTypeOnly: match[1] !== undefined,
  }))
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const parts = (file: string) => file.split('/')
const show = (broken: Import[]) => broken.map(({ from, to }) => `${from} imports ${to}`)

const product = ['src', 'web/src', 'simulator', 'training']
  .flatMap(sourceFiles)
  .filter((file) => !isTest(file))
const imports = product.flatMap(importsOf)

describe('import table', () => {
  it('reads a tree that has imports', () => {
    expect(product.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(100)
  })

  for (const [folder, allowed] of Object.entries(mayImport)) {
    it(`src/${folder} imports only itself${allowed.length > 0 ? `, ${allowed.join(', ')}` : ''}`, () => {
      const broken = imports.filter(({ from, to }) => {
        if (parts(from)[0] !== 'src' || parts(from)[1] !== folder) return false
        const [top, target] = parts(to)
        const isAppForCli =
          folder === 'cli' &&
          ['src/app.ts', 'src/config.ts', 'src/secrets-file.ts', 'src/log.ts', 'src/env-file.ts'].includes(to)
        const isSimulatorForCli = folder === 'cli' && top === 'simulator'
        const isCodecForSpeech = folder === 'speech' && to === 'src/twilio/protocol/mulaw.ts'
        return (
          !isAppForCli &&
          !isSimulatorForCli &&
          !isCodecForSpeech &&
          (top !== 'src' || ![folder, ...allowed].includes(target ?? ''))
        )
      })
      expect(show(broken)).toEqual([])
    })
  }

  it('nobody imports app.ts or main.ts but main.ts and the command line', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        ['src/app.ts', 'src/main.ts'].includes(to) && from !== 'src/main.ts' && !from.startsWith('src/cli/'),
    )
    expect(show(broken)).toEqual([])
  })

  it('config.ts is imported by app.ts, main.ts and the command line only', () => {
    const allowed = /^src\/(app|main)\.ts$|^src\/cli\//
    const broken = imports.filter(({ from, to }) => to === 'src/config.ts' && !allowed.test(from))
    expect(show(broken)).toEqual([])
  })

  it('engines do not import a sibling engine', () => {
    const broken = imports.filter(({ from, to }) => isSibling(from, to, 'engines'))
    expect(show(broken)).toEqual([])
  })

  it('integrations do not import a sibling integration', () => {
    const broken = imports.filter(({ from, to }) => isSibling(from, to, 'integrations'))
    expect(show(broken)).toEqual([])
  })

  it('http uses engines through engines/engine.ts only', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        from.startsWith('src/http/') && to.startsWith('src/engines/') && to !== 'src/engines/engine.ts',
    )
    expect(show(broken)).toEqual([])
  })

  it('the simulator imports the wire schemas, the offline voice and nothing else of ours', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        from.startsWith('simulator/') &&
        !to.startsWith('simulator/') &&
        !to.startsWith('src/twilio/protocol/') &&
        to !== 'src/speech/offline-voice.ts',
    )
    expect(show(broken)).toEqual([])
  })

  it('training imports what classifiers are made of, and nothing of the product imports training', () => {
    const broken = imports.filter(({ from, to }) =>
      from.startsWith('training/')
        ? !/^(training|src\/(core|languages|understanding))\//.test(to)
        : to.startsWith('training/'),
    )
    expect(show(broken)).toEqual([])
  })

  it('the web imports types of the API and nothing else of ours', () => {
    const broken = imports.filter(
      ({ from, to, isTypeOnly }) =>
        from.startsWith('web/') && !to.startsWith('web/') && !(to.startsWith('src/http/api/') && isTypeOnly),
    )
    expect(show(broken)).toEqual([])
  })

  it('the environment is read in config.ts, and handed to it in main.ts and the command line', () => {
    const readers = product.filter((file) => /process\.env/.test(readFileSync(join(root, file), 'utf8')))
    const allowed = /^src\/(config|main)\.ts$|^src\/cli\//
    expect(readers.filter((file) => !allowed.test(file))).toEqual([])
  })
})

/** One folder of `group` reaching into another; files directly in `group` belong to all. */
function isSibling(from: string, to: string, group: string): boolean {
  const [, fromGroup, fromFolder, fromRest] = parts(from)
  const [, toGroup, toFolder, toRest] = parts(to)
  return (
    fromGroup === group &&
    toGroup === group &&
    fromRest !== undefined &&
    toRest !== undefined &&
    fromFolder !== toFolder
  )
}
