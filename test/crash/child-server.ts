/** Starts `server.ts` as a child process, and kills it as hard as the system can. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface ChildServer {
  url: string
  apiKey: string
  authToken: string
  process: ChildProcess
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>
}

export async function startChild(environment: Record<string, string>): Promise<ChildServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ALLOW_PRIVATE_TARGETS: '127.0.0.0/8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let noise = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    noise = (noise + text).slice(-4000)
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<{ url: string; apiKey: string; authToken: string }>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${noise}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"url"')) resolve(JSON.parse(line))
      else noise = `${noise}${line}\n`.slice(-4000)
    })
  })
  return {
    ...address,
    process: child,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
