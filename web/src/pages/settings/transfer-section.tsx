/** Whom a caller is put through to, in order. */
import { useId } from 'react'
import type { Business } from '../../api/types.ts'
import { Field, FieldError, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { PhoneInput } from '../../components/phone-input.tsx'
import { Switch } from '../../components/switch.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'
import { WeekEditor } from './week-editor.tsx'

type Target = Business['transferTargets'][number]

const purposes = [
  ['emergency', 'Emergencies'],
  ['human', 'Callers who ask for a person'],
] as const

export function TransferSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  return (
    <Section
      title="Putting callers through"
      description="The people who take urgent calls. Called one after the other, from the top, until someone takes the call. When nobody does, the caller is promised a callback."
    >
      <ListEditor
        items={draft.transferTargets}
        noun="person"
        max={20}
        isOrdered
        makeItem={(): Target => ({ name: '', phoneNumber: '', for: ['emergency', 'human'] })}
        onChange={(transferTargets) => change({ transferTargets })}
      >
        {(target, set, index) => (
          <TargetEditor
            target={target}
            onChange={set}
            hoursOfBusiness={draft.hours}
            errorAt={(path) => errorAt(`transferTargets[${index}].${path}`)}
          />
        )}
      </ListEditor>
    </Section>
  )
}

interface TargetEditorProps {
  target: Target
  onChange: (target: Target) => void
  hoursOfBusiness: Business['hours']
  errorAt: (path: string) => string | undefined
}

function TargetEditor({ target, onChange, hoursOfBusiness, errorAt }: TargetEditorProps) {
  const { hours, ...always } = target
  return (
    <div className="space-y-4 rounded-xl border border-line bg-surface p-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Name" error={errorAt('name')}>
          {(input) => (
            <TextInput
              {...input}
              value={target.name}
              maxLength={80}
              onChange={(event) => onChange({ ...target, name: event.target.value })}
            />
          )}
        </Field>
        <Field label="Phone" error={errorAt('phoneNumber')}>
          {(input) => (
            <PhoneInput
              {...input}
              value={target.phoneNumber}
              onChange={(phoneNumber) => onChange({ ...target, phoneNumber })}
            />
          )}
        </Field>
      </div>
      <PurposeChoice target={target} onChange={onChange} error={errorAt('for')} />
      <Switch
        label="Only at certain hours"
        isOn={hours !== undefined}
        onChange={(isLimited) => onChange(isLimited ? { ...target, hours: hoursOfBusiness } : always)}
      />
      {hours && (
        <WeekEditor
          hours={hours}
          onChange={(changed) => onChange({ ...target, hours: changed })}
          errorAt={(path) => errorAt(`hours.${path}`)}
        />
      )}
    </div>
  )
}

interface PurposeChoiceProps {
  target: Target
  onChange: (target: Target) => void
  error: string | undefined
}

function PurposeChoice({ target, onChange, error }: PurposeChoiceProps) {
  const id = useId()
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">Takes</legend>
      {purposes.map(([purpose, label]) => (
        <div key={purpose} className="flex min-h-10 items-center gap-2.5 md:min-h-8">
          <input
            id={`${id}-${purpose}`}
            type="checkbox"
            className="size-4.5 accent-accent"
            checked={target.for.includes(purpose)}
            onChange={(event) =>
              onChange({
                ...target,
                for: event.target.checked
                  ? [...target.for, purpose]
                  : target.for.filter((known) => known !== purpose),
              })
            }
          />
          <label htmlFor={`${id}-${purpose}`} className="text-sm">
            {label}
          </label>
        </div>
      ))}
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
