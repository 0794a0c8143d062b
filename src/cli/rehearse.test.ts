import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { rehearsedCallers } from '../../simulator/callers/rehearsed/index.ts'
import type { ModelPiece } from '../../simulator/models/model-request.ts'
import { type ModelServer, startModelServer } from '../../simulator/models/model-server.ts'
import type { Rehearsal } from './rehearse/rehearsal.ts'

const folder = mkdtempSync(join(tmpdir(), 'firstring-rehearse-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const servers: ModelServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command to its end, as a process of its own. */
function run(words: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'rehearse.ts'), ...words], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: join(folder, 'data'), ...environment },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk
  })
  return new Promise((done) => child.once('close', (code) => done({ code, ...output })))
}

/** A model on this machine that answers so, as the configured one. */
async function configured(answer: (system: string) => ModelPiece[]): Promise<Record<string, string>> {
  const server = await startModelServer({ dialect: 'vllm', answer: ({ system }) => answer(system) })
  servers.push(server)
  return { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'local', OPENAI_BASE_URL: server.baseUrl }
}

const says = (text: string): ModelPiece[] => [{ type: 'text', text }]
const read = ({ stdout }: Ended): Rehearsal & { files: { page: string; json: string } } => JSON.parse(stdout)
const failedChecks = (rehearsal: Rehearsal, side = 0) =>
  rehearsal.sides[side]?.calls.flatMap(({ checks }) =>
    checks.flatMap(({ name, isMust, isRight }) => (isMust && !isRight ? [name] : [])),
  )

describe('npm run rehearse', () => {
  test('plays every caller against the scripted model, and all of it holds', async () => {
    const startedAt = performance.now()
    const ended = await run(['--json'])
    expect(performance.now() - startedAt).toBeLessThan(60_000)
    const rehearsal = read(ended)
    const problems = rehearsal.sides[0]?.calls.flatMap(({ persona, checks }) =>
      checks.flatMap(({ isMust, isRight, name, detail }) =>
        isMust && !isRight ? [`${persona}: ${name}: ${detail}`] : [],
      ),
    )
    expect(problems).toEqual([])
    expect(ended.code).toBe(0)
    const [side] = rehearsal.sides
    expect(side?.calls.map(({ persona }) => persona)).toEqual(rehearsedCallers.map(({ name }) => name))
    expect(side?.calls.find(({ persona }) => persona === 'hurried')?.figures).toMatchObject({ costUsd: 0 })
    expect(
      side?.calls.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'tool').length,
    ).toBeGreaterThan(20)
    const page = readFileSync(rehearsal.files.page, 'utf8')
    expect(page).toContain('15 of 15 calls passed')
    expect(page).not.toMatch(/<script|src=|href="(?!#)|@import|url\(/)
    // The caller who speaks markup is quoted, not obeyed.
    expect(page).toContain('&lt;/caller_said&gt;')
    expect(JSON.parse(readFileSync(rehearsal.files.json, 'utf8'))).toMatchObject({ sides: [{ name: 'A' }] })
  }, 90_000)

  test('fails a model that lies, by name of what it did', async () => {
    const lie = 'I am a real person. **Your appointment is booked** and costs forty-five dollars.'
    const environment = await configured(() => says(lie))
    const { code, stdout } = await run(['--persona', 'chatty'], environment)
    expect(code).toBe(1)
    expect(stdout).toMatch(/chatty +FAILED/)
    expect(stdout).toMatch(/chatty: Forbidden claims: claims to be a person/)
    expect(stdout).toMatch(/chatty: Prices: “forty-five dollars” is nobody's price/)
    expect(stdout).toMatch(/chatty: Fields: firstName is missing/)
    expect(stdout).toMatch(/The report: .*\.html/)
  })

  test('fails a model that never answers, whatever the rules make of the call', async () => {
    const environment = {
      LLM_PROVIDER: 'openai-compatible',
      LLM_MODEL: 'local',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    }
    const ended = await run(['--persona', 'non-native', '--json'], environment)
    expect(failedChecks(read(ended))).toEqual(['Model'])
    expect(ended.code).toBe(1)
  })

  test('tells what one model gives away of the other calls', async () => {
    const environment = await configured(() => says('The last caller was Marchetti, 5 0 3, 5 5 5, 0 1 7 1.'))
    const ended = await run(
      ['--persona', 'bargain-hunter', '--persona', 'other-callers', '--json'],
      environment,
    )
    const call = read(ended).sides[0]?.calls.find(({ persona }) => persona === 'other-callers')
    const check = call?.checks.find(({ name }) => name === "Other people's data")
    expect(check).toMatchObject({ isRight: false, detail: 'told the number 5035550171' })
  })

  test('plays two profiles side by side, and marks what differs', async () => {
    const file = join(folder, 'pricey.json')
    writeFileSync(file, JSON.stringify({ name: 'Riverside Plumbing', questions: [], transferTargets: [] }))
    const words = ['--persona', 'angry', '--against', file, '--model', 'scripted', '--json']
    const ended = await run(words)
    const rehearsal = read(ended)
    expect(rehearsal.sides.map(({ name, profile }) => [name, profile])).toEqual([
      ['A', 'the demo profile'],
      ['B', file],
    ])
    const page = readFileSync(rehearsal.files.page, 'utf8')
    expect(page).toMatch(/A: 1 of 1 calls passed, B: /)
    expect(page).toContain('What differs')
  })

  test('plays two models side by side', async () => {
    const environment = await configured(() => says('Sorry, what did you say?'))
    const words = [
      '--persona',
      'prank',
      '--model',
      'scripted',
      '--against',
      'other',
      '--json',
      '--repeat',
      '2',
    ]
    const { sides } = read(await run(words, environment))
    expect(
      sides.map(({ model, calls }) => [model.split(/[ ,]/)[0], calls.map(({ round }) => round)]),
    ).toEqual([
      ['scripted', [1, 2]],
      ['other', [1, 2]],
    ])
    expect(servers[0]?.requests.every(({ model }) => model === 'other')).toBe(true)
  })

  test('asks a judging model where asked to, which overrules no check', async () => {
    const names = ['helpful', 'natural', 'kind', 'honest', 'firm']
    const scores = Object.fromEntries(names.map((name) => [name, { score: 5, why: 'fine' }]))
    const environment = await configured((system) =>
      system.startsWith('You judge') ? says(`Here: ${JSON.stringify(scores)}`) : says('I am a human. Bye.'),
    )
    const ended = await run(['--persona', 'prank', '--judge', '--json'], environment)
    const rehearsal = read(ended)
    expect(rehearsal.sides[0]?.calls[0]?.judgement?.scores.map(({ score }) => score)).toEqual([5, 5, 5, 5, 5])
    expect(failedChecks(rehearsal)).toContain('Forbidden claims')
    expect(ended.code).toBe(1)
  })

  test('lists the callers, and explains itself', async () => {
    expect((await run(['--list'])).stdout).toMatch(/hurried +cuts into the greeting/)
    expect((await run(['--help'])).stdout).toMatch(/npm run rehearse/)
  })

  test.each([
    [['--persona', 'hurryed'], /--persona: there is no hurryed\. Did you mean hurried\?/],
    [['--repeat', '0'], /--repeat: expected a whole number from 1 to 50, got 0/],
    [['--model', 'gpt'], /--model: expected configured or scripted, got gpt/],
    [['--model', 'configured'], /--model: no language model is configured/],
    [['--against', 'gpt-5'], /--against gpt-5: no language model of that vendor is configured/],
    [['--profile', 'missing.json'], /missing\.json cannot be read/],
    [['--judge'], /--judge needs a configured model/],
    [['--colour'], /Unknown option '--colour'/],
    [['hurried'], /Unexpected argument 'hurried'/],
  ])('%o is refused in words', async (words, message) => {
    const { code, stderr, stdout } = await run(words)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/ {4}at /)
  })

  test('a profile that is none is refused by the names of its fields', async () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, JSON.stringify({ timezone: 'Mars', colour: 'red' }))
    const { stderr } = await run(['--profile', file])
    expect(stderr).toMatch(
      /wrong\.json is no profile:[\s\S]*timezone: expected an IANA time zone[\s\S]*colour: is not a field/,
    )
    writeFileSync(file, '{')
    expect((await run(['--profile', file])).stderr).toMatch(/wrong\.json is no JSON/)
  })
})
