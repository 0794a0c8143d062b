/** One field of a connection's settings, whatever its type. */
import { useState } from 'react'
import { Field, Select, TextArea, TextInput } from '../../components/field.tsx'
import { Placeholders } from '../../components/placeholders.tsx'
import { Switch } from '../../components/switch.tsx'
import { ChoicesInput } from './choices-input.tsx'
import { optionWords } from './kind-words.ts'
import { RowsInput } from './rows-input.tsx'
import type { FormValue, SettingsField } from './settings-schema.ts'
import { StoredSecret } from './stored-secret.tsx'

interface SettingsInputProps {
  field: SettingsField
  value: FormValue
  /** A secret is stored already. */
  isSet: boolean
  onChange: (value: FormValue) => void
  /** What is wrong at this field (`''`), or at a part of it (`[0]`, `.name`). */
  errorAt: (rest: string) => string | undefined
  /** What is wrong somewhere in it. */
  anyError: string | undefined
}

export function SettingsInput({ field, value, isSet, onChange, errorAt, anyError }: SettingsInputProps) {
  const [isReplacing, setReplacing] = useState(false)
  const isOptional = !field.isRequired && field.start === undefined && field.type !== 'boolean'
  const label = isOptional ? `${field.label} (optional)` : field.label
  const { hint } = field

  if (isSet && !isReplacing && !anyError) {
    const isRemoved = Array.isArray(value)
    if (!isRemoved) {
      return (
        <StoredSecret
          label={field.label}
          onReplace={() => setReplacing(true)}
          {...(field.type === 'pairs' ? { onRemove: () => onChange([]) } : {})}
        />
      )
    }
  }

  switch (field.type) {
    case 'boolean':
      return (
        <Switch label={field.label} {...(hint ? { hint } : {})} isOn={value === true} onChange={onChange} />
      )
    case 'choice':
      return (
        <Field label={label} hint={hint} error={anyError}>
          {(input) => (
            <Select {...input} value={String(value)} onChange={(event) => onChange(event.target.value)}>
              {isOptional && <option value="">–</option>}
              {field.options.map((option) => (
                <option key={option} value={option}>
                  {optionWords(option)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )
    case 'choices':
      return (
        <ChoicesInput
          label={field.label}
          hint={hint}
          options={field.options}
          value={value}
          onChange={onChange}
          error={anyError}
        />
      )
    case 'lines':
    case 'pairs':
      return (
        <RowsInput
          field={field}
          label={label}
          hint={hint}
          value={value}
          onChange={(rows) => onChange(field.isSecret && !isSet && isEmpty(rows) ? '' : rows)}
          errorAt={errorAt}
        />
      )
    case 'number':
      return (
        <Field label={label} hint={hint} error={anyError}>
          {(input) => (
            <TextInput
              {...input}
              type="number"
              inputMode="numeric"
              autoComplete="off"
              min={field.min}
              max={field.max}
              value={String(value)}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      )
    default:
      return field.isLong ? (
        <LongText field={field} label={label} value={String(value)} error={anyError} onChange={onChange} />
      ) : (
        <Field label={label} hint={hint} error={anyError}>
          {(input) => (
            <TextInput
              {...input}
              type={field.isSecret ? 'password' : field.format}
              autoComplete={field.isSecret ? 'new-password' : 'off'}
              spellCheck={false}
              maxLength={field.maxLength}
              aria-required={field.isRequired}
              value={String(value)}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      )
  }
}

function isEmpty(value: FormValue): boolean {
  return Array.isArray(value) && value.length === 0
}

interface LongTextProps {
  field: SettingsField
  label: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

function LongText({ field, label, value, error, onChange }: LongTextProps) {
  const isTemplate = field.hint?.includes('{{') === true
  return (
    <div>
      <Field label={label} hint={field.hint} error={error}>
        {(input) => (
          <TextArea
            {...input}
            rows={isTemplate ? 6 : 4}
            spellCheck={false}
            autoComplete="off"
            className="max-h-96 font-mono text-[0.8125rem]! leading-relaxed"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {isTemplate && <Placeholders />}
    </div>
  )
}
