/** Changes of different parts of one thing, sent at the same moment, must all stay. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoBusiness } from '../../src/core/business.ts'
import { createdConnectionSchema } from '../../src/http/api/schemas/integrations.ts'
import { type ApiServer, startApiServer } from '../api/api-server.ts'
import { storeKinds } from '../stores.ts'

const rounds = 5

describe.each(storeKinds)('changes at once on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('over the API', () => {
    let api: ApiServer
    beforeAll(async () => {
      api = await startApiServer({}, await kind.open())
    })
    afterAll(() => api?.close())

    it('keep every part of a profile', async () => {
      for (let round = 0; round < rounds; round++) {
        const changes = {
          name: `Harbor ${round}`,
          greeting: `Hello ${round}`,
          instructions: `Be ${round} times kind`,
          maxCallMinutes: 10 + round,
          transcriptRetentionDays: 100 + round,
          emergencyPhrases: [`flood ${round}`],
        }
        const answers = await Promise.all(
          Object.entries(changes).map(([name, value]) =>
            api.call('PUT', '/api/businesses/default', { [name]: value }),
          ),
        )
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
        const profile = await (await api.call('GET', '/api/businesses/default')).json()
        expect(profile).toEqual({ ...demoBusiness, ...changes })
      }
    })

    it('keep every part of a connection', async () => {
      const settings = { url: 'https://example.com/hook' }
      const made = await api.call('POST', '/api/integrations', { kind: 'webhook', name: 'First', settings })
      const { id } = createdConnectionSchema.parse(await made.json())
      for (let round = 0; round < rounds; round++) {
        const changes = {
          name: `Office ${round}`,
          isEnabled: round % 2 === 0,
          settings: { url: `https://example.com/${round}` },
        }
        await Promise.all(
          Object.entries(changes).map(([name, value]) =>
            api.call('PUT', `/api/integrations/${id}`, { [name]: value }),
          ),
        )
        const connection = await (await api.call('GET', `/api/integrations/${id}`)).json()
        expect(connection).toMatchObject(changes)
      }
    })

    it('never leave a number with two businesses, nor wait for each other for ever', async () => {
      const numbers = ['+15035550111', '+15035550112']
      const { store } = api
      const save = (id: string, phoneNumbers: string[]) =>
        store.transaction((tx) =>
          tx.businesses.save({ ...demoBusiness, id, phoneNumbers }, '2026-03-02T09:00:00Z'),
        )
      const [one = '', two = ''] = numbers
      await save('one', [one])
      await save('two', [two])
      const ends = await Promise.allSettled([save('one', [two, one]), save('two', [one, two])])
      for (const end of ends) {
        if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'conflict' })
      }
      const owners = await Promise.all(numbers.map((number) => store.businesses.byNumber(number)))
      const listed = (await store.businesses.list()).flatMap(({ phoneNumbers }) => phoneNumbers)
      expect(new Set(listed).size).toBe(listed.length)
      for (const [index, owner] of owners.entries()) expect(owner?.phoneNumbers).toContain(numbers[index])
    })
  })
})
