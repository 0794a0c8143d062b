/** Where finished calls are sent, how each connection fares, and what was delivered. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { connectionsQuery, kindsQuery } from '../../api/integrations.ts'
import type { ConnectionItem, ConnectionList, IntegrationKind } from '../../api/types.ts'
import { buttonLook } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { LoadError } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { HealthBadge, HealthDetail, HealthLine } from './connection-health.tsx'
import { ConnectionRow } from './connection-row.tsx'
import { DeliveriesLog } from './deliveries-log.tsx'
import { KindGallery } from './kind-gallery.tsx'
import { kindIcon } from './kind-words.ts'
import { OAuthOutcome } from './oauth-outcome.tsx'

interface Editing {
  kind: IntegrationKind
  connection?: ConnectionItem
}

const route = getRouteApi('/shell/integrations')

export function IntegrationsPage() {
  const { oauth, connection: returned, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const kinds = useQuery(kindsQuery)
  const connections = useQuery({
    ...connectionsQuery,
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ health }) => health.pending > 0) ? 4000 : 20_000,
  })
  const [editing, setEditing] = useState<Editing>()
  const error = connections.error ?? kinds.error
  const list = connections.data
  const isEmpty = list?.items.length === 0

  const show = (integrationId: string, status: 'pending' | 'dead') => {
    void navigate({ search: { integrationId, status }, hash: 'deliveries' })
  }

  return (
    <>
      <PageHeader
        title="Integrations"
        description="Each finished call goes to every connection that is switched on, with retries until it arrives."
        actions={
          list && !isEmpty ? (
            <Link to="/integrations/add" className={buttonLook('primary')}>
              <Plus aria-hidden /> Add a connection
            </Link>
          ) : undefined
        }
      />
      {oauth && <OAuthOutcome outcome={oauth} connection={list?.items.find(({ id }) => id === returned)} />}
      {error && !list ? (
        <Card>
          <LoadError error={error} retry={() => void Promise.all([connections.refetch(), kinds.refetch()])} />
        </Card>
      ) : connections.isPending || kinds.isPending || !list ? (
        <Card>
          <SkeletonRows count={2} />
        </Card>
      ) : isEmpty ? (
        <>
          <p className="mb-6 max-w-2xl text-pretty text-muted">
            Nothing is connected yet: leads stay here. Choose what you work with, and test it with a real call
            before anything is sent.
          </p>
          <KindGallery kinds={kinds.data?.items ?? []} onChoose={(kind) => setEditing({ kind })} />
          {list.builtIn.length > 0 && <BuiltIn items={list.builtIn} onShow={show} />}
        </>
      ) : (
        <Card className="overflow-hidden">
          <ul aria-label="Connections" className="divide-y divide-line">
            {list.items.map((connection) => {
              const kind = kinds.data?.items.find((known) => known.kind === connection.kind)
              return (
                <ConnectionRow
                  key={connection.id}
                  connection={connection}
                  kind={kind}
                  onEdit={() => kind && setEditing({ kind, connection })}
                  onShowDeliveries={(status) => show(connection.id, status)}
                />
              )
            })}
            {list.builtIn.map((item) => (
              <BuiltInRow key={item.id} item={item} onShow={(status) => show(item.id, status)} />
            ))}
          </ul>
        </Card>
      )}
      <DeliveriesLog
        connections={list ?? { items: [], builtIn: [] }}
        kinds={kinds.data?.items ?? []}
        filter={filter}
        onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      {editing && <ConnectionForm {...editing} onClose={() => setEditing(undefined)} />}
    </>
  )
}

type BuiltInItem = ConnectionList['builtIn'][number]

function BuiltIn({
  items,
  onShow,
}: {
  items: BuiltInItem[]
  onShow: (id: string, status: 'pending' | 'dead') => void
}) {
  return (
    <Card className="mt-6 overflow-hidden">
      <ul aria-label="Built in" className="divide-y divide-line">
        {items.map((item) => (
          <BuiltInRow key={item.id} item={item} onShow={(status) => onShow(item.id, status)} />
        ))}
      </ul>
    </Card>
  )
}

/** What the profile asks for, mails and texts: changed there, not here. */
function BuiltInRow({ item, onShow }: { item: BuiltInItem; onShow: (status: 'pending' | 'dead') => void }) {
  const Icon = kindIcon(item.kind)
  return (
    <li className="flex flex-col gap-3 px-4 py-4 md:flex-row md:items-start md:gap-4 md:px-5">
      <div className="flex min-w-0 flex-1 items-start gap-3.5">
        <span className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-sunken text-muted">
          <Icon className="size-4.5" aria-hidden />
        </span>
        <div className="min-w-0 flex-1 space-y-1.5">
          <div>
            <p className="flex flex-wrap items-center gap-2 font-medium">
              {item.name} <HealthBadge health={item.health} />
            </p>
            <p className="text-[0.8125rem] text-muted">
              From your profile · <HealthLine health={item.health} />
            </p>
          </div>
          <HealthDetail id={item.id} health={item.health} onShow={onShow} />
        </div>
      </div>
      <Link
        to="/settings"
        hash={item.id === 'texts-to-callers' ? 'texts' : 'notifications'}
        className={buttonLook('secondary', 'small')}
      >
        Change in the profile
      </Link>
    </li>
  )
}
