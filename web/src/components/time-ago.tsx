/** "2 min ago", with the whole date and time as its title. */
import { fullTime, timeAgo } from '../words/time.ts'
import { useNow } from './clock.ts'

export function TimeAgo({ at }: { at: string }) {
  const now = useNow()
  return (
    <time dateTime={at} title={fullTime(at)} className="whitespace-nowrap tabular-nums">
      {timeAgo(at, now)}
    </time>
  )
}
