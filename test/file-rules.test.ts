/** The rules of CONTRIBUTING.md that are about files: their size, their names, their first line, their words. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '')
const code = tracked.filter((file) => /\.(ts|tsx)$/.test(file))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('test/')

describe('files', () => {
  it('are looked at', () => expect(code.length).toBeGreaterThan(100))

  it('stay below 300 lines, tests and wire schemas below 500', () => {
    const limit = (file: string) => (isTest(file) || file.includes('/protocol/') ? 500 : 300)
    const long = code
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > limit(file))
    expect(long).toEqual([])
  })

  it('begin with a line that says what they are for', () => {
    const silent = code
      .filter((file) => !/\.test\.tsx?$/.test(file) && !/(^|\/)[\w-]+\.config\.ts$/.test(file))
      .filter((file) => !/^(#!.*\n)?\s*(\/\*\*|\/\/)/.test(read(file)))
    expect(silent).toEqual([])
  })

  it('have kebab-case names', () => {
    const odd = code.filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d|bench))?\.tsx?$/.test(basename(file)),
    )
    expect(odd).toEqual([])
  })

  it('stand in no folder that says nothing, and carry none of the words we do not use', () => {
    const words =
      /(^|[/-])(utils?|helpers?|common|services?|managers?|agents?|bots?|assistants?|handlers?|providers?)([./-]|$)/
    const allowed = ['src/http/api/schemas/common.ts', 'src/http/error-handler.ts']
    expect(code.filter((file) => words.test(file) && !allowed.includes(file))).toEqual([])
  })

  it('are no barrels beside the explicit lists', () => {
    const barrels = code.filter((file) => {
      const lines = read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .filter((line) => line.trim() !== '')
      return lines.length > 0 && lines.every((line) => /^export (\*|\{[^}]*\}) from/.test(line))
    })
    expect(barrels).toEqual([])
  })
})

describe('tests', () => {
  it('wait on events, not on time', () => {
    const allowed = [
      'test/file-rules.test.ts',
      // Asks another program whether it is up; it sends no event.
      'test/postgres.ts',
      // A job that takes a while, and a while in which nothing may happen.
      'test/contracts/job-queue.test.ts',
    ]
    const sleeping = code
      .filter(isTest)
      .filter((file) => !allowed.includes(file))
      .filter((file) => {
        const text = read(file)
        // A promise of a plain timeout is a sleep; timers that bound a wait carry a name and reject.
        return (
          /new Promise(<[^>]*>)?\(\s*\(?(resolve|done|r)\)?\s*=>\s*(void\s+)?setTimeout\(\s*(resolve|done|r)\b/.test(
            text,
          ) || /timers\/promises/.test(text)
        )
      })
    expect(sleeping).toEqual([])
  })

  it('neither stand alone nor are left out', () => {
    const left = code.filter(
      (file) =>
        /\b(it|test|describe)\.(only|todo|skip)\(/.test(read(file)) && file !== 'test/file-rules.test.ts',
    )
    expect(left).toEqual([])
  })
})

describe('the repository', () => {
  it('has a lock file without download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
  })

  // npm leaves out what a registry did not serve, and `npm ci` then refuses the whole lock file.
  it('has a lock file that names every optional dependency, so that npm ci takes it on every platform', () => {
    const lock: {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    } = JSON.parse(read('package-lock.json'))
    const isLocked = (at: string, name: string): boolean => {
      if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true
      return at !== '' && isLocked(at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
    }
    const missing = Object.entries(lock.packages).flatMap(([at, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(at, name)),
    )
    expect(missing).toEqual([])
  })

  it('names no path of a machine it was made on', () => {
    const text = /\.(ts|tsx|md|json|html|css|yml|sh)$|^\.ci\//
    const paths = tracked
      .filter((file) => text.test(file) && file !== 'package-lock.json' && file !== 'test/file-rules.test.ts')
      .filter((file) => /\/(work|farm|home\/[a-z]+|root)\/(main|steering|\.library|shared)/.test(read(file)))
    expect(paths).toEqual([])
  })

  it('explains every variable of the environment', () => {
    const config = read('src/config.ts')
    const names = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+): (?:optional|withDefault)\(/gm)].map(
      (match) => match[1] ?? '',
    )
    expect(names.length).toBeGreaterThan(15)
    for (const file of ['.env.example', 'docs/guides/settings.md']) {
      const text = read(file)
      expect(names.filter((name) => !text.includes(name))).toEqual([])
    }
  })

  it('names in CONTRIBUTING.md only checks that exist', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/`((?:test|src)\/[\w./-]+\.ts)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((file) => !tracked.includes(file))).toEqual([])
  })

  it('has one row for one word in the glossary', () => {
    const words = [...read('docs/glossary.md').matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, word]) => word)
    expect(words.length).toBeGreaterThan(40)
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([])
  })

  it('links only to pages that exist', () => {
    const broken = tracked
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map((match) => join(file, '..', match[1] ?? ''))
          .filter(
            (target) =>
              !tracked.some((known) => known === target || known.startsWith(`${target.replace(/\/$/, '')}/`)),
          )
          .map((target) => `${file} → ${target}`),
      )
    expect(broken).toEqual([])
  })
})
