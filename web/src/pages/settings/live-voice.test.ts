import { expect, it } from 'vitest'
import { demoBusiness } from '../../../../src/core/business.ts'
import { isListed, usualDetection, withVoice } from './live-voice.ts'

it('a voice is set, changed, and left to the server again', () => {
  const { realtime } = demoBusiness
  const own = withVoice(realtime, 'cedar')
  expect(own).toEqual({ ...realtime, voice: 'cedar' })
  expect(withVoice(own, 'voice_12')).toEqual({ ...realtime, voice: 'voice_12' })
  expect(withVoice(own, undefined)).toEqual(realtime)
  expect('voice' in withVoice(own, undefined)).toBe(false)
  expect([isListed('marin'), isListed('eve'), isListed('voice_12')]).toEqual([true, true, false])
})

it('a pause begins with what profiles have that say nothing of it', () => {
  expect(usualDetection.server_vad).toEqual(demoBusiness.realtime.turnDetection)
})
