import { expect, test } from 'vitest'
import { confirmed, finishedCall } from '../../../test/fixtures/finished-call.ts'
import { digestMail } from './digest.ts'

const calls = [
  finishedCall([
    { type: 'lead-updated', fields: { reason: confirmed('<b>leak</b>\r\nBcc: x@evil.example') } },
  ]),
  {
    ...finishedCall([
      { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['today'] } },
      { type: 'callback-requested', callback: { requested: true, status: 'open', phone: '+15035550149' } },
    ]),
    callSid: `CA${'2'.repeat(32)}`,
  },
]
const digest = {
  id: 'digest-default-2026-03-02',
  business: { name: 'Riverside Plumbing', timezone: 'America/Chicago' },
  calls,
  moreCalls: 0,
  date: '2026-03-02',
  baseUrl: 'https://calls.example.com',
}

test('a day in one mail: each call with its page and number, what is open and urgent counted', () => {
  const mail = digestMail(digest)
  expect(mail.subject).toBe('Riverside Plumbing: 2 calls on Monday, March 2')
  for (const body of [mail.text, mail.html]) {
    expect(body).toContain('2 calls back open, 1 urgent')
    for (const { callSid } of calls) expect(body).toContain(`https://calls.example.com/calls/${callSid}`)
    expect(body).toContain('(503) 555-0149')
  }
  expect(mail.text).toContain('[URGENT] Ana Reyes: water heater is leaking')
  expect(mail.html).not.toContain('<b>')
  expect(mail.text.split('\n')).not.toContain('Bcc: x@evil.example')
})

test('what does not fit is counted', () => {
  expect(digestMail({ ...digest, moreCalls: 40 }).text).toMatch(/^42 calls .* 40 stand in the dashboard/)
})
