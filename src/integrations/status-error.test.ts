/** A receiver's refusal in words that an owner can read. */
import { expect, test } from 'vitest'
import { receiverWords, statusError } from './status-error.ts'

test.each([
  ['{"message":"No such list","code":17}', 'No such list'],
  ['{"error":"invalid_grant","error_description":"The token was revoked"}', 'The token was revoked'],
  ['{"error":{"message":"Quota is used up","errors":[]}}', 'Quota is used up'],
  ['{"errors":[{"message":"Name is missing"},{"message":"second"}]}', 'Name is missing'],
  ['[{"errorCode":"X","message":"Field is unknown"}]', 'Field is unknown'],
  ['{"ok":false,"error":"channel_not_found"}', 'channel_not_found'],
  ['{"message":"<b>Bad</b>\\n request"}', 'Bad request'],
  ['{"message":"","status":4}', '{"message":"","status":4}'],
  ['{"message": broken', '{"message": broken'],
  ['<h1>Not found</h1>', 'Not found'],
  ['plain', 'plain'],
])('%s', (body, words) => {
  expect(receiverWords(body)).toBe(words)
})

test('depth and length are bounded', () => {
  expect(receiverWords(`${'['.repeat(5000)}${']'.repeat(5000)}`).length).toBeLessThanOrEqual(300)
  expect([...receiverWords(JSON.stringify({ message: 'é'.repeat(1000) }))]).toHaveLength(300)
})

test('who, status and words', () => {
  const error = statusError('example.com', { status: 422, text: '{"detail":"no"}', retryAfterMs: undefined })
  expect(error.message).toBe('example.com answered 422: no')
})

test.each(['<', '<script', '<script>', '<style></script>', '< <', ' '])(
  'the words of megabytes of %j take no time',
  (part) => {
    const startedAt = performance.now()
    receiverWords(part.repeat(4_000_000 / part.length))
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  },
)
