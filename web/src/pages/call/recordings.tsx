/** Recordings to listen to. They are played from our own address. */
import type { CallDetail } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { clockDuration } from '../../words/time.ts'

const states = {
  'in-progress': 'is being recorded',
  completed: '',
  absent: 'is empty',
  failed: 'failed',
  deleted: 'was deleted',
}

export function Recordings({ recordings }: Pick<CallDetail, 'recordings'>) {
  if (recordings.length === 0) return null
  return (
    <Card title={recordings.length === 1 ? 'Recording' : 'Recordings'} className="order-5">
      <ul className="divide-y divide-line">
        {recordings.map((recording) => (
          <li key={recording.recordingSid} className="px-4 py-3 md:px-5">
            {recording.url ? (
              // biome-ignore lint/a11y/useMediaCaption: the conversation above is its text
              <audio
                controls
                preload="none"
                src={new URL(recording.url, window.location.href).pathname}
                className="w-full"
              />
            ) : (
              <p className="text-sm text-muted">
                The recording ({clockDuration(recording.durationSeconds)}) {states[recording.status]}.
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
