/** Where a model or an engine gave way in mid-call: who, why, and who went on. */
import { Unplug } from 'lucide-react'
import type { Handover } from '../words/handover-words.ts'

export function HandoverLine({ handover: { text, reason, next } }: { handover: Handover }) {
  return (
    <li className="mx-auto flex w-fit max-w-full animate-rise items-start gap-2 rounded-xl bg-warn-soft px-3.5 py-2 text-[0.8125rem] text-warn-text">
      <Unplug className="mt-0.5 size-3.5 shrink-0" aria-hidden />
      <p className="min-w-0 break-words">
        <span className="font-semibold">{text}.</span> {next && <>Went on with {next}. </>}
        <span className="opacity-85">({reason})</span>
      </p>
    </li>
  )
}
