/** How long a call took, counting while it runs. */
import type { CallListItem } from '../api/types.ts'
import { isLive } from '../words/call-words.ts'
import { clockDuration } from '../words/time.ts'
import { useNow } from './clock.ts'

type Timed = Pick<CallListItem, 'status' | 'startedAt' | 'endedAt' | 'durationSeconds'>

export function LiveDuration({ call }: { call: Timed }) {
  if (isLive(call)) return <Counting from={call.startedAt} />
  const seconds =
    call.durationSeconds ??
    (call.endedAt ? (Date.parse(call.endedAt) - Date.parse(call.startedAt)) / 1000 : 0)
  return clockDuration(seconds)
}

function Counting({ from }: { from: string }) {
  const now = useNow(1000)
  return clockDuration((now - Date.parse(from)) / 1000)
}
