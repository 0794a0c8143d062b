/** A conversation: the caller on the left, the receptionist on the right. */
import { Grip } from 'lucide-react'
import { useBusinessZone } from '../api/business-clock.ts'
import type { TranscriptEntry } from '../api/types.ts'
import type { ConversationLine } from '../words/conversation-lines.ts'
import { clockTime, fullTime, latencyWords } from '../words/time.ts'
import { classNames } from './class-names.ts'

export function Transcript({ lines }: { lines: ConversationLine[] }) {
  return (
    <ol aria-label="Conversation" className="space-y-3">
      {lines.map((line) =>
        line.type === 'said' ? (
          <Turn key={line.key} entry={line.entry} />
        ) : (
          <Keys key={line.key} digits={line.digits} at={line.at} />
        ),
      )}
    </ol>
  )
}

const bubble = 'max-w-[85%] rounded-2xl px-3.5 py-2 text-[0.9375rem] leading-snug text-pretty break-words'
const footer = 'mt-1 px-1 text-xs text-faint tabular-nums'

function Turn({ entry }: { entry: TranscriptEntry }) {
  const isCaller = entry.speaker === 'caller'
  return (
    <li className={classNames('flex animate-rise flex-col', isCaller ? 'items-start' : 'items-end')}>
      <div
        className={classNames(bubble, isCaller ? 'rounded-bl-md bg-sunken' : 'rounded-br-md bg-accent-soft')}
      >
        <span className="sr-only">{isCaller ? 'Caller: ' : 'Receptionist: '}</span>
        <Words entry={entry} />
      </div>
      <p className={footer}>
        {isCaller ? 'Caller' : 'Receptionist'} · <Moment at={entry.startedAt} />
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

/** The caller's turn on the keypad: outlined, since nothing was said. */
function Keys({ digits, at }: { digits: string; at: string }) {
  return (
    <li className="flex animate-rise flex-col items-start">
      <div
        className={classNames(
          bubble,
          'flex items-center gap-2 rounded-bl-md border border-line-strong py-1.75',
        )}
      >
        <Grip className="size-4 shrink-0 text-muted" aria-hidden />
        <p className="min-w-0">
          <span className="sr-only">Caller: </span>
          Keyed <span className="font-mono text-sm break-all">{digits}</span>
        </p>
      </div>
      <p className={footer}>
        Caller · <Moment at={at} />
      </p>
    </li>
  )
}

function Moment({ at }: { at: string }) {
  const zone = useBusinessZone()
  return (
    <time dateTime={at} title={fullTime(at, { zone })}>
      {clockTime(at, { zone })}
    </time>
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
