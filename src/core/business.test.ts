import { expect, it } from 'vitest'
import { businessPatchSchema, completeBusiness, demoBusiness } from './business.ts'

it('a profile stored before models spoke by themselves listens and sounds as usual', () => {
  const { realtime, ...stored } = demoBusiness
  expect(completeBusiness(stored).realtime).toEqual(realtime)
  const own = { ...realtime, voice: 'cedar', noiseReduction: 'off' as const }
  expect(completeBusiness({ ...stored, realtime: own }).realtime).toEqual(own)
})

it('how a model listens is set one way or the other, and never in part', () => {
  const patch = (realtime: unknown) => businessPatchSchema.safeParse({ realtime }).success
  const { realtime } = demoBusiness
  expect(patch({ ...realtime, turnDetection: { type: 'semantic_vad', eagerness: 'low' } })).toBe(true)
  expect(patch({ ...realtime, turnDetection: { type: 'semantic_vad', silenceMs: 500 } })).toBe(false)
  expect(patch({ speed: 1 })).toBe(false)
})
