/** `node bench/crash.ts [kills] [--postgres]`: kill -9 in a loop; a table of what was acknowledged, lost or doubled. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashLoop } from '../test/crash/crash-loop.ts'
import { startPostgres } from '../test/postgres.ts'

const words = process.argv.slice(2)
const kills = Number(words.find((word) => !word.startsWith('--')) ?? 100)
const postgres = words.includes('--postgres') ? await startPostgres() : undefined
const dataDir = mkdtempSync(join(tmpdir(), 'firstring-crash-'))
const startedAt = Date.now()
const report = await crashLoop({
  kills,
  environment: {
    DATA_DIR: dataDir,
    PORT: '0',
    ...(postgres ? { DATABASE_URL: await postgres.createDatabase('crash') } : {}),
  },
  onRound: (round) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${round + 1} of ${kills} kills`)
  },
})
rmSync(dataDir, { recursive: true, force: true })
await postgres?.stop()
console.table({
  kills: report.kills,
  'calls in progress at a kill or before': report.calls,
  'webhooks acknowledged': report.acknowledged,
  'answers that changed': report.changedAnswers.length,
  'words lost': report.lostWords.length,
  'ended calls not delivered under exactly one id': report.wrongDeliveries.length,
  'deliveries (ids)': report.deliveries,
  'deliveries repeated under the same id': report.repeatedDeliveries,
  seconds: Math.round((Date.now() - startedAt) / 1000),
})
const isClean = report.changedAnswers.length + report.lostWords.length + report.wrongDeliveries.length === 0
for (const line of [...report.changedAnswers, ...report.lostWords, ...report.wrongDeliveries])
  console.log(line)
process.exit(isClean ? 0 : 1)
