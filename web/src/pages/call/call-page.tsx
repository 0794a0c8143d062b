/** One call with everything known about it; follows along while the call runs. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrowLeft, PhoneMissed } from 'lucide-react'
import { callQuery } from '../../api/calls.ts'
import { ApiError } from '../../api/request.ts'
import type { CallDetail } from '../../api/types.ts'
import { AnsweringCard } from '../../components/answering-card.tsx'
import { buttonLook } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { LeadCard } from '../../components/lead-card.tsx'
import { LoadError, Notice } from '../../components/notice.tsx'
import { PromiseAlert } from '../../components/promise-alert.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { isLive } from '../../words/call-words.ts'
import { AppointmentsCard } from './appointments-card.tsx'
import { CallDeliveries } from './call-deliveries.tsx'
import { CallHeader } from './call-header.tsx'
import { CallbackCard } from './callback-card.tsx'
import { CallerCard } from './caller-card.tsx'
import { CostCard } from './cost-card.tsx'
import { MessagesCard } from './messages-card.tsx'
import { Recordings } from './recordings.tsx'
import { Timeline } from './timeline.tsx'
import { TranscriptCard } from './transcript-card.tsx'
import { Transfers } from './transfers.tsx'

const route = getRouteApi('/shell/calls/$callSid')

export function CallPage() {
  const { callSid } = route.useParams()
  const query = useQuery({
    ...callQuery(callSid),
    // Deliveries go on after the last event of a call, and nothing announces them.
    refetchInterval: ({ state }) =>
      state.data?.deliveries.some((delivery) => delivery.status === 'pending') ? 3000 : false,
  })

  return (
    <>
      <Link
        to="/"
        className="-mt-1 mb-3 inline-flex h-9 items-center gap-1.5 text-sm font-medium text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden /> Calls
      </Link>
      {query.data ? (
        <CallView call={query.data} />
      ) : query.isPending ? (
        <LoadingCall />
      ) : query.error instanceof ApiError && query.error.status === 404 ? (
        <Notice
          icon={PhoneMissed}
          title="This call is not here"
          actions={
            <Link to="/" className={buttonLook()}>
              Go to the calls
            </Link>
          }
        >
          It may have been deleted, or the link is incomplete.
        </Notice>
      ) : (
        <LoadError error={query.error} retry={() => void query.refetch()} />
      )}
    </>
  )
}

function CallView({ call }: { call: CallDetail }) {
  return (
    <>
      <CallHeader call={call} />
      {/* Once the caller has been called back, somebody has dealt with it. */}
      {call.callback?.status !== 'done' && <PromiseAlert call={call} />}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="contents lg:block lg:space-y-4">
          {call.summary && (
            <Card title="Summary" className="order-2">
              <p className="px-4 py-3.5 text-[0.9375rem] text-pretty whitespace-pre-line md:px-5">
                {call.summary}
              </p>
            </Card>
          )}
          <TranscriptCard call={call} />
          <Recordings recordings={call.recordings} />
          <MessagesCard call={call} />
          <CallDeliveries call={call} />
          <CostCard call={call} />
        </div>
        <div className="contents lg:block lg:space-y-4">
          <AppointmentsCard appointments={call.appointments} />
          <CallbackCard call={call} />
          <LeadCard lead={call.lead} isLive={isLive(call)} className="order-1" />
          <CallerCard call={call} />
          <Transfers transfers={call.transfers} />
          <AnsweringCard call={call} />
          <Timeline call={call} />
        </div>
      </div>
    </>
  )
}

function LoadingCall() {
  return (
    <div role="status" aria-label="Loading" className="space-y-4">
      <Skeleton className="h-9 w-64" />
      <Skeleton className="h-5 w-96 max-w-full" />
      <div className="grid gap-4 pt-2 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-96 rounded-xl" />
        <Skeleton className="h-64 rounded-xl" />
      </div>
    </div>
  )
}
