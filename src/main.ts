/** Starts the receptionist, prints where it is, and stops it gracefully. */
import { resolve } from 'node:path'
import { startApp } from './app.ts'
import { readConfig } from './config.ts'
import { FirstRingError } from './core/errors.ts'
import { loadEnvFile } from './env-file.ts'
import { createLog } from './log.ts'
import { keepWebBuilt } from './web-build.ts'
import { welcome } from './welcome.ts'

try {
  loadEnvFile(process.env)
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const app = await startApp(config, log)
  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) process.exit(1)
    isStopping = true
    log.info({ signal }, 'stopping: calls in progress need another server, or the fallback of their number')
    await app.close()
    log.flush()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  console.log(welcome(app, config))
  const root = resolve(import.meta.dirname, '..')
  if (config.role !== 'worker') await keepWebBuilt(root, log)
} catch (error) {
  if (!(error instanceof FirstRingError)) throw error
  console.error(error.message)
  process.exit(1)
}
