/** Where finished calls are sent, and whether they arrived. */
import { useQuery } from '@tanstack/react-query'
import { Plug, Plus } from 'lucide-react'
import { useState } from 'react'
import { connectionsQuery, kindsQuery } from '../../api/integrations.ts'
import type { ConnectionItem, IntegrationKind } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { LoadError, Notice } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { ConnectionRow } from './connection-row.tsx'
import { DeliveriesLog } from './deliveries-log.tsx'

interface Editing {
  kind: IntegrationKind
  connection?: ConnectionItem
}

export function IntegrationsPage() {
  const kinds = useQuery(kindsQuery)
  const connections = useQuery(connectionsQuery)
  const [editing, setEditing] = useState<Editing>()
  const items = connections.data?.items ?? []
  const error = connections.error ?? kinds.error

  const addButtons = kinds.data?.items.map((kind) => (
    <Button key={kind.kind} onClick={() => setEditing({ kind })}>
      <Plus aria-hidden /> {kind.label}
    </Button>
  ))

  return (
    <>
      <PageHeader
        title="Integrations"
        description="Each finished call goes to every connection that is switched on, with retries until it arrives."
        actions={items.length > 0 && addButtons}
      />
      <Card className="overflow-hidden">
        {error && !connections.data ? (
          <LoadError error={error} retry={() => void Promise.all([connections.refetch(), kinds.refetch()])} />
        ) : connections.isPending ? (
          <SkeletonRows count={2} />
        ) : items.length === 0 ? (
          <Notice icon={Plug} title="Nothing is connected yet" actions={addButtons}>
            Leads stay here until you connect the tools you use. A webhook reaches nearly everything: your
            CRM, Zapier, Make, n8n.
          </Notice>
        ) : (
          <ul aria-label="Connections" className="divide-y divide-line">
            {items.map((connection) => {
              const kind = kinds.data?.items.find((known) => known.kind === connection.kind)
              return (
                <ConnectionRow
                  key={connection.id}
                  connection={connection}
                  kind={kind}
                  onEdit={() => kind && setEditing({ kind, connection })}
                />
              )
            })}
          </ul>
        )}
      </Card>
      <DeliveriesLog connections={items} />
      {editing && <ConnectionForm {...editing} onClose={() => setEditing(undefined)} />}
    </>
  )
}
