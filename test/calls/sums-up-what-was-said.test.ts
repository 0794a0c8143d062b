/** The finished call's report: a model sums it up and finds what was missed, and invents nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ModelPiece } from '../../simulator/models/model-request.ts'
import { type AppWithModel, startAppWithModel, text, tool } from './app-with-model.ts'
import { ring, saying } from './ring.ts'

let talk: AppWithModel
beforeAll(async () => {
  talk = await startAppWithModel()
})
afterAll(() => talk.close())

/** The model's side of the call, and what it writes when the call is over. */
function talks(report: ModelPiece[]): void {
  talk.answer = ({ tools }) =>
    tools.some(({ name }) => name === 'write_report')
      ? report
      : [text('Thank you, goodbye.'), tool('end_call', { reason: 'goodbye' })]
}
const caller = () => saying('This is Ana Reyes, my water heater in the basement leaks, I am at 12 Elm Street')

it('names caller and matter in the model’s words, and keeps the address that nobody had asked for', async () => {
  const lead = { address: '12 Elm Street', email: 'ana@example.com' }
  talks([tool('write_report', { summary: 'Ana Reyes has a leaking water heater in her basement.', lead })])
  const { call } = await ring(talk.app, caller())
  const done = await talk.app.callWhen(call.callSid, ({ summary }) => summary !== null)
  expect(done.summary).toMatch(/^Ana Reyes has a leaking water heater in her basement\./)
  expect(done.lead.address?.value).toBe('12 Elm Street')
  expect(done.lead.email).toBeUndefined()
  expect(talk.model.refusals).toEqual([])
  const used = done.events.filter(({ type }) => type === 'model-used').length
  expect(used).toBeGreaterThan(1)
})

it('is written by rule where the model makes things up, or says nothing', async () => {
  talks([tool('write_report', { summary: 'Kim Brown owes 900 dollars.' })])
  const first = await ring(talk.app, caller())
  const made = await talk.app.callWhen(first.call.callSid, ({ summary }) => summary !== null)
  expect(made.summary).not.toContain('Kim')
  talks([text('I would rather not.')])
  const second = await ring(talk.app, caller())
  const silent = await talk.app.callWhen(second.call.callSid, ({ summary }) => summary !== null)
  expect(silent.summary).toContain('Ana Reyes')
})
