/** How loud a side of the call is, drawn without asking React for every picture. */
import { useEffect, useRef } from 'react'
import { classNames } from '../../../components/class-names.ts'
import type { Side, SoundPhone } from './sound-phone.ts'

interface LevelMeterProps {
  phone: SoundPhone | undefined
  side: Side
  label: string
}

/** A level falls to half in some 90 ms, and rises at once. */
const fall = 0.88
/** What screen readers ask for changes so often, milliseconds; the bar itself with those who want no motion. */
const calmMs = 250

export function LevelMeter({ phone, side, label }: LevelMeterProps) {
  const meter = useRef<HTMLMeterElement>(null)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!phone) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    let shown = 0
    let toldAt = 0
    let frame = 0
    const draw = (at: number) => {
      frame = requestAnimationFrame(draw)
      const isDue = at - toldAt >= calmMs
      shown = Math.max(phone.level(side), isCalm ? 0 : shown * fall)
      if (isDue || !isCalm) bar.current?.style.setProperty('transform', `scaleX(${shown.toFixed(3)})`)
      if (!isDue) return
      toldAt = at
      if (meter.current) meter.current.value = Math.round(shown * 100)
    }
    frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  }, [phone, side])

  return (
    <div className="flex min-w-0 flex-1 items-center gap-2">
      <span aria-hidden className="w-19 shrink-0 text-xs text-muted">
        {label}
      </span>
      <meter ref={meter} aria-label={`How loud: ${label}`} min={0} max={100} value={0} className="sr-only" />
      <div aria-hidden className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-sunken">
        <div
          ref={bar}
          style={{ transform: 'scaleX(0)' }}
          className={classNames('h-full origin-left rounded-full', side === 'caller' ? 'bg-accent' : 'bg-ok')}
        />
      </div>
    </div>
  )
}
