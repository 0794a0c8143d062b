/** What came of the visit to a vendor's page: said once, after coming back. */
import { useNavigate } from '@tanstack/react-router'
import { CircleCheck, CircleX, X } from 'lucide-react'
import type { ConnectionItem } from '../../api/types.ts'
import { IconButton } from '../../components/button.tsx'
import type { IntegrationsSearch } from './deliveries-filter.ts'

interface OAuthOutcomeProps {
  outcome: NonNullable<IntegrationsSearch['oauth']>
  connection: ConnectionItem | undefined
}

export function OAuthOutcome({ outcome, connection }: OAuthOutcomeProps) {
  const navigate = useNavigate()
  const isGood = outcome === 'connected'
  const Icon = isGood ? CircleCheck : CircleX
  const name = connection?.name ?? 'The connection'
  return (
    <div
      role={isGood ? 'status' : 'alert'}
      className={`mb-4 flex items-start gap-2.5 rounded-xl px-4 py-2.5 text-sm ${
        isGood ? 'bg-ok-soft text-ok-text' : 'bg-danger-soft text-danger-text'
      }`}
    >
      <Icon className="mt-2 size-4 shrink-0 md:mt-1" aria-hidden />
      <p className="min-w-0 flex-1 self-center break-words">
        {isGood
          ? `${name} is connected.`
          : outcome === 'refused'
            ? `${name} is not connected. ${connection?.oauth?.error ?? ''}`
            : 'That visit to the vendor’s page was too long ago, or was begun elsewhere. Please begin again.'}
      </p>
      <IconButton
        label="Dismiss"
        className="-my-1 -mr-2 text-current!"
        onClick={() => void navigate({ to: '/integrations', search: {}, replace: true })}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
