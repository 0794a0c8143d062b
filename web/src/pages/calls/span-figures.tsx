/** Thirty days in one line, cost and answer times; unfolded, by engine. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { recentQuery } from '../../api/analytics.ts'
import type { AnalyticsReport } from '../../api/types.ts'
import { engineLabel } from '../../words/engine-words.ts'
import { dollars } from '../../words/money.ts'
import { latencyWords } from '../../words/time.ts'

type Times = AnalyticsReport['latency']

export function SpanFigures() {
  const report = useQuery(recentQuery).data
  if (!report) return null
  const { latency, latencyByEngine, costUsd, callsWithoutFullCost } = report
  if (costUsd === null && latency.p50Ms === null) return null
  return (
    <details className="group mb-4 rounded-xl border border-line bg-surface text-sm shadow-card">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 rounded-xl px-3 py-2 select-none hover:bg-sunken/60 md:px-5 [&::-webkit-details-marker]:hidden">
        <span className="flex min-w-0 flex-1 flex-wrap gap-x-4 gap-y-0.5 tabular-nums">
          <span className="text-muted">Last 30 days</span>
          {costUsd !== null && (
            <span>
              {callsWithoutFullCost > 0 && 'at least '}
              {dollars(costUsd)}
            </span>
          )}
          {latency.p50Ms !== null && latency.p95Ms !== null && (
            <span>
              answers in {latencyWords(latency.p50Ms)}
              <span className="text-muted"> (95 % within {latencyWords(latency.p95Ms)})</span>
            </span>
          )}
        </span>
        <ChevronDown
          className="size-4 shrink-0 text-faint transition-transform group-open:rotate-180"
          aria-hidden
        />
      </summary>
      <div className="border-t border-line px-3 py-3 md:px-5">
        {latencyByEngine.length > 0 && (
          <table className="w-full max-w-xl text-left tabular-nums">
            <caption className="sr-only">Answer times by engine</caption>
            <thead className="text-xs text-muted">
              <tr>
                <th scope="col" className="py-1 font-normal">
                  Answers by
                </th>
                <TimesHead />
              </tr>
            </thead>
            <tbody>
              {latencyByEngine.map(({ engine, turns, ...times }) => (
                <tr key={engine} className="border-t border-line">
                  <th scope="row" className="py-1.5 pr-2 font-normal">
                    {engineLabel(engine)}{' '}
                    <span className="text-muted max-md:block">{turns.toLocaleString('en-US')} turns</span>
                  </th>
                  <TimesCells times={times} />
                </tr>
              ))}
              <tr className="border-t border-line font-medium">
                <th scope="row" className="py-1.5 pr-2 font-medium">
                  All
                </th>
                <TimesCells times={latency} />
              </tr>
            </tbody>
          </table>
        )}
        <p className="mt-2 text-[0.8125rem] text-muted">
          {callsWithoutFullCost > 0 &&
            `${callsWithoutFullCost === 1 ? 'One call has' : `${callsWithoutFullCost} calls have`} no full price yet. `}
          Test calls are left out.{' '}
          <Link to="/costs" className="font-medium text-accent-text hover:underline">
            Costs and prices
          </Link>
        </p>
      </div>
    </details>
  )
}

function TimesHead() {
  return ['Half', '95 %', '99 %'].map((share) => (
    <th key={share} scope="col" className="py-1 pl-2 text-right font-normal">
      {share} <span className="max-md:hidden">within</span>
    </th>
  ))
}

function TimesCells({ times: { p50Ms, p95Ms, p99Ms } }: { times: Times }) {
  return Object.entries({ p50Ms, p95Ms, p99Ms }).map(([name, ms]) => (
    <td key={name} className="py-1.5 pl-2 text-right whitespace-nowrap">
      {ms === null ? '–' : latencyWords(ms)}
    </td>
  ))
}
