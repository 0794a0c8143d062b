/** The fallback command: documents that Twilio takes, and wrong arguments named. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { checkTwiml } from '../../test/contracts/twiml-rules.ts'
import { runFallback } from './fallback.ts'

const command = resolve(import.meta.dirname, 'fallback.ts')
const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args])

function documentFor(...args: string[]): string {
  const result = runFallback(args)
  if (!('document' in result)) throw new Error(`expected a document, not ${JSON.stringify(result)}`)
  return result.document
}

describe('documents', () => {
  test('take a message at once without a number', () => {
    const document = documentFor('--name', 'Miller & Sons <Plumbing>')
    expect(checkTwiml(document, { mayRecordWithoutAction: true })).toEqual([])
    expect(document).toContain('Miller &amp; Sons &lt;Plumbing&gt;')
    expect(document).toMatch(/<Record [^>]*maxLength="180"/)
    expect(document).toContain('you can hang up now')
    expect(document).not.toContain('<Dial')
  })

  test('dial the person first, and never ring twice for one call', () => {
    const document = documentFor('--name', 'Miller', '--number', '+15035550188')
    expect(checkTwiml(document)).toEqual([])
    expect(document).toContain('<Dial timeout="30"><Number>+15035550188</Number></Dial>')
    expect(document).not.toContain('<Record')
  })

  test('dial, then take a message when there is a second bin to thank for it', () => {
    const thanksUrl = 'https://handler.twilio.com/twiml/EH1?a=1&b=2'
    const document = documentFor('--name', 'Miller', '--number', '+15035550188', '--thanks-url', thanksUrl)
    expect(checkTwiml(document)).toEqual([])
    expect(document.indexOf('<Dial')).toBeLessThan(document.indexOf('<Record'))
    expect(document).toContain('action="https://handler.twilio.com/twiml/EH1?a=1&amp;b=2"')
    const thanks = documentFor('--name', 'Miller', '--thanks')
    expect(checkTwiml(thanks)).toEqual([])
    expect(thanks).toContain('Thank you')
  })

  test('speak with the given voice and language', () => {
    const document = documentFor('--name', 'Miller', '--voice', 'Polly.Amy-Neural', '--language', 'en-GB')
    expect(document.match(/<Say voice="Polly.Amy-Neural" language="en-GB">/g)?.length).toBe(
      document.match(/<Say/g)?.length,
    )
  })
})

test('speak the language that is asked for', () => {
  const document = documentFor('--name', 'Miller', '--language', 'es-US')
  expect(checkTwiml(document, { mayRecordWithoutAction: true })).toEqual([])
  expect(document).toContain('Usted se comunicó con Miller')
  expect(document).not.toMatch(/please|goodbye/i)
})

test.each([
  [[], /--name: is needed/],
  [['--name', ' '], /--name: is needed/],
  [['--name', 'M', '--number', '503 555 0188'], /--number: expected a phone number in E\.164/],
  [
    ['--name', 'M', '--thanks-url', 'http://h.test'],
    /--thanks-url: expected an address that begins with https/,
  ],
  [['--name', 'M', '--language', 'English'], /--language: expected a language tag/],
  [['--name', 'M', '--voice', 'Bob'], /--voice: expected a Twilio voice/],
  [['--name', 'M', '--loud'], /--loud/],
  [['--name', 'M', 'extra'], /extra/],
])('%j is refused with its reason', (args, reason) => {
  expect(runFallback(args)).toEqual({ problem: expect.stringMatching(reason) })
})

test('the command prints the document alone, and explains itself', async () => {
  const { stdout, stderr } = await run('--name', 'Miller')
  expect(checkTwiml(stdout.trim(), { mayRecordWithoutAction: true })).toEqual([])
  expect(stderr).toBe('')
  expect((await run('--help')).stdout).toContain('TwiML Bin')
  await expect(run('--number', '1')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--name'),
  })
})
