/** A conversation: the caller on the left, the receptionist on the right, and between the words what was done. */
import { Grip } from 'lucide-react'
import { useBusinessZone } from '../api/business-clock.ts'
import type { TranscriptEntry } from '../api/types.ts'
import type { ConversationLine } from '../words/conversation-lines.ts'
import { clockTime, fullTime, latencyWords } from '../words/time.ts'
import { classNames } from './class-names.ts'
import { HandoverLine } from './handover-line.tsx'
import { PromiseNote } from './promise-note.tsx'
import { ToolLine } from './tool-line.tsx'

/** Words from several mouths on one call: then each turn says whose they are. */
function hasSeveralSpeakers(lines: ConversationLine[]): boolean {
  const models = lines.flatMap((line) => (line.type === 'said' && line.model ? [line.model] : []))
  return new Set(models).size > 1 || lines.some((line) => line.type === 'handover')
}

export function Transcript({ lines }: { lines: ConversationLine[] }) {
  const namesSpeaker = hasSeveralSpeakers(lines)
  return (
    <ol aria-label="Conversation" className="space-y-3">
      {lines.map((line) => (
        <Line key={line.key} line={line} namesSpeaker={namesSpeaker} />
      ))}
    </ol>
  )
}

function Line({ line, namesSpeaker }: { line: ConversationLine; namesSpeaker: boolean }) {
  switch (line.type) {
    case 'said':
      return <Turn line={line} namesSpeaker={namesSpeaker} />
    case 'keyed':
      return <Keys digits={line.digits} at={line.at} />
    case 'tool':
      return <ToolLine run={line.run} durationMs={line.durationMs} />
    case 'handover':
      return <HandoverLine handover={line.handover} />
  }
}

const bubble = 'max-w-[85%] rounded-2xl px-3.5 py-2 text-[0.9375rem] leading-snug text-pretty break-words'
const footer = 'mt-1 px-1 text-xs text-faint tabular-nums'

interface TurnProps {
  line: Extract<ConversationLine, { type: 'said' }>
  namesSpeaker: boolean
}

function Turn({ line: { entry, promises, model }, namesSpeaker }: TurnProps) {
  const isCaller = entry.speaker === 'caller'
  return (
    <li className={classNames('flex animate-rise flex-col', isCaller ? 'items-start' : 'items-end')}>
      <div
        className={classNames(bubble, isCaller ? 'rounded-bl-md bg-sunken' : 'rounded-br-md bg-accent-soft')}
      >
        <span className="sr-only">{isCaller ? 'Caller: ' : 'Receptionist: '}</span>
        <Words entry={entry} />
      </div>
      <p className={classNames(footer, !isCaller && 'text-right')}>
        {isCaller ? 'Caller' : 'Receptionist'} · <Moment at={entry.startedAt} />
        {entry.latencyMs !== undefined && (
          <span title="From when it was clear that the caller had finished, to this answer">
            {' '}
            · answered in {latencyWords(entry.latencyMs)}
          </span>
        )}
        {namesSpeaker && !isCaller && <> · {model ?? 'rules'}</>}
        {entry.isInterrupted && <span className="text-warn-text"> · {interruptedWords(entry)}</span>}
      </p>
      {promises.map((settled) => (
        <PromiseNote key={`${settled.promise.kind} ${settled.promise.text}`} {...settled} />
      ))}
    </li>
  )
}

function interruptedWords({ heard }: TranscriptEntry): string {
  return heard?.trim() === '' ? 'interrupted before a word was heard' : 'interrupted'
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
  const { text, heard } = entry
  if (!text.startsWith(heard)) {
    return (
      <>
        {heard} <span className="text-muted italic">(the rest was not heard)</span>
      </>
    )
  }
  const unheard = text.slice(heard.length)
  return (
    <>
      {heard}
      {unheard && (
        <s className="text-muted" title="The caller did not hear this">
          <span className="sr-only">Not heard: </span>
          {unheard}
        </s>
      )}
    </>
  )
}
