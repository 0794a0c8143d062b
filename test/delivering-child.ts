/** Child process: a server's jobs, until it is killed. Arguments: dialect, location, addresses of vendors as JSON. */
import { z } from 'zod'
import { jobContext, shortWaitedKinds } from './delivery-node.ts'
import { queueOn } from './queues.ts'
import { openStoreAt } from './stores.ts'

const [dialect, location, addresses] = z
  .tuple([z.enum(['sqlite', 'postgres']), z.string(), z.string()])
  .parse(process.argv.slice(2))
const store = await openStoreAt(dialect, location)
const queue = await queueOn(store, location)
const known = z.record(z.string(), z.string()).parse(JSON.parse(addresses))
await queue.start(shortWaitedKinds(jobContext(store, queue, { addresses: known })))
process.stdout.write('working\n')
