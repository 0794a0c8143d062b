/** One connection: on or off, tried out, changed, removed. */
import { useQueryClient } from '@tanstack/react-query'
import { Mail, Pencil, Plug, Trash2, Webhook } from 'lucide-react'
import { useState } from 'react'
import {
  changeConnection,
  connectionsQuery,
  deleteConnection,
  testConnection,
} from '../../api/integrations.ts'
import { errorWords } from '../../api/request.ts'
import type { ConnectionItem, ConnectionTest, IntegrationKind } from '../../api/types.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Confirm } from '../../components/dialog.tsx'
import { Switch } from '../../components/switch.tsx'
import { toast } from '../../components/toast-queue.ts'
import { TestResult } from './test-result.tsx'

const icons: Record<string, typeof Plug> = { webhook: Webhook, email: Mail }

interface ConnectionRowProps {
  connection: ConnectionItem
  kind: IntegrationKind | undefined
  onEdit: () => void
}

export function ConnectionRow({ connection, kind, onEdit }: ConnectionRowProps) {
  const client = useQueryClient()
  const [isTesting, setTesting] = useState(false)
  const [result, setResult] = useState<ConnectionTest>()
  const [isDeleting, setDeleting] = useState(false)
  const Icon = icons[connection.kind] ?? Plug

  const attempt = async (work: () => Promise<unknown>, failure: string) => {
    try {
      await work()
    } catch (error) {
      toast({ title: failure, detail: errorWords(error), tone: 'bad' })
    } finally {
      await client.invalidateQueries({ queryKey: connectionsQuery.queryKey })
    }
  }

  const test = async () => {
    setTesting(true)
    await attempt(async () => setResult(await testConnection(connection.id)), 'The test could not be made')
    setTesting(false)
  }

  return (
    <li className="flex flex-col gap-3 px-4 py-4 md:flex-row md:items-center md:gap-4 md:px-5">
      <div className="flex min-w-0 flex-1 items-center gap-3.5">
        <span className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-sunken text-muted">
          <Icon className="size-4.5" aria-hidden />
        </span>
        <div className="min-w-0">
          <p className="truncate font-medium">{connection.name}</p>
          <p className="truncate text-[0.8125rem] text-muted">
            {[kind?.label ?? connection.kind, targetWords(connection)].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
      <div className="flex items-center gap-1 max-md:justify-between">
        <Switch
          label={`${connection.name} is on`}
          isLabelHidden
          isOn={connection.isEnabled}
          onChange={(isEnabled) =>
            void attempt(
              () => changeConnection(connection.id, { isEnabled }),
              'The connection was not changed',
            )
          }
        />
        <div className="flex items-center gap-1">
          <Button size="small" className="md:ml-3" isBusy={isTesting} onClick={test}>
            Test
          </Button>
          <IconButton label={`Change ${connection.name}`} disabled={!kind} onClick={onEdit}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton label={`Delete ${connection.name}`} onClick={() => setDeleting(true)}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      </div>
      {result && <TestResult name={connection.name} result={result} onClose={() => setResult(undefined)} />}
      <Confirm
        title={`Delete “${connection.name}”?`}
        isOpen={isDeleting}
        confirm="Delete"
        onConfirm={() => {
          setDeleting(false)
          void attempt(() => deleteConnection(connection.id), 'The connection was not deleted')
        }}
        onCancel={() => setDeleting(false)}
      >
        Nothing more is sent to it, and what is still on its way is dropped. What has arrived stays there.
      </Confirm>
    </li>
  )
}

/** Where it goes, short: the host of an address, or the recipients. */
function targetWords({ settings }: ConnectionItem): string | undefined {
  const { url, to } = settings
  if (typeof url === 'string') return URL.canParse(url) ? new URL(url).host : url
  return Array.isArray(to) ? to.join(', ') : undefined
}
