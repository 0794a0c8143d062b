/** Child process: takes up a job and holds it until it is killed. Arguments: dialect, location, kind. */
import { z } from 'zod'
import { kindOf, queueOn } from '../queues.ts'
import { openStoreAt } from '../stores.ts'

const [dialect, location, name] = z
  .tuple([z.enum(['sqlite', 'postgres']), z.string(), z.string()])
  .parse(process.argv.slice(2))
const store = await openStoreAt(dialect, location)
const queue = await queueOn(store, location)
await queue.start([
  kindOf({
    name,
    run: () => {
      process.stdout.write('holding\n')
      return new Promise(() => undefined)
    },
  }),
])
