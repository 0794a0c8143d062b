/** What is written to Salesforce for a call, field by field. */
import { describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import { IntegrationError } from '../integration.ts'
import { apiBase } from './api-base.ts'
import { callbackTask, callerKey, callTask, gapBody, leadBody } from './mapping.ts'
import { usualOrg } from './org-facts.ts'
import { anyOf, quoted } from './soql.ts'
import { withoutRefused } from './without-refused.ts'

const urgent: CallEventBody = {
  type: 'urgency-detected',
  urgency: { level: 'urgent', evidence: ['water is everywhere'] },
}
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, dueAt: '2026-11-24T23:30:00-06:00', status: 'open' },
}
const target = { personId: '00Q1', org: { ...usualOrg, ownerId: '0051' }, remarks: ['A remark.'] }

describe('a lead', () => {
  const report = reportOf(finishedCall())

  test('has the name, the number as E.164, and what Salesforce needs', () => {
    const draft = { key: '+15035550142', firstName: 'Ana', lastName: 'Reyes', phone: '+15035550142' }
    expect(leadBody(draft, report, usualOrg)).toEqual({
      FirstName: 'Ana',
      LastName: 'Reyes',
      Company: '[not provided]',
      Phone: '+15035550142',
      LeadSource: 'Phone Inquiry',
      Description: expect.stringContaining(report.call.callSid),
    })
  })

  test('without a name is called by the number, with a first name alone keeps it', () => {
    const draft = { key: '+15035550142', phone: '+15035550142' }
    expect(leadBody(draft, report, usualOrg)).toMatchObject({ LastName: 'Caller +15035550142' })
    expect(leadBody({ ...draft, firstName: 'Ana' }, report, usualOrg)).toMatchObject({
      FirstName: 'Ana',
      LastName: '[not provided]',
    })
  })

  test('is hot when it is urgent, is its owner’s, and fits', () => {
    const draft = {
      key: 'x',
      lastName: 'R'.repeat(100),
      company: 'C'.repeat(300),
      email: `${'e'.repeat(90)}@example.com`,
      address: '1 Main St '.repeat(60),
    }
    const body = leadBody(draft, reportOf(finishedCall([urgent])), target.org)
    expect(body).toMatchObject({ Rating: 'Hot', OwnerId: '0051' })
    expect(body).not.toHaveProperty('Email')
    expect([body.LastName, body.Company, body.Street].map((text) => String(text).length)).toEqual([
      80, 255, 255,
    ])
  })
})

test('the call is a completed task with its CallSid, length and day of the business', () => {
  const report = reportOf({ ...finishedCall([urgent]), startedAt: '2026-11-25T03:00:00.000Z' })
  expect(callTask(report, target)).toEqual({
    Subject: 'Receptionist: water heater is leaking (urgent)',
    TaskSubtype: 'Call',
    Status: 'Completed',
    Priority: 'High',
    ActivityDate: '2026-11-24',
    WhoId: '00Q1',
    CallType: 'Inbound',
    CallDurationInSeconds: 75,
    CallDisposition: 'Call back requested',
    CallObject: report.call.callSid,
    Description: expect.stringContaining('A remark.'),
    OwnerId: '0051',
  })
})

test('a call back is an open task on its day, with a reminder at its time', () => {
  const report = reportOf(finishedCall([callback]))
  expect(callbackTask(report, target)).toMatchObject({
    Subject: 'Call Ana Reyes back: water heater is leaking',
    Status: 'Not Started',
    Priority: 'High',
    ActivityDate: '2026-11-24',
    IsReminderSet: true,
    ReminderDateTime: '2026-11-25T05:30:00.000Z',
    CallObject: `${report.call.callSid} callback`,
  })
})

test('keys of callers are short and plain', () => {
  expect(callerKey('+15035550142')).toBe('+15035550142')
  expect(callerKey('ana@example.zip')).toMatch(/^[0-9a-f]{40}$/)
  expect(callerKey('x'.repeat(50))).toMatch(/^[0-9a-f]{40}$/)
})

test('what a caller said stays a text in a query', () => {
  expect(quoted('O\'Brien \\ "x"\n')).toBe("'O\\'Brien \\\\ \\\"x\\\"\\n'")
  expect(anyOf(['Phone', 'MobilePhone'], ["1' OR Name LIKE '%"])).toBe(
    "Phone IN ('1\\' OR Name LIKE \\'%') OR MobilePhone IN ('1\\' OR Name LIKE \\'%')",
  )
})

describe('what is refused is left out', () => {
  const body = { Subject: 's', CallType: 'Inbound', CallObject: 'CA1', Priority: 'High', OwnerId: '005' }
  const fault = { code: 'INVALID_FIELD', message: '', fields: [], duplicateIds: [] }

  test('by the name in the words, and all of a call centre at once', () => {
    const message = "No such column 'CallType' on sobject of type Task"
    expect(withoutRefused(body, [{ ...fault, message }], [])).toEqual({
      body: { Subject: 's', Priority: 'High', OwnerId: '005' },
      note: `Salesforce did not take CallType, CallObject: ${message}.`,
    })
  })

  test('by the fields that are named, the owner who has left too', () => {
    const code = 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
    const peeled = withoutRefused(body, [{ ...fault, code, fields: ['Priority'] }], [])
    expect(peeled?.body).not.toHaveProperty('Priority')
    expect(withoutRefused(body, [{ ...fault, code: 'INACTIVE_OWNER_OR_USER' }], [])?.body).not.toHaveProperty(
      'OwnerId',
    )
  })

  test('is cut where the org allows less', () => {
    const cut = {
      ...fault,
      code: 'STRING_TOO_LONG',
      fields: ['Subject'],
      message: 'too large (max length=5)',
    }
    expect(withoutRefused({ Subject: '1234567' }, [cut], [])?.body).toEqual({ Subject: '1234…' })
  })

  test('but never what is needed, and never for another reason', () => {
    expect(withoutRefused(body, [{ ...fault, fields: ['Subject'] }], ['Subject'])).toBeUndefined()
    const validation = { ...fault, code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', fields: ['Priority'] }
    expect(withoutRefused(body, [validation], [])).toBeUndefined()
    expect(withoutRefused(body, [], [])).toBeUndefined()
  })
})

test('gaps are filled into the fields that a record has', () => {
  const draft = { key: 'k', firstName: 'Ana', phone: '+15035550142', email: 'a@b.co', address: '1 Main St' }
  const person = { id: '0031', phones: ['+14155550100'], emails: [], name: '' }
  const contact = {
    LastName: 'Reyes',
    FirstName: null,
    Phone: '+14155550100',
    MobilePhone: null,
    MailingStreet: null,
  }
  expect(gapBody(person, contact, draft)).toEqual({
    FirstName: 'Ana',
    MobilePhone: '+15035550142',
    MailingStreet: '1 Main St',
  })
  expect(gapBody(person, { Phone: null, Street: '9 Elm St', Email: '' }, draft)).toEqual({
    Phone: '+15035550142',
    Email: 'a@b.co',
  })
})

test('a token goes to Salesforce alone', () => {
  expect(apiBase('https://acme.my.salesforce.com/')).toBe('https://acme.my.salesforce.com')
  for (const url of [
    'http://acme.my.salesforce.com',
    'https://acme.my.salesforce.com.example.com',
    'https://example.com/.salesforce.com',
    'https://acme.my.salesforce.com:8443',
    'https://169.254.169.254',
    'nonsense',
    undefined,
  ]) {
    expect(() => apiBase(url)).toThrow(IntegrationError)
  }
})

test('one name of several is the caller’s own word', () => {
  const report = reportOf(
    finishedCall([{ type: 'lead-updated', fields: { lastName: confirmed("O'Brien") } }]),
  )
  expect(callbackTask(report, target).Subject).toContain("Ana O'Brien")
})
