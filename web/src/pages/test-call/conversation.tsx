/** What was said so far, the newest below; and three dots while an answer is on its way. */
import { classNames } from '../../components/class-names.ts'
import { latencyWords } from '../../words/time.ts'
import type { Line, TestCallState } from './test-call-state.ts'

export function Conversation({ state, heard }: { state: TestCallState; heard: string }) {
  const isWaiting = state.spoken?.isOpen
    ? state.spoken.receptionist === 'thinking'
    : !state.listening && state.lines.at(-1)?.who !== 'receptionist'
  const isThinking = state.phase !== 'ended' && isWaiting
  return (
    <ol className="space-y-2.5">
      {state.lines.map((line) => (
        <Bubble key={line.id} line={line} />
      ))}
      {heard && (
        <li className="ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-accent-soft px-3.5 py-2 text-accent-text italic">
          {heard}…
        </li>
      )}
      {isThinking && (
        <li className="flex w-fit gap-1 rounded-2xl rounded-bl-md bg-sunken px-4 py-3.5">
          <span className="sr-only">Waiting for the receptionist</span>
          {[0, 150, 300].map((delay) => (
            <span
              key={delay}
              aria-hidden
              style={{ animationDelay: `${delay}ms` }}
              className="size-1.5 animate-bounce rounded-full bg-faint"
            />
          ))}
        </li>
      )}
    </ol>
  )
}

function Bubble({ line }: { line: Line }) {
  if (line.who === 'note') {
    return <li className="py-1 text-center text-[0.8125rem] text-muted">{line.text}</li>
  }
  const isCaller = line.who === 'caller'
  return (
    <li className={classNames('flex animate-rise flex-col', isCaller ? 'items-end' : 'items-start')}>
      <p
        className={classNames(
          'max-w-[85%] rounded-2xl px-3.5 py-2 leading-snug text-pretty break-words',
          isCaller ? 'rounded-br-md bg-accent text-white' : 'rounded-bl-md bg-sunken',
        )}
      >
        <span className="sr-only">{isCaller ? 'You: ' : 'Receptionist: '}</span>
        <Words line={line} />
      </p>
      {line.latencyMs !== undefined && (
        <p className="mt-0.5 px-1 text-xs text-faint tabular-nums" title="From your last word to this answer">
          answered in {latencyWords(line.latencyMs)}
        </p>
      )}
    </li>
  )
}

/** Of an answer that was cut short, what was not heard any more is struck out. */
function Words({ line: { text, heard } }: { line: Line }) {
  if (heard === undefined || !text.startsWith(heard)) return text
  return (
    <>
      {heard}
      <s className="text-muted" title="You did not hear this">
        <span className="sr-only">Not heard: </span>
        {text.slice(heard.length)}
      </s>
    </>
  )
}
