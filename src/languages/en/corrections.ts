/** English sentences that take back a promise. They say what is not so, and offer what can be done. */
import type { PromiseKind } from '../../core/promise.ts'
import type { Phrases } from '../phrases.ts'

const parts: Record<PromiseKind, string> = {
  booked: 'nothing is booked or changed yet',
  sent: 'nothing has been sent yet',
  callback: 'no call back is arranged yet',
  transfer: "I can't put you through at this moment",
  noted: "I don't have that on record yet",
  dispatch: 'nobody is on the way yet',
  guarantee: "I can't guarantee that",
}
const opening = 'Sorry, let me correct that:'
const canConfirm = 'I can take down your wish and have the team confirm it.'

export const corrections: Phrases['corrections'] = {
  one: {
    booked: `${opening} ${parts.booked}. ${canConfirm}`,
    sent: `${opening} ${parts.sent}. I can take down what you need and have the team see to it.`,
    callback: `${opening} ${parts.callback}. I can take down your number and when it suits you.`,
    transfer: `${opening} ${parts.transfer}. I can take a message instead.`,
    noted: `${opening} ${parts.noted}. Please tell me once more, so that I can take it down.`,
    dispatch: `${opening} ${parts.dispatch}. I can take down where you need help and have the team confirm it.`,
    guarantee: `${opening} ${parts.guarantee}. I can take down your question and have the team answer it.`,
  },
  callbackTime: `${opening} no call back is fixed for that time yet. I can take down when it suits you.`,
  several: (kinds) => {
    const said = kinds.map((kind) => parts[kind])
    return `${opening} ${said.slice(0, -1).join(', ')}, and ${said.at(-1)}. ${canConfirm}`
  },
}
