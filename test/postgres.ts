/** A throw-away PostgreSQL server for tests: a fresh cluster in a temporary folder, on a free loopback port. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Client } from 'pg'

export interface PostgresServer {
  /** Of the cluster's maintenance database, without a password. */
  url: string
  /** Makes an empty database and returns its URL. */
  createDatabase(name: string): Promise<string>
  /** Stops the server at once, as a crash of its machine would look to us, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Folder with `postgres` and `initdb`, or undefined when none is installed. */
export function findPostgres(): string | undefined {
  const distribution = '/usr/lib/postgresql'
  const versions = existsSync(distribution) ? readdirSync(distribution).sort().reverse() : []
  return [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(distribution, version, 'bin')),
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ].find(
    (folder) => folder !== '' && existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')),
  )
}

/** Throws when no server is installed. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres()
  if (bin === undefined)
    throw new Error('no PostgreSQL server is installed: postgres and initdb were not found')
  const owner = unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'firstring-pg-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const settings = { ...owner, cwd: folder, stdio: 'ignore' as const }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'firstring', '-A', 'trust', '-N'], settings)
  const port = await freePort()
  const url = `postgres://firstring@127.0.0.1:${port}/postgres`

  const start = async () => {
    const options = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder]
    const server = spawn(join(bin, 'postgres'), options, settings)
    const ended = once(server, 'exit')
    await Promise.race([
      answers(url),
      ended.then(() => {
        throw new Error('the PostgreSQL server ended while starting')
      }),
    ])
    return { server, ended }
  }
  let running = await start()
  const onExit = () => running.server.kill('SIGQUIT')
  process.on('exit', onExit)
  const end = async () => {
    running.server.kill('SIGQUIT')
    await running.ended
  }
  return {
    url,
    async createDatabase(name) {
      await query(url, `create database "${name}"`)
      return url.replace(/\/postgres$/, `/${name}`)
    },
    async restart() {
      await end()
      running = await start()
    },
    async stop() {
      process.off('exit', onExit)
      await end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; the user to run it as instead. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user here; the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user to run it as')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

/** Resolves when the server takes queries. */
async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    try {
      return await query(url, 'select 1')
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
