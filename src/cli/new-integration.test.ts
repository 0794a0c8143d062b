/** The generator's files run as they stand: made in a copy of the repository, checked, and tried by the contract suites. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planIntegration } from './new-integration/plan.ts'

const root = resolve(import.meta.dirname, '../..')
const needed =
  /^(src|simulator|test)\/|^(package|tsconfig.*|biome)\.json$|^vitest\.config\.ts$|^\.env\.example$/

describe('a new integration', () => {
  let copy: string
  const said: string[] = []
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'firstring-new-'))
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    }).split('\n')
    for (const file of files) {
      const isWanted = needed.test(file) || file === 'docs/guides/settings.md'
      if (isWanted && existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    said.push(run(process.execPath, 'src/cli/new-integration.ts', 'copper-crm', '--crm'))
    said.push(run(process.execPath, 'src/cli/new-integration.ts', 'loud-horn'))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  /** What a program says, run in the copy; throws when it fails. */
  const run = (program: string, ...words: string[]): string => {
    // The tests' own variables would tell the inner run that it is a part of this one.
    const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...Object.fromEntries(environment), NODE_ENV: 'test' },
    })
    if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stdout}${stderr}`)
    return stdout
  }
  const tool = (name: string, ...words: string[]) => run(join(root, 'node_modules', '.bin', name), ...words)

  const made = [
    'src/integrations/copper-crm',
    'src/integrations/loud-horn',
    'simulator/vendors/copper-crm',
    'simulator/vendors/loud-horn',
    'test/contracts/crm/copper-crm.ts',
    'test/contracts/crm.test.ts',
    'test/contracts/loud-horn.test.ts',
  ]

  test('says what it made and what is to be filled in', () => {
    expect(said[0]).toContain('made    src/integrations/copper-crm/mapping.ts')
    expect(said[0]).toContain('TODO(copper-crm)')
    expect(said[1]).toContain('npx vitest run test/contracts/loud-horn.test.ts')
    expect(readFileSync(join(copy, 'src/integrations/index.ts'), 'utf8')).toContain(
      'withCleanErrors(createCopperCrm(context)),',
    )
  })

  test('has types, and the style after formatting', () => {
    const include = [...made.map((path) => (path.endsWith('.ts') ? path : `${path}/*.ts`)), 'src/config.ts']
    writeFileSync(
      join(copy, 'tsconfig.new.json'),
      JSON.stringify({ extends: './tsconfig.base.json', include }),
    )
    expect(tool('tsc', '-p', 'tsconfig.new.json', '--noEmit')).toBe('')
    tool('biome', 'check', '--write', ...made)
  }, 60_000)

  test('stands before the contract suites', () => {
    const quick =
      '(copper-crm|loud-horn)[ >]+(the first|a repeat|two calls|people|a refusal[ >]+with \\d|neither)'
    const suites = ['test/contracts/crm.test.ts', 'test/contracts/loud-horn.test.ts']
    tool('vitest', 'run', ...suites, '-t', quick, '--reporter=json', '--outputFile=results.json')
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(join(copy, 'results.json'), 'utf8'))
    expect({ numFailedTests, isEnough: numPassedTests > 25 }).toEqual({ numFailedTests: 0, isEnough: true })
  }, 60_000)
})

describe('is refused', () => {
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined

  test.each(['', 'Copper', 'copper_crm', '../copper', '-x', 'copper--crm', '9lives'])(
    'for a name like %j',
    (name) => {
      expect(() => planIntegration({ name, isCrm: true }, read)).toThrow(/small letters and dashes/)
    },
  )

  test('for a name that is taken, and where a list has changed its shape', () => {
    expect(() => planIntegration({ name: 'hubspot', isCrm: true }, read)).toThrow(
      'src/integrations/hubspot/hubspot.ts is there already',
    )
    const changed = (path: string) => (path === 'src/config.ts' ? 'nothing' : read(path))
    expect(() => planIntegration({ name: 'copper', isCrm: true }, changed)).toThrow(
      /^src\/config\.ts: no line/,
    )
  })
})
