import { expect, it } from 'vitest'
import { withEngine } from './engine-order.ts'

it('puts live voice first, a live conversation behind it, voicemail last and the others before that', () => {
  expect(withEngine(['gather', 'voicemail'], 'openai-realtime')).toEqual([
    'openai-realtime',
    'gather',
    'voicemail',
  ])
  expect(withEngine(['openai-realtime', 'gather'], 'conversation-relay')).toEqual([
    'openai-realtime',
    'conversation-relay',
    'gather',
  ])
  expect(withEngine(['gather'], 'conversation-relay')).toEqual(['conversation-relay', 'gather'])
  expect(withEngine(['conversation-relay', 'gather'], 'openai-realtime')).toEqual([
    'openai-realtime',
    'conversation-relay',
    'gather',
  ])
  expect(withEngine(['conversation-relay', 'voicemail'], 'gather')).toEqual([
    'conversation-relay',
    'gather',
    'voicemail',
  ])
  expect(withEngine(['conversation-relay'], 'voicemail')).toEqual(['conversation-relay', 'voicemail'])
})
