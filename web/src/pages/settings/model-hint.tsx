/** Which language model talks with callers, or what to set on the server so that one does. */
import { Brain } from 'lucide-react'
import type { AnsweringModels } from '../../api/types.ts'

const code = 'font-mono text-[0.8125rem] text-ink'

interface ModelHintProps {
  models: AnsweringModels
  /** Another model hears and speaks on Live voice: this is about the other engines. */
  isBesideLiveVoice: boolean
}

export function ModelHint({ models: { items }, isBesideLiveVoice }: ModelHintProps) {
  const [first, ...others] = items
  return (
    <div className="flex gap-3 rounded-xl border border-dashed border-line-strong px-4 py-3.5 text-sm text-muted">
      <Brain className="mt-0.5 size-4 shrink-0" aria-hidden />
      {first ? (
        <p className="min-w-0 break-words">
          <span className="font-medium text-ink">{first.model}</span> ({first.vendor}) talks with callers
          {isBesideLiveVoice && ' on the other engines'}.
          {others.length > 0 && (
            <>
              {' '}
              When it does not answer,{' '}
              <span className="text-ink">{others.map(({ model }) => model).join(', ')}</span> goes on in the
              same breath.
            </>
          )}{' '}
          Behind it stand the built-in rules.
        </p>
      ) : (
        <p className="min-w-0">
          <span className="font-medium text-ink">
            {isBesideLiveVoice
              ? 'The other engines have no language model on this server.'
              : 'No language model is set up on this server.'}
          </span>{' '}
          The built-in rules talk with callers: they take leads, call backs and emergencies, and cost nothing.
          To talk freely, set <code className={code}>OPENAI_API_KEY</code> or{' '}
          <code className={code}>ANTHROPIC_API_KEY</code> in the server’s environment and start it again.
        </p>
      )}
    </div>
  )
}
