import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'firstring-eval-test-'))
const command = resolve(import.meta.dirname, 'eval.ts')

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs the command to its end, as a process of its own. */
function run(...words: string[]) {
  const child = spawn(process.execPath, [command, ...words], { env: { PATH: process.env.PATH ?? '' } })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk
  })
  child.stdin.end()
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) =>
    child.once('close', (code) => done({ code, ...output })),
  )
}

/** A folder of its own with these files. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'folder-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const urgencyRow = (id: string, utterance: string, label: string, extra: object = {}) =>
  JSON.stringify({ id, utterance, label, ambiguous: false, lexical_hit: false, ...extra })

const urgency = [
  urgencyRow('one', 'Water is pouring through my ceiling, the pipe burst', 'emergency'),
  urgencyRow('two', 'I would like a quote for a new faucet', 'routine'),
  // Wrong on purpose: nobody can hear an emergency in this.
  urgencyRow('three', 'What are your opening hours', 'emergency'),
  urgencyRow('four', 'Do you sell boats', 'emergency', { ambiguous: true }),
].join('\n')

const turns = (...texts: string[]) =>
  texts.flatMap((text) => [
    { role: 'caller', text },
    { role: 'agent', text: 'I see.' },
  ])
const dialogues = [
  {
    id: 'first',
    task: 'viewing',
    turns: turns('Hi, I am Ruth Marsh and I want to view a flat in Hillside Court.', 'On Friday, please.'),
    outcome_slots: { first_name: 'Ruth', last_name: 'Marsh', Day: 'Friday', Name: 'Hillside Court' },
    grounded_slots: ['first_name', 'last_name', 'Day', 'Name'],
  },
  {
    id: 'second',
    task: 'viewing',
    turns: turns('My shower is leaking.', 'Thank you, goodbye.'),
    outcome_slots: { FraudReport: 'walrus umbrella' },
    grounded_slots: ['FraudReport'],
  },
]
  .map((row) => JSON.stringify(row))
  .join('\n')

describe('npm run eval', () => {
  const folder = folderWith({
    'urgency.jsonl': `${urgency}\n\n`,
    'unknown.jsonl': 'not ours',
    'README.md': '',
  })

  test('prints a table of every set in the folder, with baseline and target', async () => {
    const { code, stdout, stderr } = await run(folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/urgency +4 rows · [\d.]+ (µs|ms) a row, p99 [\d.]+ (µs|ms)/)
    expect(stdout).toMatch(/metric +ours +baseline +target/)
    expect(stdout).toMatch(/strict recall +\.500 +0$/m)
    expect(stdout).toMatch(/full recall +\.333 +0$/m)
    expect(stdout).toMatch(/emergency recall +\.500 +0 +≥ \.95 ✗/)
    expect(stdout).not.toMatch(/opening hours/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour codes outside a terminal
    expect(stdout).not.toMatch(/\u001b\[/)
  })

  test('prints one JSON object and nothing else with --json', async () => {
    const { code, stdout, stderr } = await run(folder, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual(['sets'])
    expect(report.sets).toHaveLength(1)
    expect(report.sets[0]).toMatchObject({
      ...{ set: 'urgency', rows: 4, microsecondsPerRow: expect.any(Number) },
      metrics: { strictRecall: 0.5, emergencyRecall: 0.5, strictF1: expect.any(Number) },
      baseline: { strictRecall: 0 },
    })
    expect(report.sets[0]).not.toHaveProperty('misses')
  })

  test('tells with --errors what was said, wanted and answered', async () => {
    const { stdout } = await run(folder, '--errors')
    expect(stdout).toMatch(
      /2 misses\n\n {2}three\n {2}said +What are your opening hours\n {2}wanted +emergency/,
    )
    expect(stdout).toMatch(
      /four\n {2}said +Do you sell boats\n {2}wanted +emergency \(ambiguous\)\n {2}got +routine/,
    )
    const { sets } = JSON.parse((await run(folder, '--errors', '--json')).stdout)
    expect(sets[0].misses.map(({ id }: { id: string }) => id)).toEqual(['three', 'four'])
  })

  test('speaks the language of a row', async () => {
    const rows = urgencyRow('es', 'Quiero un presupuesto para un grifo', 'routine', { language: 'es' })
    const { stdout } = await run(folderWith({ 'urgency.jsonl': rows }), '--json')
    expect(JSON.parse(stdout).sets[0].metrics.strictExact).toBe(1)
  })

  test('explains itself', async () => {
    const [help, nothing] = await Promise.all([run('--help'), run()])
    expect(help).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/npm run eval -- FOLDER/),
    })
    expect(nothing.code).toBe(2)
  })
})

describe('what cannot be done is told in words', () => {
  const folder = folderWith({ 'urgency.jsonl': urgency })
  const broken = folderWith({ 'urgency.jsonl': `${urgency}\n{oops` })
  const fieldless = folderWith({
    'urgency.jsonl': `${urgency}\n${urgencyRow('five', 'Hello', 'sometimes')}`,
  })
  const empty = folderWith({ 'urgency.jsonl': '\n' })
  const strange = folderWith({ 'other.jsonl': '{}' })
  const onlyDialogues = folderWith({ 'dialogues_star.jsonl': dialogues })
  const brokenDialogues = folderWith({ 'dialogues_star.jsonl': `${dialogues}\n{"id":"x","turns":[{}]}` })

  test.each<[string, string[], RegExp]>([
    ['a folder that is not there', [join(root, 'nowhere')], /^There is no folder .*nowhere\n$/],
    ['a file for a folder', [join(folder, 'urgency.jsonl')], /urgency\.jsonl is a file/],
    ['a folder without a known file', [strange], /holds none of urgency\.jsonl, /],
    ['dialogues without saying so', [onlyDialogues], /Its dialogues are played with --dialogues/],
    ['a set whose file is not there', [folder, '--set', 'callback'], /holds no callback_request\.jsonl/],
    ['an unknown set', [folder, '--set', 'urgancy'], /There is no set urgancy\. Did you mean urgency\?/],
    ['a line that is no JSON', [broken], /urgency\.jsonl, line 5: expected a JSON object/],
    ['a field that does not fit', [fieldless], /urgency\.jsonl, line 5 \(five\): label: /],
    ['a file without rows', [empty], /urgency\.jsonl holds no row/],
    ['no folder', ['--json'], /Which folder\?/],
    ['two folders', [folder, strange], /Expected one folder/],
    ['an unknown option', [folder, '--sets', 'urgency'], /--sets/],
    ['dialogues of a set without', [folder, '--set', 'urgency', '--dialogues'], /urgency has no dialogues/],
    ['a folder without dialogues', [folder, '--dialogues'], /holds none of dialogues_star\.jsonl/],
    ['a turn without words', [brokenDialogues, '--dialogues'], /dialogues_star\.jsonl, line 3: turns\.0\./],
    ['a limit of nothing', [folder, '--limit', '0'], /--limit: expected a whole number above 0, got 0/],
    ['a page in no folder', [folder, '--write', join(root, 'no', 'page.md')], /page\.md cannot be written/],
  ])('%s', async (_, words, message) => {
    const { code, stdout, stderr } = await run(...words)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/ {4}at /)
  })
})

describe('npm run eval -- FOLDER --dialogues', () => {
  const folder = folderWith({ 'dialogues_star.jsonl': dialogues })

  test('plays them and counts what stands in the record', async () => {
    const { code, stdout, stderr } = await run(folder, '--dialogues', '--json', '--errors')
    expect(code).toBe(0)
    expect(stderr).toMatch(/dialogues_star: 2 of 2/)
    const [set] = JSON.parse(stdout).sets
    expect(set).toMatchObject({
      ...{ set: 'dialogues_star', rows: 2, baseline: {} },
      metrics: { nameCaptured: 1, timelineCaptured: 1, reasonCaptured: 0, failedCalls: 0, turnsRecorded: 2 },
    })
    expect(set.metrics.goalsCaptured).toBeLessThan(1)
    expect(set.metrics.turnsNeeded).toBeGreaterThan(2)
    expect(set.slots).toContainEqual({
      ...{ field: 'timeline', slot: 'Day', known: 1, right: 1, elsewhere: 0, wrong: 0, missing: 0 },
    })
    expect(set.misses).toContainEqual(
      expect.objectContaining({ id: 'second', wanted: 'reason (FraudReport): walrus umbrella' }),
    )
  })

  test('prints tables of metrics and slots, by a short name too', async () => {
    const { code, stdout } = await run(folder, '--set', 'star', '--limit', '1')
    expect(code).toBe(0)
    expect(stdout).toMatch(/dialogues_star +1 rows/)
    expect(stdout).toMatch(/name captured +1\n/)
    expect(stdout).toMatch(/timeline +Day +1 +1 +0 +0 +0 +100 %/)
  })
})

test('npm run eval -- FOLDER --write makes the page of figures', async () => {
  const folder = folderWith({ 'urgency.jsonl': urgency, 'dialogues_star.jsonl': dialogues })
  const page = join(root, 'page.md')
  const { code, stdout } = await run(folder, '--write', page)
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${page} written.\n` })
  const text = readFileSync(page, 'utf8')
  expect(text).toMatch(
    /\| \[Urgency\]\(#urgency\) \| emergency recall \| ≥ \.95 \| \.500 \*\*not reached\*\* \| /,
  )
  expect(text).toMatch(/### Dialogues: STAR\n\n`dialogues_star`: 2 dialogues/)
  expect(text).not.toContain(root)
})
