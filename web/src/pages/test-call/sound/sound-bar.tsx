/** Below the conversation of a call in sound: how loud both are, and how fast the receptionist answers. */
import { latencyWords } from '../../../words/time.ts'
import { median } from './latency.ts'
import { LevelMeter } from './level-meter.tsx'
import type { SoundPhone } from './sound-phone.ts'
import type { SpokenState } from './spoken-state.ts'

interface SoundBarProps {
  phone: SoundPhone | undefined
  spoken: SpokenState
  isMuted: boolean
}

export function SoundBar({ phone, spoken, isMuted }: SoundBarProps) {
  return (
    <div className="border-t border-line px-4 py-3">
      <div className="flex gap-5">
        <LevelMeter phone={phone} side="caller" label={isMuted ? 'You (muted)' : 'You'} />
        <LevelMeter phone={phone} side="receptionist" label="Receptionist" />
      </div>
      <p className="mt-2 flex justify-between gap-3 text-xs text-muted tabular-nums">
        <span title="From the end of your words to the first sound of the answer, by the sound on the line">
          {answerWords(spoken.latenciesMs)}
        </span>
        {spoken.lostMs > 0 && (
          <span className="text-warn-text">{latencyWords(spoken.lostMs)} of sound lost</span>
        )}
      </p>
    </div>
  )
}

function answerWords(latenciesMs: readonly number[]): string {
  const [last, middle] = [latenciesMs.at(-1), median(latenciesMs)]
  if (last === undefined || middle === undefined) return 'No answer measured yet'
  const words = `Answered in ${latencyWords(last)}`
  return latenciesMs.length === 1
    ? words
    : `${words} · median ${latencyWords(middle)} of ${latenciesMs.length} answers`
}
