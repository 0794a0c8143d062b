/** What the receptionist answers to keys: a number, or 1 and 2 for yes and no. */

import { readKeyedPhone } from '../understanding/phone.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { noteCallback } from './callbacks.ts'
import { close, sayGoodbye } from './closing.ts'
import { confirm, reject } from './confirm.ts'
import type { Draft } from './draft.ts'
import { goOn } from './go-on.ts'
import { acknowledge } from './hear-answer.ts'
import { hearLanguageKey } from './hear-language.ts'
import { miss } from './misses.ts'
import { anythingElse, inForm } from './next-question.ts'
import { confirmName } from './say-name.ts'
import { confirmNumber } from './say-number.ts'

export function hearDigits(draft: Draft, digits: string): Reply {
  const keyed = digits.replace(/\D/g, '')
  const open = draft.call.question
  if (hearLanguageKey(draft, keyed)) return open ? ask(draft, open) : goOn(draft, new Set())
  if (keyed !== '') {
    confirmName(draft, draft.call)
    confirmNumber(draft, draft.call)
  }
  const phone = keyed.length >= 7 ? readKeyedPhone(keyed, draft.country) : null
  if (phone) {
    draft.add({
      type: 'lead-updated',
      fields: { phone: { value: phone, confidence: 0.97, source: 'keypad', isConfirmed: false } },
    })
    if (draft.call.callback?.requested) noteCallback(draft)
    return goOn(draft, new Set(['phone']))
  }
  if (open?.form === 'read-back' && (keyed === '1' || keyed === '2')) {
    if (keyed === '1') {
      confirm(draft, open)
    } else {
      reject(draft, open)
    }
    if (!draft.hasSaid) acknowledge(draft)
    return goOn(draft, new Set())
  }
  if (open?.field === anythingElse) return keyed === '2' ? sayGoodbye(draft, false) : close(draft)
  const isPhoneAsked = open?.field === 'phone' && open.form !== 'read-back'
  if (isPhoneAsked) draft.say(draft.phrases.badNumber(keyed.length))
  else draft.say(draft.phrases.sorryMissed)
  if (open) miss(draft, open.field)
  if (isPhoneAsked && !draft.call.skipped.includes('phone')) {
    const question = inForm(draft.call, 'phone')
    draft.add({ type: 'question-asked', question })
    return draft.finish({ do: 'listen', expect: 'phone' })
  }
  return goOn(draft, new Set())
}
