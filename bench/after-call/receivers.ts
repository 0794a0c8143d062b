/**
 * Where finished calls go in the bench, as a process of its own: a webhook that takes everything, and a HubSpot of
 * which a share of answers fails, before or after it has done what was asked. Tells its parent what came in.
 */
import { parseArgs } from 'node:util'
import { startHubspot } from '../../simulator/vendors/hubspot/hubspot.ts'
import { startCountingReceiver } from '../counting-receiver.ts'

export interface Received {
  hookUrl: string
  crmUrl: string
  accessToken: string
  /** Deliveries that came in as webhooks, and those of them that came more than once. */
  hooks: number
  doubledHooks: number
  contacts: number
  doubledContacts: number
  calls: number
  doubledCalls: number
  /** Requests to HubSpot, and those that were made to fail. */
  requests: number
  failed: number
}

const { values } = parseArgs({ options: { failing: { type: 'string', default: '0.2' } } })
/** Of the requests: an attempt at a delivery makes three or four, and fails when one of them does. */
const share = 1 - (1 - Number(values.failing)) ** (1 / 3)
const hooks = await startCountingReceiver()
const hubspot = await startHubspot()
let failed = 0
const ways = [
  { isAfterDoing: false, how: 'cut' },
  { isAfterDoing: true, how: 'cut' },
  { isAfterDoing: false, how: { status: 500, text: 'out of order' } },
  { isAfterDoing: true, how: { status: 500, text: 'out of order' } },
] as const
for (const [index, way] of ways.entries()) {
  // Of those that the ways before have let through.
  const chance = share / ways.length / (1 - (index * share) / ways.length)
  hubspot.fail({
    ...way,
    matches: () => {
      const isHit = Math.random() < chance
      if (isHit) failed += 1
      return isHit
    },
  })
}

const doubled = (keys: unknown[]) => keys.length - new Set(keys).size

function received(): Received {
  const { contacts, calls } = hubspot.portal.objects
  const callSids = [...calls.values()].map(
    ({ properties }) => /CA[0-9a-f]{32}/.exec(JSON.stringify(properties))?.[0],
  )
  return {
    hookUrl: hooks.url,
    crmUrl: hubspot.url,
    accessToken: hubspot.accessToken,
    hooks: hooks.counts.size,
    doubledHooks: [...hooks.counts.values()].filter((count) => count > 1).length,
    contacts: contacts.size,
    doubledContacts: doubled([...contacts.values()].map(({ properties }) => properties.phone)),
    calls: calls.size,
    doubledCalls: doubled(callSids),
    requests: hubspot.requests.length,
    failed,
  }
}

/** A parent that asks for the first request from now on, for the time that it took. */
process.on('message', (question) => {
  if (question === 'next') {
    const known = hubspot.requests.length
    const timer = setInterval(() => {
      if (hubspot.requests.length === known) return
      clearInterval(timer)
      process.send?.('next')
    }, 1)
  } else process.send?.(received())
})
process.send?.(received())
