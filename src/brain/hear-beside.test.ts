/** What the rules keep beside a model. */
import { expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness as business } from '../core/business.ts'
import { hearBeside } from './hear-beside.ts'

const now = new Date('2026-03-03T16:00:00Z')

function eventsFor(text: string) {
  const call = applyEvent(undefined, {
    ...{ type: 'call-started', at: now.toISOString(), callSid: 'CA1', businessId: 'default' },
    ...{ direction: 'inbound', from: '+15035550188', to: '+15035550100', language: 'en-US', isTest: false },
  })
  const heard = applyEvent(call, { type: 'caller-said', at: now.toISOString(), text })
  return hearBeside({ call: heard, business, input: { type: 'speech', text }, now }).events
}

it('no tool notes that the caller wants no call back: the rules do', () => {
  expect(eventsFor("Please don't call me back")).toContainEqual({
    type: 'callback-requested',
    callback: { requested: false, status: 'cancelled' },
  })
})

it('a call back that nobody asked for is left to the model', () => {
  const types = eventsFor('My sink is clogged').map(({ type }) => type)
  expect(types).toContain('lead-updated')
  expect(types).not.toContain('callback-requested')
})
