/** A conversation: the caller on the left, the receptionist on the right. */
import { useBusinessZone } from '../api/business-clock.ts'
import type { TranscriptEntry } from '../api/types.ts'
import { clockTime, fullTime, latencyWords } from '../words/time.ts'
import { classNames } from './class-names.ts'

export function Transcript({ entries }: { entries: TranscriptEntry[] }) {
  return (
    <ol aria-label="Conversation" className="space-y-3">
      {entries.map((entry) => (
        <Turn key={entry.turn} entry={entry} />
      ))}
    </ol>
  )
}

function Turn({ entry }: { entry: TranscriptEntry }) {
  const zone = useBusinessZone()
  const isCaller = entry.speaker === 'caller'
  return (
    <li className={classNames('flex animate-rise flex-col', isCaller ? 'items-start' : 'items-end')}>
      <div
        className={classNames(
          'max-w-[85%] rounded-2xl px-3.5 py-2 text-[0.9375rem] leading-snug text-pretty break-words',
          isCaller ? 'rounded-bl-md bg-sunken' : 'rounded-br-md bg-accent-soft',
        )}
      >
        <span className="sr-only">{isCaller ? 'Caller: ' : 'Receptionist: '}</span>
        <Words entry={entry} />
      </div>
      <p className="mt-1 px-1 text-xs text-faint tabular-nums">
        {isCaller ? 'Caller' : 'Receptionist'} ·{' '}
        <time dateTime={entry.startedAt} title={fullTime(entry.startedAt, { zone })}>
          {clockTime(entry.startedAt, { zone })}
        </time>
        {entry.latencyMs !== undefined && (
          <span title="From the end of the caller's words to this answer">
            {' '}
            · {latencyWords(entry.latencyMs)}
          </span>
        )}
        {entry.isInterrupted && <span className="text-warn-text"> · interrupted</span>}
      </p>
    </li>
  )
}

/** Of an interrupted turn, what was not heard any more is struck out. */
function Words({ entry }: { entry: TranscriptEntry }) {
  if (!entry.isInterrupted || entry.heard === undefined) return entry.text
  const unheard = entry.text.startsWith(entry.heard) ? entry.text.slice(entry.heard.length) : ''
  return (
    <>
      {entry.heard}
      {unheard && <s className="text-muted">{unheard}</s>}
    </>
  )
}
