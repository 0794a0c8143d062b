/** Words and keys that nobody will answer: the line broke before, or the call is on its way to somebody. They still count. */
import { hearBeside } from '../brain/hear-beside.ts'
import { hearFields } from '../brain/hear-fields.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { decideSafety } from '../calls/safety.ts'

export function keepWords(call: LiveCall, text: string): void {
  call.dispatch({ type: 'caller-said', text })
  const { business, now } = call
  call.dispatch(...decideSafety(call.state, business, { text }, now).events)
  call.dispatch(...hearFields({ call: call.state, business, input: { type: 'speech', text }, now }))
}

export function keepKeys(call: LiveCall, digits: string): void {
  call.dispatch({ type: 'digits-pressed', digits })
  const { business, now } = call
  call.dispatch(...hearBeside({ call: call.state, business, input: { type: 'digits', digits }, now }).events)
}
