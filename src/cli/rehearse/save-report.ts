/** Writes a rehearsal into the data folder: a page to read, and JSON to work with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FirstRingError } from '../../core/errors.ts'
import type { Rehearsal } from './rehearsal.ts'
import { reportPage } from './report-page.ts'

/** Paths of both files. Throws FirstRingError when they cannot be written. */
export function saveReport(rehearsal: Rehearsal, dataDir: string): { page: string; json: string } {
  const folder = join(dataDir, 'rehearsals')
  const name = rehearsal.startedAt.slice(0, 19).replaceAll(':', '-')
  const files = { page: join(folder, `${name}.html`), json: join(folder, `${name}.json`) }
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(files.page, reportPage(rehearsal))
    writeFileSync(files.json, `${JSON.stringify(rehearsal, null, 2)}\n`)
  } catch (error) {
    const reason = (error as Error).message
    throw new FirstRingError('config-invalid', `The report cannot be written: ${reason}`, { cause: error })
  }
  return files
}
