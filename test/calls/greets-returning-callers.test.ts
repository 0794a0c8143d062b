/** Who has called before from the same number is greeted by name, and not asked for it again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

describe.each(conversationEngines)('a returning caller, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  const from = '+15035550171'
  const first = () =>
    ring(app, saying('My sink is clogged', 'Dana Whitfield', 'Yes', 'No, thank you'), { from })

  it('is greeted by name, and the name stands in the lead without being asked for', async () => {
    expect((await first()).said).not.toMatch(/welcome back/i)
    const { said, call } = await ring(app, saying('It is clogged again', 'Yes', 'No, thank you'), { from })
    expect(said).toMatch(/Welcome back, Dana\./)
    expect(said).not.toMatch(/first and last name/)
    expect(call.lead.firstName).toMatchObject({ value: 'Dana', source: 'caller-id' })
    expect(call.lead.lastName).toMatchObject({ value: 'Whitfield' })
    expect(call.events.map(({ type }) => type)).toContain('caller-recognized')
  })

  it('is somebody else when they say so', async () => {
    const { call } = await ring(app, saying('Hi, this is Omar, my heater is out', 'Haddad', 'Yes', 'No'), {
      from,
    })
    expect(call.lead.firstName).toMatchObject({ value: 'Omar', source: 'spoken' })
    expect(call.lead.lastName?.value).not.toBe('Whitfield')
  })

  it('is not called by name on a line that several people use', async () => {
    const { said } = await ring(app, saying('Hello, the drain is slow'), { from })
    expect(said).not.toMatch(/welcome back/i)
  })

  it('is not recognised by a number that may be forged, or when the owner wants nobody recognised', async () => {
    const alone = '+15035550172'
    await ring(app, saying('My sink is clogged', 'Ines Duarte', 'Yes', 'No, thank you'), { from: alone })
    const forged = { from: alone, params: { StirVerstat: 'TN-Validation-Failed-C' } }
    expect((await ring(app, saying('Hello'), forged)).said).not.toMatch(/welcome back/i)
    for (const patch of [
      { greetsReturningCallers: false },
      { greetsReturningCallers: true, isHipaa: true },
    ]) {
      await app.configure(patch)
      const { call, said } = await ring(app, saying('Hello'), { from: alone })
      expect(said).not.toMatch(/welcome back/i)
      expect(call.lead.firstName).toBeUndefined()
    }
    await app.configure({ isHipaa: false })
    expect((await ring(app, saying('Hello'), { from: alone })).said).toMatch(/Welcome back, Ines\./)
  })

  it('is forgotten with their calls', async () => {
    const gone = '+15035550173'
    await ring(app, saying('My sink is clogged', 'Ines Duarte', 'Yes', 'No, thank you'), { from: gone })
    await app.api('DELETE', `/api/callers/${encodeURIComponent(gone)}`)
    const { said, call } = await ring(app, saying('Hello'), { from: gone })
    expect(said).not.toMatch(/welcome back/i)
    expect(JSON.stringify(call)).not.toMatch(/Ines|Duarte|caller-recognized/)
  })
})
