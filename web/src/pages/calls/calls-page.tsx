/** Every call, newest first, as they happen. */

import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrowUp, PhoneCall, SearchX } from 'lucide-react'
import { useBusinessZone } from '../../api/business-clock.ts'
import { type CallsFilter, callsQuery } from '../../api/calls.ts'
import { Button, buttonLook } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { MoreOnScroll } from '../../components/more-on-scroll.tsx'
import { LoadError, Notice } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { CallRow } from './call-row.tsx'
import { CallsFilterBar } from './calls-filter-bar.tsx'
import { FirstSteps } from './first-steps.tsx'
import { useHeldCalls } from './held-calls.ts'
import { SpanFigures } from './span-figures.tsx'
import { StatStrip } from './stat-strip.tsx'

const route = getRouteApi('/shell/')

export function CallsPage() {
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const query = useInfiniteQuery(callsQuery(filter, useBusinessZone()))
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const { shown, heldCount, release } = useHeldCalls(items)
  const isFiltered = Object.keys(filter).length > 0
  const isNew = query.isSuccess && items.length === 0 && !isFiltered
  const change = (next: CallsFilter) => void navigate({ search: next, replace: true })

  return (
    <>
      <PageHeader
        title="Calls"
        actions={
          !isNew && (
            <Link to="/test-call" className={`${buttonLook('secondary')} max-md:hidden`}>
              <PhoneCall aria-hidden /> Make a test call
            </Link>
          )
        }
      />
      {isNew ? (
        <FirstSteps />
      ) : (
        <>
          <StatStrip filter={filter} onFilter={change} />
          <SpanFigures />
          <CallsFilterBar filter={filter} onChange={change} />
          {heldCount > 0 && (
            <div className="sticky top-3 z-20 flex justify-center">
              <Button
                look="primary"
                size="small"
                className="-mb-8 rounded-full! shadow-float"
                onClick={release}
              >
                <ArrowUp aria-hidden /> {heldCount === 1 ? '1 new call' : `${heldCount} new calls`}
              </Button>
            </div>
          )}
          <Card className="overflow-hidden">
            {query.isPending ? (
              <SkeletonRows count={7} />
            ) : query.isError && items.length === 0 ? (
              <LoadError error={query.error} retry={() => void query.refetch()} />
            ) : items.length === 0 ? (
              <Notice
                icon={SearchX}
                title="No call matches"
                actions={<Button onClick={() => change({})}>Show all calls</Button>}
              >
                Try other words, or take a filter away.
              </Notice>
            ) : (
              <ul aria-label="Calls" className="divide-y divide-line">
                {shown.map((call) => (
                  <CallRow key={call.callSid} call={call} />
                ))}
              </ul>
            )}
          </Card>
          <MoreOnScroll query={query} />
        </>
      )}
    </>
  )
}
