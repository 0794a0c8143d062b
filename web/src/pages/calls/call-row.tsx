/** One call in the list: a card's worth of lines on a phone, one line of columns on a desktop. */
import { Link } from '@tanstack/react-router'
import { CircleCheck, PhoneOutgoing } from 'lucide-react'
import type { CallListItem } from '../../api/types.ts'
import { Badge, LiveDot, UrgencyBadge } from '../../components/badge.tsx'
import { CallerMark } from '../../components/caller-mark.tsx'
import { classNames } from '../../components/class-names.ts'
import { LiveDuration } from '../../components/live-duration.tsx'
import { TimeAgo } from '../../components/time-ago.tsx'
import { isLive, isRobocall, outcomeWords } from '../../words/call-words.ts'
import { callerWords, fromWords, leadName, reasonWords } from '../../words/caller.ts'

export function CallRow({ call }: { call: CallListItem }) {
  const isOngoing = isLive(call)
  const number = leadName(call.lead) ? fromWords(call.lead.phone?.value ?? call.from) : undefined
  return (
    <li className={classNames(isOngoing && 'bg-ok-soft/45')}>
      <Link
        to="/calls/$callSid"
        params={{ callSid: call.callSid }}
        className="flex gap-3.5 px-4 py-3.5 transition-colors hover:bg-sunken/60 focus-visible:-outline-offset-2 md:items-center md:px-5"
      >
        <CallerMark call={call} />
        <div className="min-w-0 flex-1 md:grid md:grid-cols-[minmax(9rem,14rem)_minmax(0,1fr)_auto] md:items-center md:gap-5">
          <div className="flex min-w-0 items-baseline justify-between gap-3 md:block">
            <p className="truncate font-semibold md:text-sm">{callerWords(call)}</p>
            <p className="hidden truncate text-[0.8125rem] text-muted tabular-nums md:block">
              {number ?? outcomeWords(call)}
            </p>
            <span className="text-[0.8125rem] text-muted md:hidden">
              <TimeAgo at={call.startedAt} />
            </span>
          </div>
          <p className="line-clamp-2 text-sm text-pretty text-muted md:line-clamp-1">
            {reasonWords(call) ?? (
              <span className="text-faint">{isOngoing ? 'Listening…' : outcomeWords(call)}</span>
            )}
          </p>
          <div className="mt-2 flex flex-wrap items-center gap-1.5 empty:hidden md:mt-0 md:flex-nowrap md:justify-end">
            {isOngoing && (
              <Badge tone="good">
                <LiveDot /> {outcomeWords(call)}
              </Badge>
            )}
            <UrgencyBadge level={call.urgency.level} />
            <CallbackBadge callback={call.callback} />
            {isRobocall(call) && <Badge>Robocall</Badge>}
            {call.isTest && <Badge>Test</Badge>}
          </div>
        </div>
        <div className="hidden w-24 shrink-0 text-right text-[0.8125rem] text-muted md:block">
          <p>
            <TimeAgo at={call.startedAt} />
          </p>
          <p className="text-faint tabular-nums">
            <LiveDuration call={call} />
          </p>
        </div>
      </Link>
    </li>
  )
}

function CallbackBadge({ callback }: Pick<CallListItem, 'callback'>) {
  if (!callback?.requested || callback.status === 'cancelled') return null
  return callback.status === 'open' ? (
    <Badge tone="accent">
      <PhoneOutgoing aria-hidden /> Call back
    </Badge>
  ) : (
    <Badge tone="good">
      <CircleCheck aria-hidden /> Called back
    </Badge>
  )
}
