/** When the business is open. */
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'
import { WeekEditor } from './week-editor.tsx'

export function HoursSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  return (
    <Section
      title="Opening hours"
      description="Calls are answered around the clock. Hours decide when callbacks are promised for."
    >
      <WeekEditor
        hours={draft.hours}
        onChange={(hours) => change({ hours })}
        errorAt={(path) => errorAt(`hours.${path}`)}
      />
    </Section>
  )
}
