/** Builds the dashboard when its build is missing or older than its sources; calls are taken meanwhile. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './log.ts'

/**
 * Builds it when that is needed. Never throws: another process may be building at the same moment, and files come and
 * go, but calls are taken.
 */
export async function keepWebBuilt(root: string, log: Log): Promise<void> {
  try {
    if (isWebBuildStale(root)) await buildWeb(root, log)
  } catch (error) {
    log.error({ err: error }, 'the files of the dashboard cannot be read; calls are answered all the same')
  }
}

/** `root` is the folder of package.json. */
export function isWebBuildStale(root: string): boolean {
  // Written last of all: a build that was broken off is no build.
  const built = join(root, 'web', 'dist', 'index.html.gz')
  if (!existsSync(built)) return true
  const builtAt = statSync(built).mtimeMs
  const sources = readdirSync(join(root, 'web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes(join('web', 'dist')))
    .map((entry) => join(entry.parentPath, entry.name))
  return [...sources, ...guides(root), join(root, 'package-lock.json')].some(
    (file) => statSync(file).mtimeMs > builtAt,
  )
}

/** The dashboard shows them too. */
function guides(root: string): string[] {
  const folder = join(root, 'docs', 'guides')
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

/** Resolves when the build has ended; a failed one is logged with its output, and the old files stay. */
export async function buildWeb(root: string, log: Log): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const startedAt = performance.now()
  const child = spawn(process.execPath, [vite, 'build', 'web'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4000)
    })
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  if (code === 0) log.info({ ms: Math.round(performance.now() - startedAt) }, 'the dashboard is built')
  else log.error({ code, output }, 'the dashboard could not be built; calls are answered all the same')
}
