/** What a template may name, to look up and to copy. */
import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { kindsQuery } from '../api/integrations.ts'
import { CopyButton } from './copy-button.tsx'

export function Placeholders() {
  const placeholders = useQuery(kindsQuery).data?.placeholders ?? []
  if (placeholders.length === 0) return null
  return (
    <details className="group mt-2">
      <summary className="inline-flex min-h-10 cursor-pointer list-none items-center gap-1 text-[0.8125rem] font-medium text-accent-text select-none md:min-h-7 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4 transition-transform group-open:rotate-90" aria-hidden />
        Placeholders
      </summary>
      <ul
        aria-label="Placeholders"
        className="mt-1 max-h-64 divide-y divide-line overflow-y-auto rounded-lg border border-line"
      >
        {placeholders.map(({ name, meaning }) => (
          <li key={name} className="flex items-center gap-2 py-1 pr-1 pl-3">
            <div className="min-w-0 flex-1 text-[0.8125rem] sm:flex sm:items-baseline sm:gap-3">
              <code className="block shrink-0 font-mono text-xs sm:w-52">{`{{ ${name} }}`}</code>
              <span className="text-muted">{meaning.replaceAll('`', '')}</span>
            </div>
            <CopyButton text={`{{ ${name} }}`} label={`Copy ${name}`} />
          </li>
        ))}
      </ul>
    </details>
  )
}
