/** No real caller of the public data sets is taken for a robocall. Skips where the data is not there, and says so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { english } from '../src/languages/en/english.ts'
import { screenRobocall } from '../src/understanding/robocall.ts'

const folder = resolve(import.meta.dirname, '../../shared/data/dev')
const hasData = existsSync(folder)
const note = hasData ? '' : ` (skipped: there is no ${folder})`

const rowSchema = z.object({
  campaign: z.string().optional(),
  utterance: z.string().optional(),
  asr_1best: z.string().optional(),
  spoken: z.string().optional(),
  turns: z.array(z.object({ role: z.string(), text: z.string() })).optional(),
})

/** Every utterance of a caller, and what each one said in the first turns of a dialogue. */
function callersWords(): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => rowSchema.parse(JSON.parse(line)))
      .filter(({ campaign }) => campaign === undefined)
      .flatMap(({ utterance, asr_1best: heard, spoken, turns }) => {
        const said = turns?.filter(({ role }) => role === 'caller').map(({ text }) => text) ?? []
        const soFar = [2, 3, 4, 6, 8].map((count) => said.slice(0, count).join(' '))
        return turns ? [...said, ...soFar] : [utterance ?? heard ?? spoken ?? '']
      }),
  )
}

it.skipIf(!hasData)(`takes no caller for a robocall${note}`, () => {
  const words = callersWords()
  expect(words.length).toBeGreaterThan(6_000)
  expect(words.filter((text) => screenRobocall(text, english).isSpam)).toEqual([])
  // Even on a call that gives reason for doubt, next to nobody; and hardly anybody is asked whether they are a person.
  const suspicious = words.filter((text) => screenRobocall(text, english, { suspicion: 'suspicious' }).isSpam)
  expect(suspicious.length / words.length).toBeLessThan(0.001)
  const asked = words.filter((text) => screenRobocall(text, english).doubt === 'strong')
  expect(asked.length / words.length).toBeLessThan(0.003)
})
