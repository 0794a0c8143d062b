/** How long a call may take. */
import { Field, TextInput } from '../../components/field.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function LimitsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  return (
    <Section title="Call limits" description="So that no call runs up a bill.">
      <Field
        label="Longest call, minutes"
        hint="The receptionist says goodbye then. From 1 to 240."
        error={errorAt('maxCallMinutes')}
      >
        {(input) => (
          <TextInput
            {...input}
            type="number"
            inputMode="numeric"
            min={1}
            max={240}
            value={Number.isNaN(draft.maxCallMinutes) ? '' : draft.maxCallMinutes}
            onChange={(event) => change({ maxCallMinutes: event.target.valueAsNumber })}
            className="max-w-32"
          />
        )}
      </Field>
    </Section>
  )
}
