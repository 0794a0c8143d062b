/** Choosing what to connect next. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { kindsQuery } from '../../api/integrations.ts'
import type { IntegrationKind } from '../../api/types.ts'
import { LoadError } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { KindGallery } from './kind-gallery.tsx'

export function AddConnectionPage() {
  const navigate = useNavigate()
  const kinds = useQuery(kindsQuery)
  const [kind, setKind] = useState<IntegrationKind>()
  return (
    <>
      <Link
        to="/integrations"
        className="-mt-1 mb-3 inline-flex h-9 items-center gap-1.5 text-sm font-medium text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden /> Integrations
      </Link>
      <PageHeader
        title="Add a connection"
        description="Several of a kind are fine. Everything can be tested before anything is sent."
      />
      {kinds.data ? (
        <KindGallery kinds={kinds.data.items} onChoose={setKind} />
      ) : kinds.isPending ? (
        <div role="status" aria-label="Loading" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          <Skeleton className="h-24 rounded-xl" />
          <Skeleton className="h-24 rounded-xl" />
          <Skeleton className="h-24 rounded-xl" />
        </div>
      ) : (
        <LoadError error={kinds.error} retry={() => void kinds.refetch()} />
      )}
      {kind && (
        <ConnectionForm
          kind={kind}
          onClose={() => setKind(undefined)}
          onMade={() => void navigate({ to: '/integrations' })}
        />
      )}
    </>
  )
}
