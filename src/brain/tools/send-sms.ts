/** Tool: texts the caller, on this call's own number and with nothing in it that the owner has not told. */
import { z } from 'zod'
import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import { callersNumber } from '../../core/callback-number.ts'
import { FirstRingError } from '../../core/errors.ts'
import { callersMobile, textsFrom } from '../../core/text-numbers.ts'
import { hasOptedOut, saysOptOut } from '../opted-out.ts'
import { outcomeUnknown } from './outcome-unknown.ts'
import { contactsIn } from './text-links.ts'
import type { Tool, ToolResult, ToolSetting } from './tool.ts'

const name = 'send_sms'
const mostPerCall = 2
/** Two parts of a text message in most languages. */
const longest = 320

export const sendSms: Tool<{ text: string }> = {
  name,
  isSlow: true,
  isOncePerCall: true,
  isAllowed,
  description: (business) =>
    'Texts the caller on the number they call from, when they ask for it or agree to it: a link or details that the ' +
    'business has told, or a confirmation of what was noted on this call. Links, addresses and numbers only as the ' +
    `business has them. Two texts a call at most.${business.sms.template === '' ? '' : ` The business words it so: "${business.sms.template}"`}`,
  input: () =>
    z.strictObject({
      text: z
        .string('expected a text')
        .trim()
        .min(1, 'expected the words of the message')
        .max(longest, `expected at most ${longest} characters`)
        .describe('The whole message, in the language of the call, with the name of the business in it.'),
    }),
  async run({ text }, { call, business, textMessages, signal }) {
    const [to, from] = [callersMobile(call), textsFrom(call, business)]
    if (textMessages === undefined || to === undefined || from === undefined)
      return failure('Nothing was sent: this call has no number to text. Offer to pass it on in a message.')
    const runs = call.toolRuns ?? []
    if (runs.filter(mayBeSent).length >= mostPerCall)
      return failure('Nothing was sent: two texts went out on this call already, which is the most.')
    if (saysOptOut(call)) return failure('Nothing was sent: the caller wants no calls and no texts.')
    const foreign = foreignContact(text, call, business)
    if (foreign !== undefined) {
      return failure(
        `Nothing was sent: "${foreign}" is not from the business. Use only links, addresses and numbers that the business has told, or leave it out.`,
      )
    }
    try {
      const body = withoutUnseen(text)
      const number = runs.filter((run) => run.name === name).length + 1
      const kept = { purpose: 'on-call', businessId: business.id, callSid: call.callSid } as const
      const id = `${call.callSid}-${number}`
      await textMessages.send({ id, to, from, body, ...kept, deliveryId: null }, signal)
    } catch (error) {
      if (!(error instanceof FirstRingError)) throw error
      // Without an answer it may have gone out all the same.
      return error.code === 'vendor-unavailable'
        ? failure(`The text did not get through: ${error.message}. ${outcomeUnknown}`)
        : failure(`Nothing was sent: ${error.message}. Say that the text did not work, and take a message.`)
    }
    return {
      output: `The text is on its way to the number ending in ${to.slice(-4).split('').join(' ')}. It is not known yet whether it arrives.`,
      receipts: [{ kind: 'sent' }],
    }
  },
}

/** Marks that nobody sees could make another address of one that is known. */
function withoutUnseen(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Cc}\n]|[^\S\n]+/gu, ' ')
    .trim()
}

function isAllowed({ business, call, textMessages }: ToolSetting): boolean {
  const isReal = !call.isTest || call.isTestDelivered === true
  return (
    business.sms.isEnabled &&
    textMessages !== undefined &&
    isReal &&
    !call.isSpam &&
    callersMobile(call) !== undefined &&
    textsFrom(call, business) !== undefined &&
    !hasOptedOut(call, business)
  )
}

type Run = NonNullable<Call['toolRuns']>[number]

function mayBeSent(run: Run): boolean {
  return (
    run.name === name &&
    (run.receipts.some(({ kind }) => kind === 'sent') || run.output.includes(outcomeUnknown))
  )
}

/** The first address or number in the text that neither the owner nor this call has named. */
function foreignContact(text: string, call: Call, business: Business): string | undefined {
  const { links, emails, phones } = contactsIn(text)
  const known = contactsIn(ownersWords(business))
  const callersEmail = call.lead.email?.value
  const numbers = [
    ...business.phoneNumbers,
    callersNumber(call),
    call.to,
    call.lead.phone?.value,
    call.callback?.phone,
  ]
  const digits = [...known.phones, ...numbers.flatMap((number) => number?.replace(/\D/g, '') ?? [])]
  return (
    links.find((link) => !known.links.includes(link)) ??
    emails.find((email) => !known.emails.includes(email) && email !== callersEmail) ??
    phones.find((phone) => !digits.some((other) => other === phone || other.slice(-10) === phone.slice(-10)))
  )
}

function ownersWords({
  name: business,
  greeting,
  knowledge,
  translations,
  instructions,
  sms,
}: Business): string {
  const entries = [knowledge, ...Object.values(translations).map((texts) => texts.knowledge ?? [])].flat()
  const texts = entries.flatMap(({ question, answer }) => [question, answer])
  return [business, greeting, instructions, sms.template, ...texts].join('\n')
}

function failure(output: string): ToolResult {
  return { output, isError: true }
}
