import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveCall } from '../../test/sample-calls.ts'
import { openSqliteStore } from './sqlite.ts'
import { WalSync } from './wal-sync.ts'

const secretKey = 'a key for tests'
const root = resolve(import.meta.dirname, '../..')
let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstring-'))
  file = join(folder, 'firstring.db')
})
afterEach(() => rm(folder, { recursive: true }))

describe('a file that cannot serve is refused in words', () => {
  const refused = async (message: string | RegExp, key = secretKey) => {
    const opening = openSqliteStore({ file, secretKey: key })
    await expect(opening).rejects.toMatchObject({
      name: 'FirstRingError',
      code: 'store-unavailable',
      message: expect.stringMatching(message),
    })
  }

  it('in a folder that is not there', async () => {
    file = join(folder, 'missing', 'firstring.db')
    await refused(/missing.*folder exists/)
  })

  it('that is something else', async () => {
    await writeFile(file, 'Dear diary, today the telephone rang all day long.\n'.repeat(200))
    await refused('not a database')
  })

  it('that is damaged', async () => {
    const store = await openSqliteStore({ file, secretKey })
    await saveCall(store, {})
    await store.close()
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(0xa5, 100, 3 * 4096))
    await refused(/damaged/)
  })

  it('that a newer version wrote', async () => {
    const store = await openSqliteStore({ file, secretKey })
    const row = { name: '9999-teleportation', timestamp: '2030-01-01T00:00:00.000Z' }
    await store.db
      .withTables<{ kysely_migration: typeof row }>()
      .insertInto('kysely_migration')
      .values(row)
      .execute()
    await store.close()
    await refused(/newer version.*9999-teleportation/)
  })

  it('in a folder that may not be written', async () => {
    await chmod(folder, 0o755)
    await mkdir(join(folder, 'locked'))
    await chmod(join(folder, 'locked'), 0o555)
    // The superuser may write anywhere, so the attempt is made as somebody else, who need not reach our sources.
    const script = `import { openSqliteStore } from './src/store/sqlite.ts'
      if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534) }
      await openSqliteStore({ file: ${JSON.stringify(join(folder, 'locked', 'a.db'))}, secretKey: 'x' })
        .catch((error) => console.log(error.code, error.message))`
    const args = ['--input-type=module-typescript', '-e', script]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
    expect(stdout).toMatch(/store-unavailable .*folder exists and may be written/)
  })

  it('encrypted with another key, unless it keeps no secrets yet', async () => {
    const first = await openSqliteStore({ file, secretKey })
    await first.close()
    const second = await openSqliteStore({ file, secretKey: 'another' })
    const at = '2026-03-02T09:00:00Z'
    const connection = {
      id: 'one',
      kind: 'webhook',
      name: 'Hook',
      isEnabled: true,
      settings: { secret: 's' },
    }
    await second.transaction((tx) => tx.connections.save({ ...connection, createdAt: at, updatedAt: at }))
    await second.close()
    await expect(openSqliteStore({ file, secretKey })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining('SECRET_KEY'),
    })
    const again = await openSqliteStore({ file, secretKey: 'another' })
    expect((await again.connections.get('one'))?.settings).toEqual({ secret: 's' })
    await again.close()
  })
})

describe('durability', () => {
  it('keeps everything acknowledged through kill -9', { timeout: 60_000 }, async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, [join(root, 'test/contracts/writing-child.ts'), file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await readUntil(child, acknowledged, 100 + round * 37)
    }
    const store = await openSqliteStore({ file, secretKey })
    const rows = await store.db.selectFrom('answers').select('step').execute()
    const kept = new Set(rows.map((row) => row.step))
    expect([...acknowledged].filter((step) => !kept.has(step))).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(500)
    await store.close()
  })

  it('acknowledges nothing any more after the disk refused to write', async () => {
    const store = await openSqliteStore({ file, secretKey })
    const log = await WalSync.open(file)
    await log.close()
    log.wrote()
    await expect(log.durable()).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(() => log.check()).toThrow('restart FirstRing')
    await store.close()
  })

  it('leaves room for the audio of calls while it deletes many others', { timeout: 60_000 }, async () => {
    const store = await openSqliteStore({ file, secretKey })
    const calls = await Promise.all(
      Array.from({ length: 800 }, () => saveCall(store, {}, ...Array(10).fill({ type: 'caller-silent' }))),
    )
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    await store.transaction(async (tx) => {
      turns = 0
      await tx.calls.delete(calls.map((call) => call.callSid))
      expect(turns).toBeGreaterThan(1)
    })
    isDone = true
    await store.close()
  })

  it('keeps the log short under steady writing', { timeout: 60_000 }, async () => {
    const store = await openSqliteStore({ file, secretKey })
    const twiml = 'x'.repeat(3_000)
    const at = '2026-03-02T09:00:00Z'
    for (let round = 0; round < 60; round++) {
      await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          store.transaction((tx) =>
            tx.answers.add({ callSid: `CA${round}`, step: `${index}`, token: undefined, twiml, at }),
          ),
        ),
      )
    }
    // 6,000 commits write more than 60 MB into the log, were it never begun anew.
    expect((await stat(`${file}-wal`)).size).toBeLessThan(30 * 1024 * 1024)
    expect((await stat(file)).size).toBeGreaterThan(5 * 1024 * 1024)
    await store.close()
    await expect(stat(`${file}-wal`)).rejects.toThrow('ENOENT')
  })
})

/** Collects what the child acknowledges, kills it after `count` lines, and reads what it had written by then. */
async function readUntil(child: ChildProcess, acknowledged: Set<string>, count: number): Promise<void> {
  if (child.stdout === null) throw new TypeError('no output')
  let lines = 0
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line may have been cut by the kill.
    if (/^\d+-\d+-\d+$/.test(line)) acknowledged.add(line)
    lines += 1
    if (lines === count) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
