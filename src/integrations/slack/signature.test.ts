import { expect, test } from 'vitest'
import { isSlackSignature } from './signature.ts'

/** The worked example of Slack's documentation ("Verifying requests from Slack"). */
const example = {
  secret: '8f742231b10e8888abcd99yyyzzz85a5',
  timestamp: '1531420618',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  body: Buffer.from(
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  ),
}
const at = new Date(Number(example.timestamp) * 1000)
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const check = (change: Partial<typeof example>, now = at) => {
  const { secret, ...signed } = { ...example, ...change }
  return isSlackSignature(secret, signed, now)
}

test('Slack’s own example is good, for five minutes', () => {
  expect(check({})).toBe(true)
  expect(check({}, later(300))).toBe(true)
  expect(check({}, later(301))).toBe(false)
  expect(check({}, later(-301))).toBe(false)
})

test.each([
  [{ secret: 'another' }],
  [{ signature: '' }],
  [{ signature: 'v0=' }],
  [{ signature: example.signature.toUpperCase() }],
  [{ signature: `${example.signature}0` }],
  [{ timestamp: '' }],
  [{ timestamp: '1531420618.0' }],
  [{ timestamp: 'NaN' }],
  [{ timestamp: '1531420619' }],
  [{ body: Buffer.concat([example.body, Buffer.from(' ')]) }],
])('%j is not', (change) => {
  expect(check(change)).toBe(false)
})
