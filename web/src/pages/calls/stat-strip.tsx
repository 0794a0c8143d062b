/** The day in four figures; urgent calls and callbacks can be pressed to see just those. */

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { todayQuery } from '../../api/analytics.ts'
import { useBusinessZone } from '../../api/business-clock.ts'
import { callbacksQuery } from '../../api/callbacks.ts'
import type { CallsFilter } from '../../api/calls.ts'
import { classNames } from '../../components/class-names.ts'
import { useNow } from '../../components/clock.ts'
import { dateIn } from '../../words/time.ts'

interface StatStripProps {
  filter: CallsFilter
  onFilter: (filter: CallsFilter) => void
}

export function StatStrip({ filter, onFilter }: StatStripProps) {
  const zone = useBusinessZone()
  const day = dateIn(useNow(), zone)
  const totals = useQuery(todayQuery(day, zone)).data?.totals
  const callbacks = useQuery(callbacksQuery('open')).data
  const open = callbacks && `${callbacks.items.length}${callbacks.nextCursor ? '+' : ''}`
  return (
    <dl className="mb-4 grid grid-cols-4 divide-x divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card">
      <Stat
        label="Calls"
        when="today"
        hint="Test calls are not counted"
        value={totals?.calls}
        isActive={filter.from === day}
        onPress={() => onFilter({ from: day })}
      />
      <Stat label="Leads" when="today" value={totals?.leads} />
      <Stat
        label="Urgent"
        when="today"
        value={totals?.urgent}
        tone={totals && totals.urgent > 0 ? 'text-danger-text' : undefined}
        isActive={filter.isUrgent === true}
        onPress={() => onFilter({ isUrgent: true, from: day })}
      />
      <Stat
        label="Callbacks"
        value={open}
        tone={open && open !== '0' ? 'text-accent-text' : undefined}
        isActive={filter.callback === 'open'}
        onPress={() => onFilter({ callback: 'open' })}
      />
    </dl>
  )
}

interface StatProps {
  label: string
  /** Left out where there is no room for it. */
  when?: string
  value: ReactNode
  hint?: string
  tone?: string | undefined
  isActive?: boolean
  onPress?: () => void
}

function Stat({ label, when, value, hint, tone, isActive, onPress }: StatProps) {
  const words = (
    <>
      {label}
      {when && <span className="max-md:sr-only"> {when}</span>}
    </>
  )
  return (
    <div
      title={hint}
      className={classNames(
        'relative min-w-0 px-3 py-2.5 md:px-5 md:py-4',
        onPress && 'transition-colors hover:bg-sunken/60',
        isActive && 'bg-accent-soft/60',
      )}
    >
      <dt className="truncate text-xs text-muted md:text-[0.8125rem]">
        {onPress ? (
          <button type="button" className="after:absolute after:inset-0 after:content-['']" onClick={onPress}>
            {words}
          </button>
        ) : (
          words
        )}
      </dt>
      <dd
        className={classNames(
          'text-xl font-semibold md:mt-0.5 md:text-2xl tracking-tight tabular-nums',
          tone,
        )}
      >
        {value ?? '–'}
      </dd>
    </div>
  )
}
