/** A line on every page while a connection waits for its owner: nothing is sent to it until then. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { connectionsQuery } from '../api/integrations.ts'

export function OwnerNeeded() {
  const list = useQuery({ ...connectionsQuery, refetchInterval: 60_000 }).data
  const waiting = [
    ...(list?.items.filter(({ isEnabled }) => isEnabled) ?? []),
    ...(list?.builtIn ?? []),
  ].filter(({ health }) => health.state === 'needs-owner')
  const [first] = waiting
  if (!first) return null
  return (
    <div role="alert" className="border-b border-line bg-danger-soft text-danger-text">
      <p className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-0.5 px-4 py-2.5 text-sm md:px-8">
        <TriangleAlert className="size-4 shrink-0" aria-hidden />
        <span className="min-w-0 flex-1">
          {waiting.length === 1 ? (
            <>
              <strong className="font-semibold">{first.name}</strong> needs you: it takes nothing until then.
            </>
          ) : (
            <>
              <strong className="font-semibold">{waiting.length} connections</strong> need you: they take
              nothing until then.
            </>
          )}
        </span>
        <Link to="/integrations" className="font-semibold underline underline-offset-2">
          See what to do
        </Link>
      </p>
    </div>
  )
}
