/** The upper edge of the phone: who is called, for how long, and whose turn it is. */
import { LiveDot } from '../../components/badge.tsx'
import { useNow } from '../../components/clock.ts'
import { clockDuration } from '../../words/time.ts'
import type { TestCallState } from './test-call-state.ts'

interface CallStatusProps {
  state: TestCallState
  businessName: string | undefined
  isSpeaking: boolean
  isHearing: boolean
}

export function CallStatus({ state, businessName, isSpeaking, isHearing }: CallStatusProps) {
  return (
    <header className="flex items-center justify-between gap-3 border-b border-line px-4 py-3">
      <div className="min-w-0">
        <p className="truncate font-semibold">{businessName ?? 'Your receptionist'}</p>
        <p role="status" className="text-[0.8125rem] text-muted">
          {turnWords(state, isSpeaking, isHearing)}
        </p>
      </div>
      <p className="flex items-center gap-2 text-sm text-muted tabular-nums">
        {state.phase !== 'ended' && <LiveDot />}
        {state.endedAt && state.startedAt ? (
          clockDuration((state.endedAt - state.startedAt) / 1000)
        ) : (
          <Running from={state.startedAt} />
        )}
      </p>
    </header>
  )
}

function Running({ from }: { from: number | undefined }) {
  const now = useNow(1000)
  return clockDuration(from ? (now - from) / 1000 : 0)
}

function turnWords(state: TestCallState, isSpeaking: boolean, isHearing: boolean): string {
  if (state.phase === 'dialling') return 'Dialling…'
  if (state.phase === 'ringing') return 'Ringing…'
  if (state.phase === 'ended') return 'Call ended'
  if (state.spoken?.isOpen) return spokenWords[state.spoken.receptionist]
  if (isHearing) return 'Speak now'
  if (isSpeaking) return 'The receptionist is speaking'
  if (!state.listening) return 'One moment…'
  if (state.listening.input === 'dtmf') return 'Waiting for keys'
  return 'Waiting for your answer'
}

const spokenWords = {
  speaking: 'The receptionist is speaking',
  listening: 'The receptionist is listening',
  thinking: 'The receptionist is thinking…',
}
