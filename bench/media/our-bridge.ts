/** FirstRing with a Realtime model, in a process of its own. */
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { reportUsage } from '../relay/report-usage.ts'

const app = await startApp(readConfig(process.env))
const response = await fetch(`${app.localUrl}/api/businesses/default`, {
  method: 'PUT',
  headers: { authorization: `Bearer ${app.apiKey}`, 'content-type': 'application/json' },
  body: JSON.stringify({ engines: ['openai-realtime', 'gather', 'voicemail'] }),
})
if (!response.ok) throw new Error(await response.text())
console.log(JSON.stringify({ url: app.localUrl }))
reportUsage()
const stop = () => void app.close().then(() => process.exit(0))
process.once('SIGTERM', stop)
process.once('disconnect', stop)
