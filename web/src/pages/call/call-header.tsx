/** Who called, why, how pressing it is and how it ended, before anything else. */

import { useQuery } from '@tanstack/react-query'
import { Phone } from 'lucide-react'
import { businessQuery } from '../../api/business.ts'
import { useBusinessZone } from '../../api/business-clock.ts'
import type { CallDetail } from '../../api/types.ts'
import { Badge, LiveDot, UrgencyBadge } from '../../components/badge.tsx'
import { buttonLook } from '../../components/button.tsx'
import { useNow } from '../../components/clock.ts'
import { LiveDuration } from '../../components/live-duration.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isLive, isRobocall, outcomeWords } from '../../words/call-words.ts'
import { callerWords, phoneWords, sentence } from '../../words/caller.ts'
import { languageName } from '../../words/language-name.ts'
import { dayAndTime, fullTime, latencyWords } from '../../words/time.ts'

export function CallHeader({ call }: { call: CallDetail }) {
  const now = useNow()
  const zone = useBusinessZone()
  const owners = useQuery(businessQuery).data?.languages[0] ?? call.language
  const isOwners = languageName(owners) === languageName(call.language)
  const phone = call.lead.phone?.value ?? (/^\+\d/.test(call.from) ? call.from : undefined)
  const facts = [
    <time key="at" dateTime={call.startedAt} title={fullTime(call.startedAt, { zone })}>
      {dayAndTime(call.startedAt, now, { zone })}
    </time>,
    <span key="duration" className="tabular-nums">
      <LiveDuration call={call} />
    </span>,
    ...(isOwners ? [] : [<span key="language">in {languageName(call.language)}</span>]),
    ...(call.to ? [<span key="to">to {phoneWords(call.to)}</span>] : []),
    ...(call.latency.p50Ms === null
      ? []
      : [<span key="latency">answers in {latencyWords(call.latency.p50Ms)}</span>]),
  ]
  return (
    <div className="mb-5">
      <PageHeader
        title={callerWords(call)}
        {...(call.lead.reason ? { description: sentence(call.lead.reason.value) } : {})}
        actions={
          phone && (
            <a href={`tel:${phone}`} className={buttonLook('primary')}>
              <Phone aria-hidden /> Call {phoneWords(phone)}
            </a>
          )
        }
      />
      <div className="-mt-1 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted md:-mt-2">
        <span className="flex flex-wrap gap-1.5">
          <Badge tone={isLive(call) ? 'good' : 'plain'}>
            {isLive(call) && <LiveDot />}
            {outcomeWords(call)}
          </Badge>
          <UrgencyBadge level={call.urgency.level} />
          {isRobocall(call) && call.endedReason !== 'spam' && <Badge>Robocall</Badge>}
          {call.isTest && <Badge>Test call</Badge>}
        </span>
        {facts.flatMap((fact, index) =>
          index === 0
            ? [fact]
            : [
                // biome-ignore lint/suspicious/noArrayIndexKey: a dot has no identity but its place
                <span key={`dot-${index}`} aria-hidden className="text-faint max-md:hidden">
                  ·
                </span>,
                fact,
              ],
        )}
      </div>
      {call.urgency.level !== 'routine' && call.urgency.evidence.length > 0 && (
        <p
          className={`mt-4 rounded-xl px-4 py-3 text-sm ${
            call.urgency.level === 'emergency'
              ? 'bg-danger-soft text-danger-text'
              : 'bg-warn-soft text-warn-text'
          }`}
        >
          <span className="font-semibold">The caller said:</span>{' '}
          {call.urgency.evidence.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
    </div>
  )
}
