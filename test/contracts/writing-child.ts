/** Child process: writes until it is killed, and prints what was acknowledged. Argument: the database file. */
import { openSqliteStore } from '../../src/store/sqlite.ts'

const file = process.argv[2]
if (file === undefined) throw new TypeError('expected the database file')
const store = await openSqliteStore({ file, secretKey: 'a key for tests' })
const writers = 5
await Promise.all(
  Array.from({ length: writers }, async (_, writer) => {
    for (let count = 0; ; count++) {
      const step = `${process.pid}-${writer}-${count}`
      const answer = { callSid: 'CA-killed', step, token: undefined, at: new Date().toISOString() }
      await store.transaction((tx) => tx.answers.add({ ...answer, twiml: 'x'.repeat(2_000) }))
      process.stdout.write(`${step}\n`)
    }
  }),
)
