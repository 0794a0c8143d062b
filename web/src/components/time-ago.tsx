/** "2 min ago", with the whole date and time as its title. */
import { useBusinessZone } from '../api/business-clock.ts'
import { fullTime, timeAgo } from '../words/time.ts'
import { useNow } from './clock.ts'

export function TimeAgo({ at }: { at: string }) {
  const now = useNow()
  const zone = useBusinessZone()
  return (
    <time dateTime={at} title={fullTime(at, { zone })} className="whitespace-nowrap tabular-nums">
      {timeAgo(at, now, { zone })}
    </time>
  )
}
