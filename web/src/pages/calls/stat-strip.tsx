/** The day in four figures; urgent calls and callbacks can be pressed to see just those. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { todayQuery } from '../../api/analytics.ts'
import { callbacksQuery } from '../../api/callbacks.ts'
import type { CallsFilter } from '../../api/calls.ts'
import { classNames } from '../../components/class-names.ts'
import { useNow } from '../../components/clock.ts'
import { localDate } from '../../words/time.ts'

interface StatStripProps {
  filter: CallsFilter
  onFilter: (filter: CallsFilter) => void
}

export function StatStrip({ filter, onFilter }: StatStripProps) {
  const day = localDate(useNow())
  const totals = useQuery(todayQuery(day)).data?.totals
  const callbacks = useQuery(callbacksQuery('open')).data
  const open = callbacks && `${callbacks.items.length}${callbacks.nextCursor ? '+' : ''}`
  return (
    <dl className="mb-4 grid grid-cols-2 overflow-hidden rounded-xl border border-line bg-surface shadow-card md:grid-cols-4 md:divide-x md:divide-line">
      <Stat
        label="Calls today"
        value={totals?.calls}
        isActive={filter.from === day}
        onPress={() => onFilter({ from: day })}
      />
      <Stat label="Leads today" value={totals?.leads} className="max-md:border-l max-md:border-line" />
      <Stat
        label="Urgent today"
        value={totals?.urgent}
        tone={totals && totals.urgent > 0 ? 'text-danger-text' : undefined}
        isActive={filter.isUrgent === true}
        onPress={() => onFilter({ isUrgent: true, from: day })}
        className="max-md:border-t max-md:border-line"
      />
      <Stat
        label="To call back"
        value={open}
        tone={open && open !== '0' ? 'text-accent-text' : undefined}
        isActive={filter.callback === 'open'}
        onPress={() => onFilter({ callback: 'open' })}
        className="max-md:border-t max-md:border-l max-md:border-line"
      />
    </dl>
  )
}

interface StatProps {
  label: string
  value: ReactNode
  tone?: string | undefined
  isActive?: boolean
  onPress?: () => void
  className?: string
}

function Stat({ label, value, tone, isActive, onPress, className }: StatProps) {
  return (
    <div
      className={classNames(
        'relative px-4 py-3 md:px-5 md:py-4',
        onPress && 'transition-colors hover:bg-sunken/60',
        isActive && 'bg-accent-soft/60',
        className,
      )}
    >
      <dt className="text-[0.8125rem] text-muted">
        {onPress ? (
          <button type="button" className="after:absolute after:inset-0 after:content-['']" onClick={onPress}>
            {label}
          </button>
        ) : (
          label
        )}
      </dt>
      <dd className={classNames('mt-0.5 text-2xl font-semibold tracking-tight tabular-nums', tone)}>
        {value ?? '–'}
      </dd>
    </div>
  )
}
