/** One mail with a day's calls. Pure. */

import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import { callPageUrl } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'
import { localTime } from '../local-time.ts'
import { oneLine, shorten } from '../text-shape.ts'
import { type MailEntry, mailHtml } from './mail-html.ts'
import { callerOf, reasonOf } from './mapping.ts'
import type { OutgoingMail } from './outgoing-mail.ts'

export interface Digest {
  /** The same in every attempt. */
  id: string
  business: Pick<Business, 'name' | 'timezone'>
  /** Oldest first. */
  calls: readonly Call[]
  /** Further calls that do not stand in it. */
  moreCalls: number
  /** `2026-03-02`. */
  date: string
  /** Our public address, without a slash at its end. */
  baseUrl: string
}

export function digestMail({ id, business, calls, moreCalls, date, baseUrl }: Digest): OutgoingMail {
  const open = calls.filter((call) => openCallback(call)).length
  const urgent = calls.filter(({ urgency }) => urgency.level !== 'routine').length
  const total = calls.length + moreCalls
  const title = `${counted(total, 'call')} on ${dayWords(date)}`
  const summary = [
    `${counted(open, 'call back', 'calls back')} open`,
    ...(urgent > 0 ? [`${urgent} urgent`] : []),
    ...(moreCalls > 0 ? [`the newest ${moreCalls} stand in the dashboard`] : []),
  ].join(', ')
  const sender = oneLine(business.name)
  const entries = calls.map((call) => entryOf(call, business.timezone, baseUrl))
  const buttons = [{ words: 'Open the dashboard', href: `${baseUrl}/calls` }]
  return {
    id,
    subject: shorten(`${sender}: ${title}`, 150),
    isUrgent: false,
    text: [
      `${title}: ${summary}`,
      '',
      ...entries.flatMap((entry) => [
        `${entry.mark ? `[${entry.mark.toUpperCase()}] ` : ''}${entry.title}`,
        ...(entry.text ? [entry.text] : []),
        ...entry.links.map(({ words, href }) => (href.startsWith('tel:') ? words : `${words}: ${href}`)),
        '',
      ]),
      `${sender}, by FirstRing`,
    ].join('\n'),
    html: mailHtml({
      kicker: 'Calls of the day',
      title,
      isUrgent: false,
      summary: `${summary}.`,
      rows: [],
      buttons,
      entries,
      sender,
    }),
  }
}

function entryOf(call: Call, timezone: string, baseUrl: string): MailEntry {
  const number = callerNumber(call.callback?.phone ?? call.lead.phone?.value ?? call.from)
  const isOpen = openCallback(call) !== undefined
  const { level } = call.urgency
  return {
    title: shorten(oneLine(`${callerOf(call)}: ${reasonOf(call)}`), 200),
    text: oneLine(`${localTime(call.startedAt, timezone)}${isOpen ? ' · call back open' : ''}`),
    mark: level === 'routine' ? undefined : level,
    links: [
      ...(number ? [{ words: readableNumber(number), href: `tel:${number}` }] : []),
      { words: 'Open the call', href: callPageUrl(baseUrl, call.callSid) },
    ],
  }
}

function dayWords(date: string): string {
  return new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'No' : count} ${count === 1 ? one : many}`
}
