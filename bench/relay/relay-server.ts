/** FirstRing with a language model, in a process of its own. */
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { reportUsage } from './report-usage.ts'

const app = await startApp(readConfig(process.env))
const response = await fetch(`${app.localUrl}/api/businesses/default`, {
  method: 'PUT',
  headers: { authorization: `Bearer ${app.apiKey}`, 'content-type': 'application/json' },
  body: JSON.stringify({ engines: ['conversation-relay', 'gather', 'voicemail'] }),
})
if (!response.ok) throw new Error(await response.text())
console.log(JSON.stringify({ url: app.localUrl }))
reportUsage()
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)))
