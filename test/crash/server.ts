/** The receptionist as a process of its own that can be killed: prints its address when it takes calls. */
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'

const app = await startApp(readConfig(process.env))
process.stdout.write(
  `${JSON.stringify({ url: app.localUrl, apiKey: app.apiKey, authToken: app.authToken })}\n`,
)
