/** One field of a connection's settings, whatever its type. */
import { useId } from 'react'
import { Field, FieldError, Select, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { Switch } from '../../components/switch.tsx'
import type { FormValue, SettingsField } from './settings-schema.ts'

interface SettingsInputProps {
  field: SettingsField
  value: FormValue
  /** A secret is stored already. */
  isSet: boolean
  onChange: (value: FormValue) => void
  /** What is wrong at this field (`''`), or at a part of it (`[0]`). */
  errorAt: (rest: string) => string | undefined
}

export function SettingsInput({ field, value, isSet, onChange, errorAt }: SettingsInputProps) {
  const label = field.isRequired ? field.label : `${field.label} (optional)`
  const hint = isSet ? 'Stored. Leave empty to keep it.' : field.hint
  switch (field.type) {
    case 'boolean':
      return (
        <Switch label={field.label} {...(hint ? { hint } : {})} isOn={value === true} onChange={onChange} />
      )
    case 'choice':
      return (
        <Field label={label} hint={hint} error={errorAt('')}>
          {(input) => (
            <Select {...input} value={String(value)} onChange={(event) => onChange(event.target.value)}>
              {!field.isRequired && <option value="">–</option>}
              {field.options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </Select>
          )}
        </Field>
      )
    case 'choices':
      return (
        <Choices
          label={field.label}
          hint={hint}
          options={field.options}
          value={value}
          onChange={onChange}
          error={errorAt('')}
        />
      )
    case 'lines':
    case 'pairs':
      return (
        <Rows field={field} label={label} hint={hint} value={value} onChange={onChange} errorAt={errorAt} />
      )
    default:
      return (
        <Field label={label} hint={hint} error={errorAt('')}>
          {(input) => (
            <TextInput
              {...input}
              type={field.isSecret ? 'password' : field.type === 'text' ? field.format : 'number'}
              autoComplete={field.isSecret ? 'new-password' : 'off'}
              placeholder={isSet ? '••••••••' : undefined}
              value={String(value)}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      )
  }
}

interface ChoicesProps {
  label: string
  hint: string | undefined
  options: string[]
  value: FormValue
  onChange: (value: string[]) => void
  error: string | undefined
}

const occasionWords: Record<string, string> = {
  'call.completed': 'A call is finished',
  'call.urgent': 'A call turns out urgent',
  'callback.requested': 'A callback is promised',
  'lead.updated': 'A lead can be reached',
}

function Choices({ label, hint, options, value, onChange, error }: ChoicesProps) {
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
              {occasionWords[option] ?? option}
            </label>
          </div>
        ))}
      </div>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}

interface RowsProps extends Omit<SettingsInputProps, 'isSet'> {
  label: string
  hint: string | undefined
}

function Rows({ field, label, hint, value, onChange, errorAt }: RowsProps) {
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
        noun={isPairs ? 'header' : 'line'}
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
