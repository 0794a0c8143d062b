import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { spoken } from '../../../test/sample-calls.ts'
import type { Call } from '../../core/call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { CallReport } from '../../core/call-report.ts'
import { callMail } from './mapping.ts'

const mailOf = (...events: CallEventBody[]) => callMail(reportOf(finishedCall(events)))

test('text and HTML name caller, number, reason, callback in local time, and the call', () => {
  const mail = mailOf(
    { type: 'call-summarized', summary: 'Ana Reyes has a leaking water heater.' },
    { type: 'lead-updated', fields: { unitNumber: confirmed('12 B'), email: confirmed('ana@example.com') } },
    {
      type: 'callback-requested',
      callback: { requested: true, dueAt: '2026-03-03T16:00:00-06:00', status: 'open' },
    },
  )
  for (const body of [mail.text, mail.html]) {
    expect(body).toContain('Ana Reyes has a leaking water heater.')
    expect(body).toContain('(503) 555-0142')
    expect(body).toContain('12 B')
    expect(body).toContain('Tue, Mar 3, 4:00 PM CST')
    expect(body).toContain('1 min 15 s')
    expect(body).toContain(`https://calls.example.com/calls/CA${'1'.repeat(32)}`)
  }
  expect(mail.html).toContain('href="tel:+15035550142"')
  expect(mail).toMatchObject({ isUrgent: false, replyTo: 'ana@example.com' })
})

test.each([
  ['urgent', '[URGENT] Call from Ana Reyes: water heater is leaking'],
  ['emergency', '[EMERGENCY] Call from Ana Reyes: water heater is leaking'],
] as const)('%s is named in the subject', (level, subject) => {
  const mail = mailOf({ type: 'urgency-detected', urgency: { level, evidence: ['water everywhere'] } })
  expect(mail).toMatchObject({ subject, isUrgent: true })
  expect(mail.text).toContain(`Urgency: ${level} · water everywhere`)
})

test('markup, line breaks, direction marks and endless words of a caller stay harmless', () => {
  const mail = mailOf({
    type: 'lead-updated',
    fields: {
      lastName: confirmed('</td><script>alert("1")</script>'),
      reason: confirmed(`leak\r\nBcc: x@evil.example\u202E\u2028${'y'.repeat(400)}`),
      '"><img src=//evil.example>': confirmed('x'),
      email: confirmed('a@b.example>, evil@evil.example'),
    },
  })
  expect(mail.html).not.toMatch(/<script|<img|\u202e/i)
  expect(mail.html).toContain('&lt;script&gt;alert(&quot;1&quot;)')
  expect(mail.subject).not.toMatch(/[\r\n\u202e\u2028]/)
  expect([...mail.subject]).toHaveLength(150)
  expect(mail.replyTo).toBeUndefined()
})

test('an address that was not confirmed gets no answers sent to it', () => {
  expect(mailOf({ type: 'lead-updated', fields: { email: spoken('a@b.example') } }).replyTo).toBeUndefined()
})

test('a caller of whom nothing is known still makes a mail', () => {
  const call = { ...finishedCall(), from: 'anonymous', lead: {}, callback: null, durationSeconds: undefined }
  const mail = callMail(reportOf(call))
  expect(mail.subject).toBe('Call from unknown caller: no reason given')
  expect(mail.text).toContain('Phone: withheld')
})

test('whatever a caller says, the mail keeps its shape', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('<b>', '\r\nBcc: x@evil.example', '&lt;', '"\'><svg/onload=1>', '\u2028\u202e', ''),
  )
  const frame = (html: string) => html.replace(/>[^<]*</g, '><').replace(/="[^"]*"/g, '=""')
  const plain = mailOf({ type: 'lead-updated', fields: { reason: confirmed('x'), notes: confirmed('y') } })
  fc.assert(
    fc.property(hostile, hostile, (reason, notes) => {
      const fields = { reason: confirmed(reason), notes: confirmed(notes) }
      const mail = mailOf({ type: 'lead-updated', fields })
      expect(mail.subject).not.toMatch(/[\r\n\p{Cc}]/u)
      expect([...mail.subject].length).toBeLessThanOrEqual(150)
      expect(frame(mail.html)).toBe(frame(plain.html))
      expect(mail.text.split('\n')).toHaveLength(plain.text.split('\n').length)
    }),
    { numRuns: 300 },
  )
})

test('an urgent caller is told of at once, and again when nobody answered, in the thread of the call', () => {
  const urgent = finishedCall([
    { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['water everywhere'] } },
  ])
  const at = (occasion: CallReport['occasion']) => callMail({ ...reportOf(urgent), occasion })
  expect(at('call.urgent').subject).toBe('[EMERGENCY] On the line now: Ana Reyes: water heater is leaking')
  expect(at('call.unanswered').subject).toMatch(/^\[EMERGENCY\] Nobody answered: Ana Reyes/)
  expect(at('call.unanswered').html).toContain('Emergency: nobody answered')
  expect(at('call.urgent').callSid).toBe(urgent.callSid)
})

test('an appointment comes along as a calendar file, the same in every attempt', () => {
  const booked = finishedCall([
    {
      type: 'appointment-booked',
      appointment: {
        id: 'apt-1',
        connectionId: 'cal',
        startsAt: '2026-03-05T10:00:00-06:00',
        endsAt: '2026-03-05T11:00:00-06:00',
        title: 'Visit: water heater\r\nATTENDEE:mailto:x@evil.example',
      },
    },
  ])
  const report = reportOf(booked)
  const { invitation = '', text } = callMail(report)
  expect(callMail(report).invitation).toBe(invitation)
  expect(invitation.split('\r\n')).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:apt-1',
      'DTSTART:20260305T160000Z',
      'DTEND:20260305T170000Z',
    ]),
  )
  expect(invitation).not.toMatch(/^ATTENDEE/m)
  expect(text).toContain('Appointment: Thu, Mar 5, 10:00 AM CST, Visit: water heater')
  expect(callMail({ ...report, occasion: 'call.urgent' }).invitation).toBeUndefined()
  expect(mailOf().invitation).toBeUndefined()
})

test('recording and cost stand in it where they are known', () => {
  const call: Call = { ...finishedCall(), cost: { totalUsd: 0.1234, isComplete: true, lines: [] } }
  const recordingLink = 'https://calls.example.com/r/abc.mp3'
  const mail = callMail({ ...reportOf(call), recordingLink })
  expect(mail.text).toContain('Cost: $0.12')
  expect(mail.text).toContain(`Recording: ${recordingLink}`)
  expect(mail.html).toContain(`href="${recordingLink}"`)
})
