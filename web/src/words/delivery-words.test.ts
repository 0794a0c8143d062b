import { expect, it } from 'vitest'
import { deliveryState, failureTitle, nextStep, previewState } from './delivery-words.ts'

const delivery = { status: 'pending', attempts: 0, failure: null } as const

it('says how a delivery stands, and what happens next', () => {
  expect(deliveryState(delivery).label).toBe('On its way')
  expect(deliveryState({ ...delivery, attempts: 2 }).label).toBe('Trying again')
  expect(nextStep(delivery)).toBeUndefined()
  expect(nextStep({ ...delivery, attempts: 2 })).toMatch(/by itself/)
  const dead = { status: 'dead', attempts: 1 } as const
  expect(nextStep({ ...dead, failure: 'credentials' })).toMatch(/renewed the login/)
  expect(nextStep({ ...dead, failure: 'permission' })).toMatch(/allowed/)
  expect(nextStep({ ...dead, failure: 'refused' })).toMatch(/Nothing more/)
  expect(nextStep({ ...dead, status: 'delivered', failure: null })).toBeUndefined()
})

it('says what is planned, and what kind of failure a test met', () => {
  expect(previewState({ state: 'planned', delivery: null }).label).toBe('Will be sent')
  expect(previewState({ state: 'not-sent', delivery: null }).label).toBe('Not sent')
  const titles = (['credentials', 'permission', 'refused', 'passing', null] as const).map(failureTitle)
  expect(new Set(titles).size).toBe(4)
})
