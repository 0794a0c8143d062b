/** The owner's own words for an emergency. */
import { useState } from 'react'
import { Field, TextArea } from '../../components/field.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export function EmergencySection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const [text, setText] = useState(draft.emergencyPhrases.join('\n'))
  // Discarding or saving changes the list from outside.
  const shown =
    linesOf(text).join('\n') === draft.emergencyPhrases.join('\n') ? text : draft.emergencyPhrases.join('\n')
  const wrong = draft.emergencyPhrases.findIndex((_, index) => errorAt(`emergencyPhrases[${index}]`))
  return (
    <Section
      title="Emergency phrases"
      description="Burst pipes, gas, fire and the like are recognised already. Add words that mean an emergency in your trade."
    >
      <Field
        label="Phrases"
        hint="One a line. A caller who says one of them is put through at once."
        error={
          wrong === -1
            ? errorAt('emergencyPhrases')
            : `“${draft.emergencyPhrases[wrong]}”: ${errorAt(`emergencyPhrases[${wrong}]`)}`
        }
      >
        {(input) => (
          <TextArea
            {...input}
            value={shown}
            rows={4}
            placeholder={'sewage in the house\nno heat with a baby'}
            onChange={(event) => {
              setText(event.target.value)
              change({ emergencyPhrases: linesOf(event.target.value) })
            }}
          />
        )}
      </Field>
    </Section>
  )
}
