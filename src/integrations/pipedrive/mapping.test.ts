import { describe, expect, it } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import {
  callbackBody,
  callLogBody,
  type Found,
  lastCall,
  leadBody,
  ownFields,
  personName,
} from './mapping.ts'
import { fillBody, type PipedrivePerson } from './person.ts'
import { withoutRefused } from './refused-fields.ts'
import { pipedriveSettingsSchema } from './settings.ts'

const urgent: CallEventBody = { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['now'] } }
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: '+15035550142', dueAt: '2026-11-24T20:30:00-06:00', status: 'open' },
}
const found: Found = {
  ownerId: 72,
  labelId: 'label',
  highPriorityId: 103,
  fields: { urgency: 'u', reason: 'r', lastCall: 'l' },
}
const links = { personId: 7, leadId: 'lead' }

describe('call log', () => {
  it('has times in UTC as text, seconds as text, and the reference', () => {
    const report = reportOf(finishedCall())
    expect(callLogBody(report, links, [])).toMatchObject({
      outcome: 'connected',
      from_phone_number: '+15035550188',
      to_phone_number: '+15035550100',
      start_time: '2026-03-02 15:00:00',
      end_time: expect.stringMatching(/^2026-03-02 15:0\d:\d\d$/),
      duration: '75',
      person_id: 7,
      lead_id: 'lead',
      note: expect.stringContaining(`FirstRing call ${report.call.callSid}`),
    })
  })

  it('says what became of the call', () => {
    const call = finishedCall()
    const outcome = (more: Partial<typeof call>) =>
      callLogBody(reportOf({ ...call, ...more }), links, []).outcome
    expect(outcome({ endedReason: 'voicemail' })).toBe('left_voicemail')
    expect(outcome({ status: 'busy' })).toBe('busy')
    expect(outcome({ status: 'no-answer' })).toBe('no_answer')
  })

  it('has no number for a withheld one, and no length that is not known', () => {
    const call = { ...finishedCall(), from: 'anonymous', durationSeconds: undefined }
    const body = callLogBody(reportOf(call), { personId: undefined, leadId: undefined }, [])
    for (const name of ['from_phone_number', 'duration', 'person_id', 'lead_id']) {
      expect(body).not.toHaveProperty(name)
    }
  })
})

describe('callback', () => {
  it('is due on the day and at the time of UTC, and of high priority where the call is urgent', () => {
    const report = reportOf(finishedCall([urgent, callback]))
    expect(callbackBody(report, links, [], found)).toMatchObject({
      type: 'call',
      due_date: '2026-11-25',
      due_time: '02:30:00',
      done: false,
      owner_id: 72,
      priority: 103,
      participants: [{ person_id: 7, primary: true }],
      note: expect.stringContaining(`FirstRing call back ${report.call.callSid}`),
    })
    expect(callbackBody(report, links, [], found)).not.toHaveProperty('person_id')
  })

  it('is not found by the reference of the call, nor the other way round', () => {
    const report = reportOf(finishedCall([callback]))
    const { callSid } = report.call
    const notes = [callLogBody(report, links, []).note, callbackBody(report, links, [], found).note]
    expect(notes.map((note) => String(note).includes(`FirstRing call ${callSid}`))).toEqual([true, false])
    expect(notes.map((note) => String(note).includes(`FirstRing call back ${callSid}`))).toEqual([
      false,
      true,
    ])
  })

  it('without a time is due at the end of the call, and routine without a priority', () => {
    const body = callbackBody(reportOf(finishedCall()), links, [], found)
    expect(body).toMatchObject({ due_date: '2026-03-02' })
    expect(body).not.toHaveProperty('priority')
  })
})

it('a lead is known by the call, and has the label', () => {
  const report = reportOf(finishedCall())
  expect(leadBody(report, 7, found)).toMatchObject({
    person_id: 7,
    owner_id: 72,
    label_ids: ['label'],
    origin_id: report.call.callSid,
  })
})

it('a caller without a name is called by their number', () => {
  expect(personName({ key: 'x', phone: '+15035550142' })).toBe('(503) 555-0142')
  expect(personName({ key: 'x', email: 'ana@example.com' })).toBe('ana@example.com')
})

it('own fields are cut to what a text field holds', () => {
  const call = finishedCall([{ type: 'lead-updated', fields: { reason: confirmed('leak '.repeat(200)) } }])
  const values = ownFields(reportOf(call), found)
  expect(values?.r).toHaveLength(255)
  expect(values).toMatchObject({ u: 'routine', l: '2026-03-02 09:00' })
})

describe('filling in', () => {
  const report = reportOf(finishedCall())
  const person: PipedrivePerson = {
    id: 7,
    name: 'Ana Reyes',
    phones: [{ value: '503 555 0142', primary: true, label: 'home' }],
    emails: [],
    custom_fields: {},
  }
  const draft = {
    key: 'x',
    firstName: 'Ana',
    lastName: 'Reyes',
    phone: '+15035550199',
    email: 'ana@example.com',
  }

  it('keeps what is in a list that is added to', () => {
    expect(fillBody(person, draft, report, { fields: {} })).toEqual({
      phones: [...person.phones, { value: '+15035550199', primary: false, label: 'work' }],
      emails: [{ value: 'ana@example.com', primary: true, label: 'work' }],
    })
  })

  it('adds nothing to the numbers of somebody by another name, and never renames them', () => {
    const other = {
      ...person,
      name: 'Bo Kim',
      emails: [{ value: 'bo@example.com', primary: true, label: '' }],
    }
    expect(fillBody(other, draft, report, { fields: {} })).toEqual({})
  })

  it('names whoever had only a number for a name', () => {
    expect(fillBody({ ...person, name: '(503) 555-0142' }, draft, report, { fields: {} })).toMatchObject({
      name: 'Ana Reyes',
    })
  })

  it('leaves our own fields to a later call', () => {
    const own = { fields: { urgency: 'u', lastCall: 'l' } }
    const filled = (at: string) =>
      fillBody({ ...person, custom_fields: { l: at } }, { key: 'x' }, report, own)
    expect(filled('2026-03-01 23:59')).toEqual({ custom_fields: { u: 'routine', l: lastCall(report) } })
    expect(filled('2026-03-02 09:01')).toEqual({})
  })
})

describe('fields that are refused', () => {
  const code = 'a'.repeat(40)
  const body = {
    name: 'Ana',
    owner_id: 72,
    priority: 103,
    custom_fields: { [code]: 'x', ['b'.repeat(40)]: 'y' },
  }

  it.each([
    [`Validation failed: custom_fields.${code}: Parameter '${code}' is not allowed`, ['custom_fields']],
    [`Validation failed: owner_id: not an active user; priority: Expected number`, ['owner_id', 'priority']],
    [`"priority" is not allowed`, ['priority']],
    [`Validation failed: custom_fields: Expected 'number' as value`, ['custom_fields']],
  ])('%s', (words, dropped) => {
    const reduced = withoutRefused(body, words, ['name'])
    expect(reduced?.dropped).toEqual(dropped)
    expect(Object.keys(reduced?.body ?? {})).toEqual(
      Object.keys(body).filter((name) => !dropped.includes(name)),
    )
  })

  it.each([
    'Validation failed: name: too long',
    `'name' is bad`,
    'the priority is wrong',
    `${'c'.repeat(40)}`,
  ])('nothing is left out for %s', (words) => expect(withoutRefused(body, words, ['name'])).toBeUndefined())
})

describe('settings', () => {
  const parse = (companyDomain: string) =>
    pipedriveSettingsSchema.safeParse({ apiToken: 'x'.repeat(40), companyDomain })

  it.each(['acme', 'Acme', 'https://acme.pipedrive.com/', 'acme.pipedrive.com/pipeline/1'])(
    'take %s',
    (domain) => expect(parse(domain).data?.companyDomain).toBe('acme'),
  )

  it.each([
    '',
    'evil.example/',
    'evil.example',
    'a@evil',
    'acme.pipedrive.com.evil.example',
    '-a',
    'a#',
    'ä',
  ])('refuse %s', (domain) => expect(parse(domain).error?.issues[0]?.path).toEqual(['companyDomain']))
})
