/** A test call in sound, in a real browser: a microphone that speaks, the receptionist on a Realtime model, and her voice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { wavFile } from '../../simulator/recording-sound.ts'
import type { CallDetail } from '../../src/core/call-report.ts'
import { OfflineVoice } from '../../src/speech/offline-voice.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../calls/app-with-realtime.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { isBrowserMissing, missingNote, overflow, sizes, startBrowser, Visitor } from './browser.ts'

/** What the microphone hears, over and over: a voice, and silence in which to answer. */
async function writeMicrophone(file: string): Promise<void> {
  const voice = new OfflineVoice()
  try {
    const said = await voice.speak('My water heater is leaking all over the basement.', 'kal')
    const sound = new Int16Array(said.length + 8000 * 3)
    sound.set(said, 8000)
    writeFileSync(file, wavFile(sound, 1))
  } finally {
    await voice.close()
  }
}

/** People are waited for in real time. */
const timings = { silenceMs: 12_000, thinkingMs: 12_000, stallMs: 6000 }
const answer = 'Oh dear, a leaking heater.'
const longAnswer =
  'I will note that down for the plumber, and then I will read to you every single thing that our terms and conditions say about water heaters, since that is what you have been waiting for all day long.'

describe.skipIf(isBrowserMissing)(`test calls in sound${missingNote}`, () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'firstring-microphone-'))
    const file = join(folder, 'microphone.wav')
    await writeMicrophone(file)
    browser = await startBrowser([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${file}`,
    ])
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  describe.each(sizes)('on $name', (size) => {
    let talk: AppWithRealtime
    let visitor: Visitor

    beforeEach(async () => {
      talk = await startAppWithRealtime({}, { timings })
      visitor = await Visitor.at(size, talk.app, browser)
    })
    afterEach(async () => {
      await visitor?.context.close()
      await talk?.close()
    })

    it('carries both voices, answers, is interrupted, takes keys, mutes and hangs up', async () => {
      // Words that are hidden in a sound do not outlive a browser: the model answers a caller whom nobody wrote down.
      talk.knobs.transcription = 'fails'
      let answers = 0
      const scripted = talk.answer
      talk.answer = (turn) => {
        if (turn.why !== 'heard') return scripted(turn)
        return [{ type: 'text', text: answers++ === 0 ? answer : longAnswer }]
      }
      const page = await visitor.openSignedIn('/test-call')
      await page.getByRole('radio', { name: 'Speak', checked: true }).waitFor({ state: 'attached' })
      await page.getByText('gpt-realtime-2.1 hears and speaks.').waitFor()
      await page.getByRole('button', { name: 'Call now' }).click()
      await page.getByText('Thanks for calling Riverside Plumbing').waitFor()
      await meterAbove(page, 'Receptionist', 20)
      await page.getByText('The receptionist is speaking').waitFor()
      await meterAbove(page, 'You', 20)
      await page.getByText(answer).waitFor()
      await page.getByTitle('From your last word to this answer').first().waitFor()
      const readOut = page.getByTitle('From the end of your words to the first sound of the answer')
      await readOut.filter({ hasText: /^Answered in/ }).waitFor()
      // The microphone goes on speaking into the long answer.
      await page.locator('s', { hasText: 'all day long' }).waitFor({ timeout: 20_000 })
      await readOut.filter({ hasText: /median .* of \d answers$/ }).waitFor()
      expect(await overflow(page)).toBe(0)

      await page.keyboard.press('m')
      await page.getByRole('button', { name: 'Unmute' }).waitFor()
      await page.getByText('You (muted)').waitFor()
      await page.keyboard.press('5')
      await page.getByRole('button', { name: 'Keypad' }).click()
      await page.getByRole('button', { name: '7', exact: true }).click()
      await page.getByRole('listitem').filter({ hasText: /\b7$/ }).waitFor()
      expect(await overflow(page)).toBe(0)
      const { items } = await talk.app.api<{ items: { callSid: string }[] }>('GET', '/api/calls')
      await talk.app.callWhen(items[0]?.callSid ?? '', ({ events }) => keysOf(events) === '57')
      await page.keyboard.press('Escape')
      await page.getByText('Call ended').waitFor()
      await page.getByRole('link', { name: 'Open the call' }).click()
      await page.getByText(answer).waitFor()
      expect(visitor.complaints).toEqual([])
      await talk.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
    }, 60_000)
  })

  describe('says in words', () => {
    let app: TestApp
    let visitor: Visitor
    const [size] = sizes

    afterEach(async () => {
      await visitor?.context.close()
      await app?.close()
    })

    async function open(environment: Record<string, string>): Promise<Page> {
      app = await startApp(environment)
      if (!size) throw new Error('no size')
      visitor = await Visitor.at(size, app, browser)
      return visitor.openSignedIn('/')
    }

    it('why one cannot speak on a server without a key, and lets one type', async () => {
      const page = await open({ LLM_PROVIDER: 'none' })
      await page.goto('/test-call')
      await page.getByText('OPENAI_API_KEY is not set on this server').waitFor()
      expect(await page.getByRole('radio', { name: 'Speak' }).isDisabled()).toBe(true)
      await page.getByRole('button', { name: 'Call now' }).click()
      await page.getByText('Waiting for your answer').waitFor()
      expect(visitor.complaints).toEqual([])
    })

    it.each([
      ['NotAllowedError', 'The microphone was not allowed'],
      ['NotFoundError', 'No microphone was found'],
      ['NotReadableError', 'another program may be using it'],
      ['SecurityError', 'switched off for this page'],
    ])('why there is no microphone: %s', async (name, words) => {
      const page = await open({ OPENAI_API_KEY: 'a-key', LLM_PROVIDER: 'none' })
      await page.addInitScript(
        `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', '${name}'))`,
      )
      await page.goto('/test-call')
      await page.getByRole('radio', { name: 'Speak', checked: true }).waitFor({ state: 'attached' })
      await page.getByRole('button', { name: 'Call now' }).click()
      await page.getByRole('alert').filter({ hasText: words }).waitFor()
      // Nothing was dialled, and typing is a click away.
      await page.getByText('Type', { exact: true }).click()
      await page.getByLabel('Answered by').waitFor()
      expect(await overflow(page)).toBe(0)
    })
  })
})

function keysOf(events: CallDetail['events']): string {
  return events.flatMap((event) => (event.type === 'digits-pressed' ? [event.digits] : [])).join('')
}

/** Waits until that side has been as loud, of 100. */
async function meterAbove(page: Page, side: string, level: number): Promise<void> {
  await page.evaluate(
    `new Promise((resolve) => {
      const look = () => {
        const meters = [...document.querySelectorAll('meter')]
        const meter = meters.find((each) => each.getAttribute('aria-label') === 'How loud: ${side}')
        if (meter && meter.value > ${level}) resolve()
        else requestAnimationFrame(look)
      }
      look()
    })`,
  )
}
