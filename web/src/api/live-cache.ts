/** What a live event changes in what is already on screen. Pure: pages in, pages out. */
import type { CallListItem, CallPage, LiveEvent } from './types.ts'

export interface Pages {
  pages: CallPage[]
  pageParams: unknown[]
}

/** The list's line after the event; the same object when the event says nothing that a line shows. */
export function applyToItem(item: CallListItem, event: LiveEvent): CallListItem {
  switch (event.type) {
    case 'call-answered':
      return item.endedAt ? item : { ...item, status: 'in-progress' }
    case 'engine-started':
      return { ...item, engine: event.engine }
    case 'lead-updated':
      return { ...item, lead: { ...item.lead, ...newFields(item.lead, event.fields) } }
    case 'urgency-detected':
      return rank(event.urgency.level) >= rank(item.urgency.level)
        ? { ...item, urgency: event.urgency }
        : item
    case 'callback-requested':
      return { ...item, callback: { ...item.callback, ...event.callback } }
    case 'callback-updated':
      return item.callback ? { ...item, callback: { ...item.callback, status: event.status } } : item
    case 'callback-taken':
      return item.callback
        ? { ...item, callback: { ...item.callback, takenBy: event.by, takenAt: event.at } }
        : item
    case 'spam-detected':
      return { ...item, isSpam: true, lead: {}, callback: null }
    case 'spam-cleared':
      return { ...item, isSpam: false }
    case 'ending-decided':
      return { ...item, endedReason: item.endedReason ?? event.reason }
    case 'ending-withdrawn':
      return { ...item, endedReason: null }
    case 'call-ended':
      return item.endedAt
        ? item
        : {
            ...item,
            status: event.status,
            endedAt: event.at,
            endedReason:
              event.reason ??
              item.endedReason ??
              (event.status === 'completed' ? 'caller-hung-up' : 'failed'),
            durationSeconds: event.durationSeconds ?? secondsBetween(item.startedAt, event.at),
          }
    case 'call-summarized':
      return { ...item, summary: event.summary }
    case 'call-priced':
      return { ...item, costUsd: event.cost.isComplete ? event.cost.totalUsd : null }
    default:
      return item
  }
}

/** The line of a call that has just begun. */
export function startedItem(event: Extract<LiveEvent, { type: 'call-started' }>): CallListItem {
  return {
    callSid: event.callSid,
    businessId: event.businessId,
    direction: event.direction,
    from: event.from,
    to: event.to,
    status: 'ringing',
    startedAt: event.at,
    endedAt: null,
    endedReason: null,
    durationSeconds: null,
    engine: null,
    lead: {},
    urgency: { level: 'routine', evidence: [] },
    callback: null,
    summary: null,
    isSpam: false,
    isTest: event.isTest,
    costUsd: null,
  }
}

/**
 * The list after the event. A new call is put on top only when `takesNew` (a list without a filter); an event
 * of a call that is not in the list changes nothing. Returns the same object when nothing changed.
 */
export function applyToPages<P extends Pages>(data: P, event: LiveEvent, takesNew: boolean): P {
  const isKnown = data.pages.some((page) => page.items.some((item) => item.callSid === event.callSid))
  if (!isKnown) {
    const [first, ...rest] = data.pages
    if (event.type !== 'call-started' || !takesNew || !first) return data
    return { ...data, pages: [{ ...first, items: [startedItem(event), ...first.items] }, ...rest] }
  }
  let hasChanged = false
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => {
      if (item.callSid !== event.callSid) return item
      const changed = applyToItem(item, event)
      hasChanged ||= changed !== item
      return changed
    }),
  }))
  return hasChanged ? { ...data, pages } : data
}

/** Events after which a filtered list may hold other calls than before. */
export function mayChangeFilters(event: LiveEvent): boolean {
  return [
    'call-started',
    'call-ended',
    'urgency-detected',
    'callback-requested',
    'callback-updated',
    'callback-taken',
    'call-summarized',
  ].includes(event.type)
}

/** Events after which the counts of the day, or what calls cost, differ. */
export function mayChangeCounts(event: LiveEvent): boolean {
  return (
    mayChangeFilters(event) ||
    ['lead-updated', 'spam-detected', 'spam-cleared', 'transfer-ended', 'call-priced'].includes(event.type)
  )
}

/** Caller ID never takes the place of what was said or keyed. */
function newFields(
  lead: CallListItem['lead'],
  fields: Extract<LiveEvent, { type: 'lead-updated' }>['fields'],
): CallListItem['lead'] {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, field]) => {
      const known = lead[name]
      return !known || field.source !== 'caller-id' || known.source === 'caller-id'
    }),
  )
}

function rank(level: CallListItem['urgency']['level']): number {
  return ['routine', 'urgent', 'emergency'].indexOf(level)
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
}
