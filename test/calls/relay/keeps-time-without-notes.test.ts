/** On a line that tells nothing of who speaks, nobody waits for words that they have long answered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { type AppWithModel, startAppWithModel, text } from '../app-with-model.ts'
import { RelayLine } from './relay-line.ts'

describe('a line without notes', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({ name: 'Ada', greeting: `Welcome. ${'We do pipes. '.repeat(30)}` })
    await app.configure({ engines: ['conversation-relay', 'voicemail'], hours: {} })
  })
  afterAll(() => app.close())

  it('ends after the goodbye of a caller who waited for no greeting', async () => {
    const line = await RelayLine.open(app, { isNoted: false })
    line.says('Sorry, wrong number, goodbye')
    expect(await line.hear()).toMatch(/goodbye/i)
    expect(await line.hear()).toBe('end {"reason":"hang-up"}')
    await line.close(1000)
  })
})

describe('a line on which a model speaks at length', () => {
  let talk: AppWithModel
  beforeAll(async () => {
    talk = await startAppWithModel()
    await talk.app.configure({
      engines: ['conversation-relay', 'voicemail'],
      transferTargets: [{ name: 'Sam', phoneNumber: '+15035550199', for: ['human'] }],
    })
  })
  afterAll(() => talk.close())

  it.each([true, false])(
    'puts through at once who asks for a person meanwhile, notes: %s',
    async (isNoted) => {
      talk.answer = function* () {
        for (let count = 0; count < 100; count++) {
          yield text('We mend pipes. ')
          yield { type: 'wait', ms: 50 }
        }
      }
      const line = await RelayLine.open(talk.app, { isNoted })
      line.says('What do you do exactly')
      await line.hearUntil(/mend pipes\. We/)
      line.says('Let me talk to a person please')
      await line.hear()
      expect(await line.hear()).toBe('end {"reason":"transfer"}')
      await line.close(1000)
      const { transcript } = await line.call()
      expect(transcript.filter(({ text }) => /mend pipes/.test(text))).toMatchObject([
        { text: expect.stringMatching(/^.{1,600}$/) },
      ])
    },
  )
})
