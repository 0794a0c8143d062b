/** The exact requests of a dry run, in order: each opens to its body, which can be copied. */
import { ChevronRight } from 'lucide-react'
import type { PreviewRequest } from '../api/types.ts'
import { CopyButton } from './copy-button.tsx'

/** A single request stands open. */
export function RequestList({ requests, label }: { requests: PreviewRequest[]; label: string }) {
  return (
    <ol aria-label={label} className="space-y-2">
      {requests.map(({ target, body }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is what tells requests apart
        <li key={index}>
          <details
            open={requests.length === 1}
            className="group overflow-hidden rounded-lg border border-line bg-surface"
          >
            <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-3 py-2 text-[0.8125rem] select-none hover:bg-sunken md:min-h-9 [&::-webkit-details-marker]:hidden">
              <ChevronRight
                className="size-4 shrink-0 text-faint transition-transform group-open:rotate-90"
                aria-hidden
              />
              {requests.length > 1 && <span className="shrink-0 text-faint tabular-nums">{index + 1}.</span>}
              <Target text={target} />
            </summary>
            {body.trim() !== '' && (
              <div className="relative border-t border-line bg-sunken">
                <div className="absolute top-1 right-1 rounded-lg bg-sunken">
                  <CopyButton text={body} label={`Copy the body of request ${index + 1}`} />
                </div>
                <pre className="max-h-80 overflow-auto p-3 pr-11 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap">
                  {body}
                </pre>
              </div>
            )}
          </details>
        </li>
      ))}
    </ol>
  )
}

/** `POST https://…` with its method set apart; words stay words. */
function Target({ text }: { text: string }) {
  const [, method, rest] = /^(GET|POST|PUT|PATCH|DELETE) (\S.*)$/s.exec(text) ?? []
  if (!method) return <span className="min-w-0 font-medium break-words">{text}</span>
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <span className="shrink-0 font-mono text-xs font-semibold text-accent-text">{method}</span>
      <span className="min-w-0 font-mono text-xs break-all">{rest}</span>
    </span>
  )
}
