/** What was said and keyed; while the call runs it scrolls along. */
import type { CallDetail } from '../../api/types.ts'
import { Badge, LiveDot } from '../../components/badge.tsx'
import { Card } from '../../components/card.tsx'
import { classNames } from '../../components/class-names.ts'
import { useFollowEnd } from '../../components/follow-end.ts'
import { Transcript } from '../../components/transcript.tsx'
import { isLive } from '../../words/call-words.ts'
import { conversationLines } from '../../words/conversation-lines.ts'

export function TranscriptCard({ call }: { call: CallDetail }) {
  const isOngoing = isLive(call)
  const lines = conversationLines(call.transcript, call.events, call.promises)
  const box = useFollowEnd<HTMLDivElement>(isOngoing ? lines.length : 'ended')
  return (
    <Card
      title="Conversation"
      className="order-3 min-w-0"
      actions={
        isOngoing && (
          <Badge tone="good">
            <LiveDot /> Live
          </Badge>
        )
      }
    >
      <div
        ref={box}
        className={classNames('px-4 py-4 md:px-5', isOngoing && 'max-h-[60dvh] overflow-y-auto')}
        {...(isOngoing ? { 'aria-live': 'polite' } : {})}
      >
        {lines.length === 0 ? (
          <p className="text-sm text-muted">{isOngoing ? 'The phone is ringing…' : 'Nothing was said.'}</p>
        ) : (
          <Transcript lines={lines} />
        )}
      </div>
    </Card>
  )
}
