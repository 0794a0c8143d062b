/** Listens to `/api/live` while the dashboard is open and writes what happens into the query cache. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { CallsFilter } from './calls.ts'
import { applyToPages, mayChangeCounts, mayChangeFilters, type Pages } from './live-cache.ts'
import { meQuery } from './login.ts'
import type { LiveEvent } from './types.ts'

export type LiveState = 'connecting' | 'live' | 'lost'

/** Every type of event; the record makes the compiler say when one is missing. */
const eventTypes = Object.keys({
  'call-started': true,
  'caller-recognized': true,
  'call-answered': true,
  'engine-started': true,
  'engine-failed': true,
  'engine-connected': true,
  'engine-lost': true,
  'engine-ended': true,
  'model-used': true,
  'model-failed': true,
  'tool-called': true,
  'promise-made': true,
  'promise-corrected': true,
  'language-changed': true,
  'language-missing': true,
  'caller-said': true,
  'caller-silent': true,
  'digits-pressed': true,
  'receptionist-said': true,
  'receptionist-interrupted': true,
  'question-asked': true,
  'question-missed': true,
  'question-skipped': true,
  'lead-updated': true,
  'urgency-detected': true,
  'callback-requested': true,
  'callback-updated': true,
  'callback-taken': true,
  'appointment-booked': true,
  'human-requested': true,
  'spam-detected': true,
  'person-asked': true,
  'person-confirmed': true,
  'spam-cleared': true,
  'transfer-started': true,
  'transfer-ended': true,
  'recording-ready': true,
  'consent-given': true,
  'ending-decided': true,
  'ending-withdrawn': true,
  'call-ended': true,
  'call-summarized': true,
  'call-priced': true,
} satisfies Record<LiveEvent['type'], true>)

let state: LiveState = 'connecting'
const watchers = new Set<() => void>()

function setState(next: LiveState): void {
  if (state === next) return
  state = next
  for (const watcher of watchers) watcher()
}

/** Whether the page is up to date by itself. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => state,
  )
}

/** Keeps the connection for as long as the component is there. */
export function useLiveUpdates(): void {
  const client = useQueryClient()
  useEffect(() => listen(client), [client])
}

function listen(client: QueryClient): () => void {
  let source: EventSource | undefined
  let reopenTimer: ReturnType<typeof setTimeout> | undefined
  let wasLost = false
  const refresh = coalesced(client)

  const open = () => {
    source = new EventSource('/api/live')
    source.onopen = () => {
      // What happened while nobody listened is not sent again.
      if (wasLost) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'business' })
      wasLost = false
      setState('live')
    }
    source.onerror = () => {
      wasLost = true
      setState('lost')
      // The browser reconnects by itself, except after an answer that was no event stream: signed out, perhaps.
      if (source?.readyState !== EventSource.CLOSED) return
      reopenTimer = setTimeout(open, 5000)
      void client.invalidateQueries({ queryKey: meQuery.queryKey })
    }
    for (const type of eventTypes) {
      source.addEventListener(type, (message) => receive(client, JSON.parse(message.data), refresh))
    }
  }
  open()
  return () => {
    clearTimeout(reopenTimer)
    refresh.stop()
    source?.close()
    setState('connecting')
  }
}

function receive(client: QueryClient, event: LiveEvent, refresh: ReturnType<typeof coalesced>): void {
  for (const query of client.getQueryCache().findAll({ queryKey: ['calls'] })) {
    const filter = query.queryKey[1] as CallsFilter
    const isFiltered = Object.keys(filter).length > 0
    client.setQueryData<Pages>(query.queryKey, (pages) => pages && applyToPages(pages, event, !isFiltered))
    if (isFiltered && mayChangeFilters(event)) refresh.soon(query.queryKey, 1500)
  }
  refresh.soon(['call', event.callSid], 120)
  if (event.type.startsWith('callback-')) refresh.soon(['callbacks'], 300)
  if (event.type === 'call-summarized') {
    for (const key of ['deliveries', 'integrations', 'messages']) refresh.soon([key], 1500)
  }
  if (event.type === 'call-priced') refresh.soon(['costs'], 2000)
  if (mayChangeCounts(event)) refresh.soon(['analytics'], 2000)
}

/** Asks queries anew at most once per delay, however many events come meanwhile. */
function coalesced(client: QueryClient): {
  soon: (queryKey: readonly unknown[], delayMs: number) => void
  stop: () => void
} {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  return {
    soon(queryKey, delayMs) {
      const key = JSON.stringify(queryKey)
      if (timers.has(key)) return
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key)
          void client.invalidateQueries({ queryKey })
        }, delayMs),
      )
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
