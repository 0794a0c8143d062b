/** What the receptionist answers to keys: a number, or 1 and 2 for yes and no. */

import type { OpenQuestion } from '../core/call.ts'
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
import { anythingElse, inForm, knownField } from './next-question.ts'
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
  const phone = keyedNumber(keyed, open, draft.country)
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
  if (open && startsNumber(draft, keyed, open))
    return ask(draft, { field: 'phone', form: 'keypad', value: keyed })
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

/** The key that began the number may have come alone, as the answer to another question. */
function keyedNumber(keyed: string, open: OpenQuestion | undefined, country: string) {
  if (keyed.length < 7) return null
  const first = open?.field === 'phone' && open.form === 'keypad' ? (open.value ?? '') : ''
  return readKeyedPhone(keyed, country) ?? (first === '' ? null : readKeyedPhone(first + keyed, country))
}

/** One key where words were asked for, while no number is known: the caller keys it in, and only keys can hear it whole. */
function startsNumber({ call }: Draft, keyed: string, { field, form }: OpenQuestion): boolean {
  const phone = knownField(call, 'phone')
  const isWanted = phone === undefined || (phone.source === 'caller-id' && !phone.isConfirmed)
  const isElsewhere = field !== 'phone' && form !== 'read-back' && !field.includes('-')
  return /^[2-9]$/.test(keyed) && isElsewhere && isWanted && !call.skipped.includes('phone')
}
