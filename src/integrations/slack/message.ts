/** The Slack message about one call, in Block Kit: it always shows the call as it stands now. Pure. */

import type { ChatPostMessageArguments } from '@slack/web-api'
import { type CallReport, callPageUrl } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { fullName } from '../../core/lead.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'
import { type CallRow, callRows } from '../call-rows.ts'
import { localTime } from '../local-time.ts'
import { oneLine, shorten } from '../text-shape.ts'
import { pressValue } from './press.ts'
import { slackText } from './slack-text.ts'

export type SlackBlock = NonNullable<Extract<ChatPostMessageArguments, { blocks: unknown }>['blocks']>[number]

export interface SlackMessage {
  /** For notifications and screen readers. */
  text: string
  blocks: SlackBlock[]
}

/** Slack's limits (docs.slack.dev, Block Kit); all texts together must stay below about 13,200 characters. */
const limits = { header: 150, field: 400, fields: 10, section: 2900, text: 1000 }

const essentials = ['Caller', 'Phone', 'Reason', 'Urgency', 'Call back']

/** `connectionId` gives the message buttons that are answered by us; without it there is the link to the dashboard. */
export function callMessage(report: CallReport, connectionId: string | undefined): SlackMessage {
  const { call, baseUrl } = report
  const title = titleOf(report)
  const url = callPageUrl(baseUrl, call.callSid)
  const fields = fieldsOf(report)
  const summary = slackText(call.summary ?? '', limits.section)
  const state = stateOf(report)
  const buttons = connectionId === undefined ? [] : buttonsOf(report, connectionId)
  // Slack tells of opened links too, and wants an answer: the value says whose it is.
  const value =
    connectionId === undefined ? {} : { value: pressValue({ connectionId, callSid: call.callSid }) }
  return {
    text: slackText([title, state].filter(Boolean).join(' · '), limits.text),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: shorten(title, limits.header), emoji: false } },
      { type: 'section', fields },
      ...(summary ? [section(summary)] : []),
      ...(state ? [section(`*${slackText(state, limits.section - 2)}*`)] : []),
      {
        type: 'actions',
        elements: [
          ...buttons,
          { type: 'button' as const, text: plain('Open call'), action_id: 'open-call', url, ...value },
        ],
      },
      {
        type: 'context',
        elements: [
          {
            type: 'plain_text',
            text: `${shorten(oneLine(report.business.name), 100)} · ${call.callSid}`,
            emoji: false,
          },
        ],
      },
    ],
  }
}

/** For the thread of a message that is there: an urgent caller was to be put through, and nobody took it. */
export function unansweredText(report: CallReport): string {
  return `Nobody took the call: ${slackText(titleOf(report), limits.header)}`
}

function titleOf({ call }: CallReport): string {
  const { level } = call.urgency
  const number = callerNumber(call.lead.phone?.value ?? call.from)
  const caller = fullName(call.lead) ?? (number ? readableNumber(number) : 'unknown caller')
  const reason = call.lead.reason?.value ?? (call.callback?.requested ? 'asks for a call back' : undefined)
  const mark = level === 'routine' ? 'Call' : level.toUpperCase()
  return oneLine(`${mark}: ${reason ? `${reason} (${caller})` : caller}`)
}

/** Whether somebody takes care of it; empty when there is nothing to say. */
function stateOf({ call: { callback }, business, occasion }: CallReport): string {
  const news = occasion === 'call.unanswered' ? 'Nobody took the call' : ''
  if (!callback) return news
  const taken = callback.takenBy
    ? `${callback.takenBy}${callback.takenAt ? `, ${localTime(callback.takenAt, business.timezone)}` : ''}`
    : undefined
  if (callback.status === 'done') return taken ? `Done (${taken})` : 'Done'
  if (callback.status === 'cancelled') return callback.requested ? 'The call back was cancelled' : ''
  return taken ? `Being called back by ${taken}` : news
}

/** A call that nobody is to act upon has none. */
function buttonsOf({ call }: CallReport, connectionId: string) {
  const { callback, urgency, callSid } = call
  const isOpen = callback ? openCallback(call) !== undefined : urgency.level !== 'routine'
  if (!isOpen) return []
  const value = pressValue({ connectionId, callSid })
  const take = {
    type: 'button' as const,
    text: plain("I'm calling back"),
    action_id: 'take',
    value,
    style: 'primary' as const,
  }
  const done = { type: 'button' as const, text: plain('Done'), action_id: 'done', value }
  return callback?.takenBy ? [done] : [take, done]
}

/** Ten at most: of a caller who told much, what the team acts upon. */
function fieldsOf(report: CallReport) {
  const rows = callRows(report)
  const first = rows.filter(({ label }) => essentials.includes(label))
  const others = rows.filter((row) => !first.includes(row)).slice(0, limits.fields - first.length)
  return rows.filter((row) => first.includes(row) || others.includes(row)).map(fieldOf)
}

function fieldOf({ label, value, href }: CallRow) {
  const shown = slackText(value, limits.field)
  // A link's text ends at its `>`, and all `>` of the text are escaped; `|` only parts the first from the rest.
  const linked = href?.startsWith('tel:') ? `<${href}|${shown}>` : shown
  return { type: 'mrkdwn' as const, text: `*${slackText(label, 60)}*\n${linked || '–'}`, verbatim: true }
}

/** `verbatim`: Slack makes no links, channels or names of the words. */
function section(text: string) {
  return { type: 'section' as const, text: { type: 'mrkdwn' as const, text, verbatim: true } }
}

function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: false }
}
