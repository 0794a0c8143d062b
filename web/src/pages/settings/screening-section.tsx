/** Whose calls are refused, and whose are never screened. */
import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, IconButton } from '../../components/button.tsx'
import { Field, FieldError, TextInput } from '../../components/field.tsx'
import { toast } from '../../components/toast-queue.ts'
import { entryWords, typedEntry } from '../../words/number-list.ts'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function ScreeningSection({ form }: { form: ProfileForm }) {
  return (
    <Section
      title="Robocalls and blocked numbers"
      description="Recorded sales and scam calls are recognised by themselves and turned away. Here you say what to do with numbers that you know."
    >
      <NumberList
        form={form}
        list="blockedNumbers"
        legend="Blocked"
        hint="Refused before the call is answered, at no cost. Nothing is said, noted or sent on."
        empty="No number is blocked."
      />
      <NumberList
        form={form}
        list="allowedNumbers"
        legend="Never screened"
        hint="Never taken for a robocall, and let through where a range above would refuse them."
        empty="Every caller is screened."
      />
    </Section>
  )
}

interface NumberListProps {
  form: ProfileForm
  list: 'blockedNumbers' | 'allowedNumbers'
  legend: string
  hint: string
  empty: string
}

const wanted = 'Please enter a phone number, or the beginning of numbers with a * behind it: +1900*'

function NumberList({ form: { draft, change, errorAt }, list, legend, hint, empty }: NumberListProps) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const entries = draft[list]
  // A note to undo outlives the draft that it was made from.
  const latest = useRef(entries)
  latest.current = entries

  const add = () => {
    const entry = typedEntry(typed)
    if (entry === undefined) return setError(wanted)
    if (!entries.includes(entry)) change({ [list]: [...entries, entry] })
    setTyped('')
    setError(undefined)
  }
  const remove = (entry: string) => {
    change({ [list]: entries.filter((known) => known !== entry) })
    toast({
      title: `${entryWords(entry)} removed`,
      action: { label: 'Undo', run: () => change({ [list]: [...latest.current, entry] }) },
    })
  }

  return (
    <fieldset>
      <legend className="text-sm font-medium">{legend}</legend>
      <p className="mt-1 mb-2.5 text-[0.8125rem] text-muted">{hint}</p>
      {entries.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line px-3 py-2.5 text-sm text-muted">{empty}</p>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {[...new Set(entries)].map((entry) => {
            const wrong = errorAt(`${list}[${entries.indexOf(entry)}]`)
            return (
              <li key={entry} className="flex min-h-11 items-center gap-2 py-1 pr-1.5 pl-3 md:min-h-9">
                <div className="min-w-0 flex-1 text-sm tabular-nums">
                  {entryWords(entry)}
                  {wrong && <FieldError>{wrong}</FieldError>}
                </div>
                <IconButton label={`Remove ${entryWords(entry)}`} onClick={() => remove(entry)}>
                  <X aria-hidden />
                </IconButton>
              </li>
            )
          })}
        </ul>
      )}
      <Field
        label={`Add a number to “${legend}”`}
        isLabelHidden
        error={error ?? errorAt(list)}
        className="mt-2.5"
      >
        {(input) => (
          <div className="flex gap-2">
            <TextInput
              {...input}
              type="text"
              inputMode="tel"
              autoComplete="off"
              placeholder="(503) 555-0188 or +1900*"
              className="tabular-nums"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setError(undefined)
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                add()
              }}
            />
            <Button onClick={add}>
              <Plus aria-hidden /> Add
            </Button>
          </div>
        )}
      </Field>
    </fieldset>
  )
}
