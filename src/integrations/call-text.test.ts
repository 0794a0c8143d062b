import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../test/fixtures/finished-call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { CallReport } from '../core/call-report.ts'
import { callbackTitle, callHtml, callText, callTitle } from './call-text.ts'

const report = (...events: CallEventBody[]): CallReport => ({
  ...reportOf(finishedCall(events)),
  recordingLink: 'https://calls.example.com/recordings/abc.mp3',
})
const said = (text: string): CallEventBody => ({ type: 'caller-said', text })
const urgent: CallEventBody = {
  type: 'urgency-detected',
  urgency: { level: 'urgent', evidence: ['water everywhere'] },
}
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, dueAt: '2026-03-03T16:00:00-06:00', status: 'open' },
}
const summarized: CallEventBody = { type: 'call-summarized', summary: 'Ana Reyes has a leak & wants help.' }

test('both forms hold summary, remarks, what was told, callback in local time, links and every word', () => {
  const given = report(summarized, urgent, callback, said('It runs down the wall'))
  const options = { limit: 65_536, remarks: ['3 contacts have this number'] }
  for (const text of [callText(given, options), callHtml(given, options).replaceAll('&amp;', '&')]) {
    for (const part of [
      'Ana Reyes has a leak & wants help.',
      '3 contacts have this number',
      '(503) 555-0142',
      'water heater is leaking',
      'urgent · water everywhere',
      'Tue, Mar 3, 4:00 PM CST',
      'https://calls.example.com/recordings/abc.mp3',
      `https://calls.example.com/calls/CA${'1'.repeat(32)}`,
      'It runs down the wall',
    ]) {
      expect(text).toContain(part)
    }
  }
  expect(callText(given, options)).toContain('Receptionist: How can I help you?')
})

test('of words that the caller broke off, only what was heard stands there', () => {
  const given = report({ type: 'receptionist-said', text: 'Let me tell you all about our fine services' })
  const last = given.call.transcript.at(-1)
  if (last) last.heard = 'Let me tell you'
  expect(callText(given, { limit: 9000 })).toContain('Receptionist: Let me tell you\n'.trim())
  expect(callText(given, { limit: 9000 })).not.toContain('fine services')
})

test('titles name the matter and keep their urgency when cut', () => {
  const given = report(urgent, callback)
  expect(callTitle(given)).toBe('Receptionist: water heater is leaking (urgent)')
  expect(callbackTitle(given)).toBe('Call Ana Reyes back: water heater is leaking (urgent)')
  const long = report(urgent, {
    type: 'lead-updated',
    fields: { reason: confirmed(`\r\n${'😀'.repeat(300)}`) },
  })
  for (const title of [callTitle(long, 255), callbackTitle(long, 255)]) {
    expect(title).toMatch(/^[^\r\n]+… \(urgent\)$/u)
    expect(title.length).toBeLessThanOrEqual(255)
    expect(title.isWellFormed()).toBe(true)
  }
})

test('a call of 200 kB is cut in its transcript, never in its summary', () => {
  const given = report(summarized, ...Array.from({ length: 40 }, () => said('<b>&"'.repeat(1000))))
  for (const limit of [2000, 32_000, 65_536]) {
    for (const text of [callText(given, { limit }), callHtml(given, { limit })]) {
      expect(text.length).toBeLessThanOrEqual(limit)
      expect(text.length).toBeGreaterThan(limit * 0.9)
      expect(text).toContain('wants help.')
      expect(text).toContain('/calls/CA1')
      expect(text.includes('…')).toBe(true)
    }
  }
})

test('whatever a caller says, the HTML keeps its shape and the limit holds', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4000 }),
    fc.constantFrom(
      '<b>',
      '</li><script>alert(1)</script>',
      '&lt;',
      '"\'><svg/onload=1>',
      '\u2028\u202e',
      '<!channel>',
    ),
    fc.constantFrom('<', '&', '"', '😀').map((character) => character.repeat(3000)),
  )
  const tags = (text: string) => text.replace(/>[^<]*/g, '>').replace(/="[^"]*"/g, '=""')
  fc.assert(
    fc.property(
      hostile,
      hostile,
      hostile,
      fc.integer({ min: 2000, max: 9000 }),
      (one, two, summary, limit) => {
        const fields = { reason: confirmed(one), notes: confirmed(two), company: confirmed(two) }
        const given = report(
          { type: 'lead-updated', fields },
          { type: 'call-summarized', summary },
          said(one),
        )
        const text = callText(given, { limit, remarks: [two] })
        const markup = callHtml(given, { limit, remarks: [two] })
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(markup.length).toBeLessThanOrEqual(limit)
        expect(markup.isWellFormed()).toBe(true)
        expect(text).toContain(`/calls/CA${'1'.repeat(32)}`)
        expect(tags(markup)).toMatch(
          /^(<p><\/p>)*<ul>(<li><b><\/b>(<a href=""><\/a>)?<\/li>)+<\/ul>(<p><a href=""><\/a><\/p>){2}(<ul>(<li><b><\/b><\/li>)+<\/ul>)?$/,
        )
      },
    ),
    { numRuns: 300 },
  )
})
