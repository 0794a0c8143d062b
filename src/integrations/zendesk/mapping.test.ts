import { describe, expect, it } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { UrgencyLevel } from '../../core/urgency.ts'
import { ticketBody, userBody, voiceComment } from './mapping.ts'
import { withoutRefused } from './refused-fields.ts'
import { zendeskSettingsSchema } from './settings.ts'
import { emailQuery, userGaps, type ZendeskUser } from './user.ts'

const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: '+15035550142', dueAt: '2026-11-24T20:30:00-06:00', status: 'open' },
}
const links = { requesterId: 7, assigneeId: 8, groupId: 9 }
const ticket = (...events: CallEventBody[]) => ticketBody(reportOf(finishedCall(events)), links, [])
/** Of a caller who wants no call back. */
const plainTicket = (...events: CallEventBody[]) =>
  ticketBody(reportOf({ ...finishedCall(events), callback: null }), links, [])

describe('ticket', () => {
  it('holds the call in a private note, and is known by the CallSid', () => {
    expect(plainTicket()).toMatchObject({
      subject: 'Receptionist: water heater is leaking',
      comment: { public: false, html_body: expect.stringContaining('My water heater is leaking') },
      external_id: finishedCall().callSid,
      requester_id: 7,
      assignee_id: 8,
      group_id: 9,
      type: 'question',
      priority: 'normal',
      tags: ['firstring'],
    })
    expect(plainTicket()).not.toHaveProperty('due_at')
  })

  it('is a task with its time in UTC where a call back is due', () => {
    expect(ticket(callback)).toMatchObject({
      subject: 'Call Ana Reyes back: water heater is leaking',
      type: 'task',
      due_at: '2026-11-25T02:30:00Z',
      tags: ['firstring', 'firstring_callback'],
    })
  })

  it.each<[UrgencyLevel, string]>([
    ['urgent', 'high'],
    ['emergency', 'urgent'],
  ])('of an %s call has priority %s and a tag', (level, priority) => {
    const urgency: CallEventBody = { type: 'urgency-detected', urgency: { level, evidence: ['now'] } }
    expect(plainTicket(urgency)).toMatchObject({ priority, tags: ['firstring', `firstring_${level}`] })
  })

  it('keeps the note within 64 KB also in a script of three bytes a letter', () => {
    const said = Array.from(
      { length: 40 },
      (): CallEventBody => ({ type: 'caller-said', text: '水漏れ'.repeat(500) }),
    )
    const { comment } = ticket(...said) as { comment: { html_body: string } }
    expect(Buffer.byteLength(comment.html_body)).toBeLessThanOrEqual(65_536)
    expect(comment.html_body).toContain('水漏れ')
  })

  it('keeps the subject short, and the urgency at its end', () => {
    const reason: CallEventBody = { type: 'lead-updated', fields: { reason: confirmed('leak '.repeat(100)) } }
    const urgency: CallEventBody = {
      type: 'urgency-detected',
      urgency: { level: 'urgent', evidence: ['now'] },
    }
    const { subject } = ticket(reason, urgency)
    expect(subject).toHaveLength(150)
    expect(subject).toMatch(/… \(urgent\)$/)
  })
})

it('a voice comment comes only with a recording', () => {
  const report = reportOf(finishedCall())
  expect(voiceComment(report)).toBeUndefined()
  const recordingLink = 'https://calls.example.com/recordings/abc.mp3'
  expect(voiceComment({ ...report, recordingLink })).toMatchObject({
    from: '+15035550188',
    to: '+15035550100',
    recording_url: recordingLink,
    started_at: '2026-03-02T15:00:00Z',
    call_duration: 75,
  })
})

describe('user', () => {
  it('is known by the number, and gets no mail from Zendesk', () => {
    expect(userBody({ key: '+15035550142', phone: '+15035550142', email: 'ana@example.com' })).toEqual({
      name: '(503) 555-0142',
      phone: '+15035550142',
      email: 'ana@example.com',
      external_id: 'tel:+15035550142',
      skip_verify_email: true,
    })
  })

  it('without a number is known by the e-mail address alone', () => {
    expect(userBody({ key: 'x', firstName: 'Ana', email: 'ana@example.com' })).not.toHaveProperty(
      'external_id',
    )
  })

  const user: ZendeskUser = {
    id: 7,
    name: 'Ana Reyes',
    phone: '503 555 0142',
    furtherPhones: [],
    furtherEmails: [],
  }
  const draft = {
    key: 'x',
    firstName: 'Ana',
    lastName: 'Reyes',
    phone: '+15035550142',
    email: 'ana@example.com',
  }

  it.each([
    ['what is empty', user, draft, { email: 'ana@example.com', skip_verify_email: true }, undefined],
    ['nothing that is there', { ...user, email: 'a@b.example' }, draft, {}, undefined],
    [
      'a further number',
      { ...user, email: 'a@b.example' },
      { ...draft, phone: '+15035550199' },
      {},
      '+15035550199',
    ],
    [
      'no number of somebody by another name',
      { ...user, name: 'Bo Kim', email: 'a@b.example' },
      { ...draft, phone: '+15035550199' },
      {},
      undefined,
    ],
    [
      'the name in place of a number',
      { ...user, name: '(503) 555-0142', email: 'a@b.example' },
      draft,
      { name: 'Ana Reyes' },
      undefined,
    ],
  ])('is given %s', (_what, known, told, main, furtherPhone) => {
    expect(userGaps(known, told)).toEqual({ main, furtherPhone })
  })

  it('an address that a caller spelt stays within its quotes', () => {
    expect(emailQuery('a"b role:admin@x.example')).toBe('email:"ab role:admin@x.example"')
  })
})

describe('fields that are refused', () => {
  const body = { subject: 'x', assignee_id: 1, group_id: 2, priority: 'high' }
  const droppable = ['assignee_id', 'group_id', 'priority']

  it.each([
    [{ assignee: ['Assignee: is not an agent'] }, ['assignee_id']],
    [{ base: ['Assignee: is not a member of the group'], priority: ['is bad'] }, ['assignee_id', 'priority']],
    [{ subject: ['is bad'], group: ['is gone'] }, ['group_id']],
  ])('%j', (details, dropped) => {
    const reduced = withoutRefused(body, details, droppable)
    expect(reduced?.dropped).toEqual(dropped)
    expect(Object.keys(reduced?.body ?? {})).toEqual(
      Object.keys(body).filter((name) => !dropped.includes(name)),
    )
  })

  it.each<Record<string, string[]>>([
    {},
    { subject: ['cannot be blank'] },
    { base: ['Something else is wrong'] },
  ])('nothing is left out for %j', (details) =>
    expect(withoutRefused(body, details, droppable)).toBeUndefined(),
  )
})

describe('settings', () => {
  const parse = (subdomain: string) =>
    zendeskSettingsSchema.safeParse({ subdomain, clientId: 'firstring', clientSecret: 'secret' })

  it.each(['acme', 'Acme', 'https://acme.zendesk.com/agent/', 'acme.zendesk.com'])('take %s', (subdomain) =>
    expect(parse(subdomain).data?.subdomain).toBe('acme'),
  )

  it.each([
    '',
    'evil.example/',
    'evil.example#',
    'a@evil',
    'acme.zendesk.com.evil.example',
    'evil.example/.zendesk.com',
  ])('refuse %s: the secret would go elsewhere', (subdomain) =>
    expect(parse(subdomain).error?.issues[0]?.path).toEqual(['subdomain']),
  )
})
