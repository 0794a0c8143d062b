/** Name, time zone and numbers. */
import { Field, FieldError, Select, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { PhoneInput } from '../../components/phone-input.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

const zones = Intl.supportedValuesOf('timeZone')

export function BasicsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  return (
    <Section title="Basics" description="Who you are, and which phone numbers ring here.">
      <Field label="Business name" error={errorAt('name')}>
        {(input) => (
          <TextInput
            {...input}
            value={draft.name}
            maxLength={120}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Time zone" error={errorAt('timezone')}>
        {(input) => (
          <Select
            {...input}
            value={draft.timezone}
            onChange={(event) => change({ timezone: event.target.value })}
          >
            {[...new Set([draft.timezone, ...zones])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replace(/_/g, ' ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">Phone numbers</legend>
        <ListEditor
          items={draft.phoneNumbers}
          noun="phone number"
          max={20}
          makeItem={() => ''}
          onChange={(phoneNumbers) => change({ phoneNumbers })}
        >
          {(number, set, index) => (
            <>
              <PhoneInput
                aria-label={`Phone number ${index + 1}`}
                value={number}
                onChange={set}
                {...(errorAt(`phoneNumbers[${index}]`) ? { 'aria-invalid': true } : {})}
              />
              {errorAt(`phoneNumbers[${index}]`) && (
                <FieldError>{errorAt(`phoneNumbers[${index}]`)}</FieldError>
              )}
            </>
          )}
        </ListEditor>
        <p className="mt-2 text-[0.8125rem] text-muted">
          Your Twilio numbers. With one business, calls to any number are answered.
        </p>
      </fieldset>
    </Section>
  )
}
