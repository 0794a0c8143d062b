/** One connection: how it fares, on or off, tried out, changed, removed. */
import { useQueryClient } from '@tanstack/react-query'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { changeConnection, deleteConnection, refreshDeliveries } from '../../api/integrations.ts'
import { errorWords } from '../../api/request.ts'
import type { ConnectionItem, IntegrationKind } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { Confirm } from '../../components/dialog.tsx'
import { Switch } from '../../components/switch.tsx'
import { toast } from '../../components/toast-queue.ts'
import { agreeAtVendor } from './agree-at-vendor.ts'
import { HealthBadge, HealthDetail, HealthLine } from './connection-health.tsx'
import { ConnectionTestDialog } from './connection-test-dialog.tsx'
import { kindIcon } from './kind-words.ts'

interface ConnectionRowProps {
  connection: ConnectionItem
  kind: IntegrationKind | undefined
  onEdit: () => void
  onShowDeliveries: (status: 'pending' | 'dead') => void
}

export function ConnectionRow({ connection, kind, onEdit, onShowDeliveries }: ConnectionRowProps) {
  const client = useQueryClient()
  const [isTesting, setTesting] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const { id, name, isEnabled, oauth, health } = connection
  const Icon = kindIcon(connection.kind)

  const attempt = async (work: () => Promise<unknown>, failure: string) => {
    try {
      await work()
    } catch (error) {
      toast({ title: failure, detail: errorWords(error), tone: 'bad' })
    } finally {
      await refreshDeliveries(client)
    }
  }

  const agree = async () => {
    setLeaving(true)
    await attempt(() => agreeAtVendor(id), 'The vendor’s page could not be opened')
    setLeaving(false)
  }

  return (
    <li className="px-4 py-4 md:px-5">
      <div className="flex flex-col gap-3 md:flex-row md:items-start md:gap-4">
        <div className="flex min-w-0 flex-1 items-start gap-3.5">
          <span className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-sunken text-muted">
            <Icon className="size-4.5" aria-hidden />
          </span>
          <div className="min-w-0 flex-1 space-y-1.5">
            <div>
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
                <span className="min-w-0 truncate">{name}</span>
                {!isEnabled && <Badge>Off</Badge>}
                {oauth?.isConnected === false && <Badge tone="warn">Not connected yet</Badge>}
                <HealthBadge health={health} />
              </p>
              <p className="text-[0.8125rem] break-words text-muted">
                {[kind?.label ?? connection.kind, targetWords(connection)]
                  .filter((part) => part && part !== name)
                  .map((part) => `${part} · `)}
                <HealthLine health={health} isCalendar={kind?.group === 'calendar'} />
              </p>
            </div>
            {oauth?.error && <p className="text-[0.8125rem] break-words text-danger-text">{oauth.error}</p>}
            {!kind && (
              <p className="text-[0.8125rem] text-danger-text">
                This version does not have this kind any more.
              </p>
            )}
            <HealthDetail id={id} health={health} onShow={onShowDeliveries} />
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-1 max-md:justify-between">
          <Switch
            label={`${name} is on`}
            isLabelHidden
            isOn={isEnabled}
            onChange={(isOn) =>
              void attempt(() => changeConnection(id, { isEnabled: isOn }), 'The connection was not changed')
            }
          />
          <div className="flex items-center gap-1.5">
            {oauth && kind?.oauth && (
              <Button
                size="small"
                className="md:ml-3"
                look={oauth.isConnected && health.state !== 'needs-owner' ? 'secondary' : 'primary'}
                isBusy={isLeaving}
                onClick={agree}
              >
                {oauth.isConnected ? 'Connect again' : kind.oauth.label}
              </Button>
            )}
            {!oauth && kind && health.state === 'needs-owner' && health.failure !== 'permission' && (
              <Button size="small" look="primary" className="md:ml-3" onClick={onEdit}>
                Renew the login
              </Button>
            )}
            <Button
              size="small"
              className={oauth || health.state === 'needs-owner' ? '' : 'md:ml-3'}
              disabled={!kind}
              onClick={() => setTesting(true)}
              aria-label={`Test ${name}`}
            >
              Test
            </Button>
            <IconButton label={`Change ${name}`} disabled={!kind} onClick={onEdit}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton label={`Delete ${name}`} onClick={() => setDeleting(true)}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </div>
      </div>
      {isTesting && (
        <ConnectionTestDialog connection={connection} onEdit={onEdit} onClose={() => setTesting(false)} />
      )}
      <Confirm
        title={`Delete “${name}”?`}
        isOpen={isDeleting}
        confirm="Delete"
        onConfirm={() => {
          setDeleting(false)
          void attempt(() => deleteConnection(id), 'The connection was not deleted')
        }}
        onCancel={() => setDeleting(false)}
      >
        {health.pending > 0
          ? `Nothing more is sent to it, and what is still on its way (${health.pending}) is dropped. `
          : 'Nothing more is sent to it. '}
        What has arrived stays there. To stop for a while, switch it off instead: credentials cannot be
        brought back.
      </Confirm>
    </li>
  )
}

/** Where it goes, short: the host of an address, a channel, or the recipients. */
function targetWords({ settings }: ConnectionItem): string | undefined {
  const { url, to, channel, companyDomain, subdomain } = settings
  if (typeof url === 'string') return URL.canParse(url) ? new URL(url).host : url
  if (Array.isArray(to)) return to.join(', ')
  for (const words of [channel, companyDomain, subdomain]) if (typeof words === 'string') return words
  return undefined
}
