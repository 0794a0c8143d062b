/** What became of a promise, below the words that made it: quiet when it holds, plain to see when nothing backs it. */
import { CircleAlert, CircleCheck, Undo2 } from 'lucide-react'
import { promiseWords, type SettledPromise } from '../words/promise-words.ts'

export function PromiseNote({ promise, state }: SettledPromise) {
  const { text, hint } = promiseWords(promise, state)
  switch (state) {
    case 'kept':
      return (
        <p className="mt-1 flex items-center gap-1 px-1 text-xs text-ok-text" title={`“${promise.text}”`}>
          <CircleCheck className="size-3 shrink-0" aria-hidden /> {text}
        </p>
      )
    case 'taken-back':
      return (
        <p
          className="mt-1 flex items-start gap-1 px-1 text-xs text-warn-text"
          title={`“${promise.text}” had nothing behind it`}
        >
          <Undo2 className="mt-0.5 size-3 shrink-0" aria-hidden /> {text}
        </p>
      )
    case 'unheard':
      return <p className="mt-1 px-1 text-right text-xs text-muted">{text}</p>
    case 'taken-back-unheard':
    case 'unbacked':
      return (
        <div
          role="note"
          className="mt-1.5 flex max-w-[85%] gap-2 rounded-xl bg-danger-soft px-3.5 py-2.5 text-sm text-danger-text"
        >
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          <div className="min-w-0">
            <p className="font-semibold">{text}</p>
            {hint && <p className="mt-0.5">{hint}</p>}
          </div>
        </div>
      )
  }
}
