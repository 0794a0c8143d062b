/** Several of a few choices, as boxes to tick. */
import { useId } from 'react'
import { FieldError } from '../../components/field.tsx'
import { occasionChoices } from '../../words/delivery-words.ts'
import type { FormValue } from './settings-schema.ts'

interface ChoicesInputProps {
  label: string
  hint: string | undefined
  options: string[]
  value: FormValue
  onChange: (value: string[]) => void
  error: string | undefined
}

export function ChoicesInput({ label, hint, options, value, onChange, error }: ChoicesInputProps) {
  const id = useId()
  const chosen = Array.isArray(value) ? value.map(String) : []
  return (
    <fieldset>
      <legend className="text-sm font-medium">{label}</legend>
      {hint && <p className="text-[0.8125rem] text-muted">{hint}</p>}
      <div className="mt-1.5">
        {options.map((option) => (
          <div key={option} className="flex min-h-10 items-center gap-2.5 md:min-h-8">
            <input
              id={`${id}-${option}`}
              type="checkbox"
              className="size-4.5 accent-accent"
              checked={chosen.includes(option)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, option] : chosen.filter((known) => known !== option),
                )
              }
            />
            <label htmlFor={`${id}-${option}`} className="text-sm">
              {occasionChoices[option] ?? option}
            </label>
          </div>
        ))}
      </div>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
