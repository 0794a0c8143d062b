/** Speak or type: how the person talks on a test call, and why speaking may not be possible. */
import { Keyboard, type LucideIcon, Mic } from 'lucide-react'
import { useId } from 'react'
import { classNames } from '../../components/class-names.ts'

export type Way = 'speak' | 'type'

interface WayToTalkProps {
  way: Way
  /** In words, why one cannot speak; undefined when one can. */
  whyNotSpoken: string | undefined
  /** What hears and speaks when one can. */
  model: string | undefined
  onChange: (way: Way) => void
}

const ways: { way: Way; label: string; about: string; icon: LucideIcon }[] = [
  { way: 'speak', label: 'Speak', about: 'As on the phone', icon: Mic },
  { way: 'type', label: 'Type', about: 'In writing', icon: Keyboard },
]

export function WayToTalk({ way, whyNotSpoken, model, onChange }: WayToTalkProps) {
  const id = useId()
  const spokenNote =
    way === 'speak' && model ? `${model} hears and speaks. The call is billed to your key.` : undefined
  const note = whyNotSpoken ?? spokenNote
  return (
    <fieldset {...(note ? { 'aria-describedby': id } : {})}>
      <legend className="mb-1.5 text-sm font-medium">How to talk</legend>
      <div className="grid grid-cols-2 gap-2">
        {ways.map(({ way: each, label, about, icon: Icon }) => {
          const isDisabled = each === 'speak' && whyNotSpoken !== undefined
          return (
            <label
              key={each}
              className={classNames(
                'flex cursor-pointer items-center gap-3 rounded-lg border px-3 py-2.5 transition-colors',
                'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text',
                isDisabled && 'cursor-not-allowed opacity-55',
                way === each
                  ? 'border-accent-text bg-accent-soft text-accent-text'
                  : 'border-line-strong hover:border-faint',
              )}
            >
              <input
                type="radio"
                name="way"
                value={each}
                aria-label={label}
                checked={way === each}
                disabled={isDisabled}
                onChange={() => onChange(each)}
                className="sr-only"
              />
              <Icon className="size-4.5 shrink-0" aria-hidden />
              <span className="min-w-0 text-sm">
                <span className="block font-medium">{label}</span>
                <span className={classNames('block text-xs', way === each ? '' : 'text-muted')}>{about}</span>
              </span>
            </label>
          )
        })}
      </div>
      {note && (
        <p id={id} className="mt-1.5 text-[0.8125rem] text-muted">
          {note}
        </p>
      )}
    </fieldset>
  )
}
