/** Whether calls are recorded, and what callers are told of it. */
import { Field, Select } from '../../components/field.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function RecordingSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const { recording } = draft
  return (
    <Section
      title="Recording"
      description="What is said is kept in writing either way. In many places callers have to be told of a recording, or to agree to it."
    >
      <Field
        label="Calls"
        error={errorAt('recording.mode')}
        hint={
          recording.mode === 'announce'
            ? 'With the engines “Live conversation” and “Live voice” only: the others do not record yet. Recordings stay at Twilio, and can be played on the page of the call.'
            : recording.mode === 'consent'
              ? 'Asking first is not built yet: as it stands nothing is recorded.'
              : undefined
        }
      >
        {(input) => (
          <Select
            {...input}
            value={recording.mode}
            onChange={(event) =>
              change({ recording: { ...recording, mode: event.target.value as typeof recording.mode } })
            }
          >
            <option value="off">Not recorded</option>
            <option value="announce">Recorded, and callers are told so first</option>
            {recording.mode === 'consent' && <option value="consent">Recorded when the caller agrees</option>}
          </Select>
        )}
      </Field>
    </Section>
  )
}
