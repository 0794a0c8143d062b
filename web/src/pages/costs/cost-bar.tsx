/** A line of a list of sums: what it is, how much, and a bar that shows its share of the largest. */
import type { ReactNode } from 'react'

interface CostBarProps {
  label: ReactNode
  detail: ReactNode
  sum: ReactNode
  /** From 0 to 1. */
  share: number
}

export function CostBar({ label, detail, sum, share }: CostBarProps) {
  return (
    <li className="px-4 py-2.5 md:px-5">
      <div className="flex items-baseline gap-3 text-sm">
        <span className="min-w-0 flex-1 break-words">{label}</span>
        <span className="shrink-0 font-medium tabular-nums">{sum}</span>
      </div>
      <div className="my-1 h-1.5 rounded-full bg-sunken" aria-hidden>
        <div
          className="h-full rounded-full bg-accent"
          style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
        />
      </div>
      <p className="text-[0.8125rem] text-muted tabular-nums">{detail}</p>
    </li>
  )
}
