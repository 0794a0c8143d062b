/** Which model hears and speaks by itself, or what to set on the server so that one does. */
import { AudioLines } from 'lucide-react'
import type { AnsweringModels } from '../../api/types.ts'

const code = 'font-mono text-[0.8125rem] text-ink'

interface LiveVoiceHintProps {
  models: AnsweringModels
  /** The business has it in its ladder. */
  isUsed: boolean
}

export function LiveVoiceHint({ models: { realtime }, isUsed }: LiveVoiceHintProps) {
  return (
    <div className="flex gap-3 rounded-xl border border-dashed border-line-strong px-4 py-3.5 text-sm text-muted">
      <AudioLines className="mt-0.5 size-4 shrink-0" aria-hidden />
      {realtime ? (
        <p className="min-w-0 break-words">
          On Live voice <span className="font-medium text-ink">{realtime.model}</span> hears and speaks by
          itself. What callers say is written down beside it, and the built-in rules hear every word.
        </p>
      ) : (
        <p className="min-w-0">
          <span className="font-medium text-ink">
            {isUsed
              ? 'Live voice has no model on this server: it is skipped.'
              : 'Live voice, one model that hears and speaks by itself, needs a key on this server.'}
          </span>{' '}
          Set <code className={code}>OPENAI_API_KEY</code>, or for Azure and xAI{' '}
          <code className={code}>OPENAI_REALTIME_URL</code> and{' '}
          <code className={code}>OPENAI_REALTIME_API_KEY</code>, in the server’s environment and start it
          again.
        </p>
      )}
    </div>
  )
}
