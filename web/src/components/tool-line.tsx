/** What a language model did between the words: one line, with what was asked for and what came of it to unfold. */
import { Check, ChevronDown, TriangleAlert } from 'lucide-react'
import { latencyWords } from '../words/time.ts'
import { type ToolRun, toolWords } from '../words/tool-words.ts'
import { classNames } from './class-names.ts'

export function ToolLine({ run, durationMs }: { run: ToolRun; durationMs: number }) {
  const { title, asked, outcome, problem } = toolWords(run)
  const Icon = problem === undefined ? Check : TriangleAlert
  return (
    <li className="flex animate-rise flex-col items-end">
      <details
        className={classNames(
          'group w-fit max-w-[85%] rounded-xl border text-[0.8125rem]',
          problem === undefined ? 'border-line' : 'border-warn-text/40 bg-warn-soft',
        )}
      >
        <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-xl px-3 py-1.5 select-none hover:bg-sunken/60 md:min-h-8 [&::-webkit-details-marker]:hidden">
          <Icon
            className={classNames('size-3.5 shrink-0', problem === undefined ? 'text-ok' : 'text-warn-text')}
            aria-hidden
          />
          <span className="min-w-0 flex-1">
            {title}
            {problem !== undefined && <span className="font-medium text-warn-text">: did not work</span>}
          </span>
          <ChevronDown
            className="size-3.5 shrink-0 text-faint transition-transform group-open:rotate-180"
            aria-hidden
          />
        </summary>
        <dl className="space-y-2 border-t border-line px-3 py-2.5 break-words">
          {asked.map(({ label, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was asked for never changes
            <Part key={index} label={label}>
              {value}
            </Part>
          ))}
          {outcome !== undefined && <Part label="What came of it">{outcome}</Part>}
          {run.output !== '' && (
            <Part label={problem === undefined ? 'What the model was told' : 'Why not'}>{run.output}</Part>
          )}
          <Part label="Took">{latencyWords(durationMs)}</Part>
        </dl>
      </details>
    </li>
  )
}

function Part({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </div>
  )
}
