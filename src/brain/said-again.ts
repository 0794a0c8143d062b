/** Whether the caller answers "is that right?" by saying the value once more, which is as good as a yes. */
import type { OpenQuestion } from '../core/call.ts'
import { withoutLeadIn } from '../understanding/correction.ts'
import { readEmail } from '../understanding/email.ts'
import { readName } from '../understanding/names.ts'
import { readPhone } from '../understanding/phone.ts'
import type { Draft } from './draft.ts'

export function isSaidAgain(draft: Draft, text: string, { field, value }: OpenQuestion): boolean {
  const { call, language, country } = draft
  const known = (part: string) => call.lead[part]?.value.toLowerCase()
  switch (field) {
    case 'phone':
      return readPhone(text, language, { asked: true, country })?.phone === (value ?? known('phone'))
    case 'email':
      return readEmail(text, language, { asked: true })?.email === (value ?? known('email'))
    case 'name': {
      const said = readName(withoutLeadIn(text, language), language, { asked: true })
      const parts = [said?.firstName, said?.lastName].filter((part) => part !== undefined)
      const names = [known('firstName'), known('lastName')]
      return parts.length > 0 && parts.every((part) => names.includes(part.toLowerCase()))
    }
    default:
      return false
  }
}
