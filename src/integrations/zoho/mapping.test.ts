/** What is written to Zoho for a call, field by field, and what its answers mean. */
import { describe, expect, test } from 'vitest'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import { IntegrationError } from '../integration.ts'
import { anyEnding, anyOf, quoted } from './coql.ts'
import { accountsUrl, apiBase, recordUrl } from './data-centers.ts'
import { callbackRow, callRow, gapRow, leadRow } from './mapping.ts'
import { zohoSettingsSchema } from './settings.ts'
import { isLoginRefused, outcomeOf, zohoError } from './zoho-error.ts'

const account = { marked: ['Calls', 'Tasks'], hidden: [], ownerId: '4150' }
const target = { personId: 'Contacts/12', account, remarks: ['A remark.'] }
const now = new Date('2026-11-24T16:00:00Z')
const urgent: CallEventBody = {
  type: 'urgency-detected',
  urgency: { level: 'urgent', evidence: ['water is everywhere'] },
}
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, dueAt: '2026-11-24T23:30:00-06:00', status: 'open' },
}

test('a lead has what Zoho needs, and fits', () => {
  const report = reportOf(finishedCall())
  const draft = {
    key: 'k',
    firstName: 'A'.repeat(50),
    phone: '+15035550142',
    email: `${'e'.repeat(95)}@example.com`,
  }
  expect(leadRow(draft, report, account)).toEqual({
    First_Name: `${'A'.repeat(39)}…`,
    Last_Name: '[not provided]',
    Company: '[not provided]',
    Phone: '+15035550142',
    Lead_Source: 'Phone',
    Description: expect.stringContaining(report.call.callSid),
    Owner: { id: '4150' },
  })
})

describe('a call', () => {
  const report = {
    ...reportOf({ ...finishedCall([urgent]), startedAt: '2026-11-25T03:00:00.000Z', durationSeconds: 6_243 }),
    recordingLink: 'https://calls.example.com/recordings/abc.mp3',
  }

  test('with a contact has its CallSid, local start, minutes and recording', () => {
    expect(callRow(report, target)).toEqual({
      Subject: 'Receptionist: water heater is leaking (urgent)',
      Call_Type: 'Inbound',
      Call_Start_Time: '2026-11-24T21:00:00-06:00',
      Call_Duration: '104:03',
      Description: expect.stringContaining('A remark.'),
      Voice_Recording__s: 'https://calls.example.com/recordings/abc.mp3',
      Caller_ID: report.call.from,
      Dialled_Number: report.call.to,
      Who_Id: { id: '12' },
      Owner: { id: '4150' },
      AIR_Call_SID: report.call.callSid,
    })
  })

  test('with a lead names the module, with nobody no one, and a link without https is left out', () => {
    expect(callRow(report, { ...target, personId: 'Leads/7' })).toMatchObject({
      What_Id: { id: '7' },
      $se_module: 'Leads',
    })
    const plain = { ...report, recordingLink: 'http://127.0.0.1/recordings/abc.mp3' }
    const row = callRow(plain, { personId: undefined, account: { marked: [], hidden: [] }, remarks: [] })
    for (const field of ['Who_Id', 'What_Id', '$se_module', 'Owner', 'AIR_Call_SID', 'Voice_Recording__s'])
      expect(row).not.toHaveProperty(field)
  })

  test('of no length has a second: Zoho wants some', () => {
    const short = { ...report, call: { ...report.call, durationSeconds: 0 } }
    expect(callRow(short, target)).toMatchObject({ Call_Duration: '00:01' })
  })
})

test('a call back is due on its day and reminded of at its time, unless that is past', () => {
  const report = reportOf(finishedCall([callback]))
  expect(callbackRow(report, target, now)).toMatchObject({
    Subject: 'Call Ana Reyes back: water heater is leaking',
    Due_Date: '2026-11-24',
    Status: 'Not Started',
    Priority: 'High',
    Remind_At: { ALARM: 'FREQ=NONE;ACTION=POPUP;TRIGGER=DATE-TIME:2026-11-24T23:30:00-06:00' },
    AIR_Call_SID: report.call.callSid,
  })
  expect(callbackRow(report, target, new Date('2026-11-26T00:00:00Z'))).not.toHaveProperty('Remind_At')
  expect(callbackRow(reportOf(finishedCall([callback, urgent])), target, now)).toMatchObject({
    Priority: 'Highest',
  })
})

test('gaps are filled into the fields that a record has', () => {
  const draft = { key: 'k', firstName: 'Ana', phone: '+15035550142', address: '1 Main St' }
  const person = { id: 'Contacts/1', phones: ['+14155550100'], emails: [], name: '' }
  const contact = {
    Last_Name: 'Reyes',
    First_Name: null,
    Phone: '+14155550100',
    Mobile: null,
    Mailing_Street: null,
  }
  expect(gapRow(person, contact, draft)).toEqual({
    First_Name: 'Ana',
    Mobile: '+15035550142',
    Mailing_Street: '1 Main St',
  })
})

test('what a caller said stays a text in a query', () => {
  expect(quoted("O'Brien \\ x\r\ny")).toBe("'O\\'Brien \\\\ x y'")
  expect(anyOf(['Phone', 'Mobile', 'Home_Phone'], ['1', "' or id = '"])).toBe(
    "((Phone in ('1', '\\' or id = \\'') or Mobile in ('1', '\\' or id = \\'')) or Home_Phone in ('1', '\\' or id = \\''))",
  )
  expect(anyEnding(['Phone'], '0142')).toBe("Phone like '%0142'")
})

describe('an answer', () => {
  const answer = (status: number, json: unknown) => ({
    status,
    json,
    text: JSON.stringify(json),
    headers: new Headers(),
    retryAfterMs: undefined,
  })
  const row = (code: string, details = {}) => ({ code, details, message: 'words', status: 'error' })

  test('is read row by row, also where its status says success', () => {
    const done = { code: 'SUCCESS', details: { id: '1' }, message: 'record added', status: 'success' }
    expect(outcomeOf(answer(201, { data: [done] }))).toMatchObject({ isDone: true, id: '1' })
    expect(
      outcomeOf(answer(207, { data: [done, row('INVALID_DATA', { api_name: 'Email' })] })),
    ).toMatchObject({
      isDone: false,
      field: 'Email',
    })
    const duplicate = row('DUPLICATE_DATA', { api_name: 'AIR_Call_SID', duplicate_record: { id: '7' } })
    expect(outcomeOf(answer(400, { data: [duplicate] }))).toMatchObject({ id: '7', field: 'AIR_Call_SID' })
    const long = row('INVALID_DATA', { api_name: 'Subject', maximum_length: '20' })
    expect(outcomeOf(answer(202, { data: [long] }))).toMatchObject({ maximumLength: 20 })
    expect(outcomeOf(answer(200, { data: [] }))).toBeUndefined()
  })

  test.each([
    [202, 'MANDATORY_NOT_FOUND', 'refused'],
    [400, 'RECORD_LOCKED', 'passing'],
    [400, 'INTERNAL_ERROR', 'passing'],
    [429, 'TOO_MANY_REQUESTS', 'passing'],
    [403, 'NO_PERMISSION', 'permission'],
    [401, 'OAUTH_SCOPE_MISMATCH', 'permission'],
    [400, 'INVALID_MODULE', 'refused'],
    [503, 'WHATEVER', 'passing'],
  ])('of status %i with %s means %s', (status, code, failure) => {
    const error = zohoError(answer(status, { data: [row(code, { api_name: 'Company' })] }))
    const said = `Zoho answered ${status} ${code}: words (Company)`
    const message = failure === 'permission' ? expect.stringMatching(/ \(Company\)\. (Agree|The user)/) : said
    expect(error).toMatchObject({ failure, message })
  })

  test('of status 401 ends the login, unless it is about scopes', () => {
    expect(isLoginRefused(answer(401, row('INVALID_TOKEN')))).toBe(true)
    expect(isLoginRefused(answer(401, row('OAUTH_SCOPE_MISMATCH')))).toBe(false)
    expect(isLoginRefused(answer(401, undefined))).toBe(true)
    expect(isLoginRefused(answer(400, row('INVALID_TOKEN')))).toBe(false)
  })
})

describe('data centres', () => {
  test('have their own hosts', () => {
    expect(accountsUrl('com.au')).toBe('https://accounts.zoho.com.au')
    expect(accountsUrl('ca')).toBe('https://accounts.zohocloud.ca')
    expect(recordUrl('eu', 'Leads', '7')).toBe('https://crm.zoho.eu/crm/tab/Leads/7')
  })

  test('are known by other names too', () => {
    const settings = { clientId: 'c', clientSecret: 's' }
    expect(zohoSettingsSchema.parse(settings).dataCenter).toBe('com')
    expect(zohoSettingsSchema.parse({ ...settings, dataCenter: 'au' }).dataCenter).toBe('com.au')
    expect(zohoSettingsSchema.safeParse({ ...settings, dataCenter: 'moon' }).success).toBe(false)
  })

  test('and a token goes to Zoho alone', () => {
    expect(apiBase('https://www.zohoapis.com.au')).toBe('https://www.zohoapis.com.au')
    for (const domain of [
      'http://www.zohoapis.com',
      'https://www.zohoapis.com.example.com',
      'https://www.zohoapis.com:8443',
      'https://zohoapis.evil',
      'https://10.0.0.1',
      '',
      undefined,
    ]) {
      expect(() => apiBase(domain)).toThrow(IntegrationError)
    }
  })
})
