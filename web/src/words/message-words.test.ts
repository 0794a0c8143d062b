import { expect, it } from 'vitest'
import { messageState, purposeWords } from './message-words.ts'

it('says how far a text got', () => {
  expect(messageState({ status: 'delivered', errorCode: null })).toEqual({ text: 'Delivered', isBad: false })
  expect(messageState({ status: 'undelivered', errorCode: 30006 })).toEqual({
    text: 'Not delivered (a landline)',
    isBad: true,
  })
  expect(messageState({ status: 'failed', errorCode: 12345 })?.text).toBe('Not delivered (error 12345)')
  expect(messageState({ status: 'failed', errorCode: null })?.text).toBe('Not delivered')
  expect(messageState({ status: 'received', errorCode: null })).toBeUndefined()
  expect(purposeWords({ purpose: 'follow-up' })).toBe('After the call')
})
