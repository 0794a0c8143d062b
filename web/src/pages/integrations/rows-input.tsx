/** A list of lines, or of names and values. */
import { FieldError, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import type { FormValue, SettingsField } from './settings-schema.ts'

interface RowsInputProps {
  field: SettingsField
  label: string
  hint: string | undefined
  value: FormValue
  onChange: (value: FormValue) => void
  /** What is wrong at this field (`''`), or at a part of it (`[0]`, `.name`). */
  errorAt: (rest: string) => string | undefined
}

export function RowsInput({ field, label, hint, value, onChange, errorAt }: RowsInputProps) {
  const isPairs = field.type === 'pairs'
  const rows = Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row : [row, ''])) : []
  const set = (changed: string[][]) =>
    onChange(
      isPairs ? changed.map(([name = '', text = '']) => [name, text]) : changed.map(([text = '']) => text),
    )
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <ListEditor
        items={rows}
        noun={isPairs ? 'entry' : 'line'}
        max={20}
        makeItem={() => ['', '']}
        onChange={set}
      >
        {([first = '', second = ''], change, index) => {
          const error = errorAt(`[${index}]`) ?? (isPairs ? errorAt(`.${first}`) : undefined)
          return (
            <>
              <div className="flex gap-1.5">
                <TextInput
                  aria-label={isPairs ? `${field.label}: name ${index + 1}` : `${field.label} ${index + 1}`}
                  type={field.type === 'lines' ? field.format : 'text'}
                  placeholder={isPairs ? 'Name' : undefined}
                  autoComplete="off"
                  value={first}
                  onChange={(event) => change([event.target.value, second])}
                  {...(error ? { 'aria-invalid': true } : {})}
                />
                {isPairs && (
                  <TextInput
                    aria-label={`${field.label}: value ${index + 1}`}
                    placeholder="Value"
                    autoComplete="off"
                    value={second}
                    onChange={(event) => change([first, event.target.value])}
                  />
                )}
              </div>
              {error && <FieldError>{error}</FieldError>}
            </>
          )
        }}
      </ListEditor>
      {hint && <p className="mt-1.5 text-[0.8125rem] text-muted">{hint}</p>}
      {errorAt('') && <FieldError>{errorAt('')}</FieldError>}
    </fieldset>
  )
}
