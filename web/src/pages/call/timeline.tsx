/** What happened during the call, moment by moment, in plain words. */
import { useBusinessZone } from '../../api/business-clock.ts'
import type { CallDetail } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { classNames } from '../../components/class-names.ts'
import { type EventTone, eventWords, timelineEvents } from '../../words/call-words.ts'
import { promiseState, takesBackApart } from '../../words/promise-words.ts'
import { clockDuration, fullTime } from '../../words/time.ts'

const dots: Record<EventTone, string> = {
  plain: 'bg-line-strong',
  good: 'bg-ok',
  warn: 'bg-warn-text',
  bad: 'bg-danger',
}

export function Timeline({ call }: { call: CallDetail }) {
  const { startedAt } = call
  const lines = timelineEvents(call.events, unheardPromises(call)).flatMap((event, index) => {
    const words = eventWords(event)
    return words ? [{ ...words, at: event.at, key: `${index} ${event.type}` }] : []
  })
  const zone = useBusinessZone()
  if (lines.length === 0) return null
  return (
    <Card title="Timeline" className="order-6">
      <ol className="px-4 py-3.5 md:px-5">
        {lines.map(({ key, text, detail, tone, at }) => (
          <li
            key={key}
            className="relative flex gap-3 pb-3 last:pb-0 not-last:before:absolute not-last:before:top-3 not-last:before:bottom-[-0.25rem] not-last:before:left-[3.5px] not-last:before:w-px not-last:before:bg-line"
          >
            <span
              className={classNames('relative mt-1.5 size-2 shrink-0 rounded-full', dots[tone])}
              aria-hidden
            />
            <div className="min-w-0 flex-1 text-sm">
              <p>{text}</p>
              {detail && <p className="text-[0.8125rem] break-words text-muted">{detail}</p>}
            </div>
            <time
              dateTime={at}
              title={fullTime(at, { zone })}
              className="shrink-0 text-xs leading-5 text-faint tabular-nums"
            >
              {clockDuration((Date.parse(at) - Date.parse(startedAt)) / 1000)}
            </time>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Sentences that the caller cut off: nobody was promised anything. */
function unheardPromises({ promises, transcript, events }: CallDetail): Set<string> {
  const isApart = takesBackApart(events)
  const unheard = promises.filter((promise) => promiseState(promise, transcript, isApart) === 'unheard')
  return new Set(unheard.map(({ text }) => text))
}
