/**
 * `npm run train [-- --check] [NAME …]`: trains the classifiers of the list and writes their tables of weights.
 * With `--check` it writes nothing and prints how each does on every source when it is left out of the training.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { leaveSourcesOut } from './cross-validation.ts'
import { trainings } from './trainings.ts'
import { weightFile } from './weight-file.ts'

const root = resolve(import.meta.dirname, '..')
const words = process.argv.slice(2)
const isCheck = words.includes('--check')
const names = words.filter((word) => !word.startsWith('--'))

for (const training of trainings.filter(({ name }) => names.length === 0 || names.includes(name))) {
  if (isCheck) {
    for (const table of training.tables()) {
      console.log(`${training.name} ${table.name}`)
      console.table(
        leaveSourcesOut(table).map((score) => ({
          ...score,
          precision: score.precision.toFixed(3),
          recall: score.recall.toFixed(3),
          f1: score.f1.toFixed(3),
        })),
      )
    }
  } else {
    writeFileSync(join(root, training.file), weightFile(training))
    console.log(`${training.file} written`)
  }
}
