/** `npm run eval -- <folder>`: how well callers are understood, measured on labelled data. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { evalSets } from './eval/sets.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string' }, json: { type: 'boolean' }, errors: { type: 'boolean' } },
})
const folder = positionals[0] ?? ''
for (const set of evalSets) {
  const file = join(folder, `${set.name}.jsonl`)
  if ((values.set && values.set !== set.name) || !existsSync(file)) continue
  const { misses, ...result } = set.run(readFileSync(file, 'utf8'), file)
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`)
  if (values.errors) for (const miss of misses) process.stdout.write(`${JSON.stringify(miss)}\n`)
}
