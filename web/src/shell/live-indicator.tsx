/** Whether the page keeps itself up to date; speaks up only when it does not. */
import { LoaderCircle } from 'lucide-react'
import { useLiveState } from '../api/live-updates.ts'
import { LiveDot } from '../components/badge.tsx'

export function LiveIndicator({ isShort }: { isShort?: boolean }) {
  const state = useLiveState()
  if (state === 'lost') {
    return (
      <p
        role="status"
        className="flex items-center gap-2 rounded-lg bg-warn-soft px-2.5 py-1.5 text-xs font-medium text-warn-text"
      >
        <LoaderCircle className="size-3.5 animate-spin" aria-hidden />
        Reconnecting…
      </p>
    )
  }
  if (isShort) return null
  return (
    <p className="flex items-center gap-2 px-2.5 py-1.5 text-xs text-muted">
      {state === 'live' ? <LiveDot /> : <span className="size-2 rounded-full bg-line-strong" aria-hidden />}
      {state === 'live' ? 'Live' : 'Connecting…'}
    </p>
  )
}
