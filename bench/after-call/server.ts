/**
 * The receptionist as a process of its own, by its environment: prints its address when it takes calls. Vendors are
 * asked as fast as they answer, and what failed comes again soon: what is measured is us.
 */
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'

const app = await startApp(readConfig(process.env), createLog('silent'), {
  retries: { retryDelaySeconds: 1, retryDelayMaxSeconds: 4 },
  paces: { wait: async () => undefined },
})
process.stdout.write(`${JSON.stringify({ url: app.localUrl })}\n`)
process.once('SIGTERM', () => app.close().then(() => process.exit(0)))
