/** Days that differ from the week. */
import { Field, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { Switch } from '../../components/switch.tsx'
import { PeriodsEditor } from './periods-editor.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function HolidaysSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  return (
    <Section title="Holidays" description="Dates on which you are closed, or open at other times.">
      <ListEditor
        items={draft.holidays}
        noun="holiday"
        max={100}
        makeItem={() => ({ date: '', name: '', hours: [] })}
        onChange={(holidays) => change({ holidays })}
      >
        {(holiday, set, index) => (
          <div className="space-y-3 rounded-xl border border-line bg-surface p-4">
            <div className="grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <Field label="Date" error={errorAt(`holidays[${index}].date`)}>
                {(input) => (
                  <TextInput
                    {...input}
                    type="date"
                    value={holiday.date}
                    onChange={(event) => set({ ...holiday, date: event.target.value })}
                  />
                )}
              </Field>
              <Field label="Name" error={errorAt(`holidays[${index}].name`)}>
                {(input) => (
                  <TextInput
                    {...input}
                    value={holiday.name}
                    maxLength={80}
                    placeholder="Christmas"
                    onChange={(event) => set({ ...holiday, name: event.target.value })}
                  />
                )}
              </Field>
            </div>
            <Switch
              label="Open for part of the day"
              isOn={holiday.hours.length > 0}
              onChange={(isOpen) => set({ ...holiday, hours: isOpen ? [['09:00', '12:00']] : [] })}
            />
            {holiday.hours.length > 0 && (
              <PeriodsEditor
                name={holiday.name || 'Holiday'}
                periods={holiday.hours}
                onChange={(hours) => set({ ...holiday, hours })}
                errorAt={(period) =>
                  errorAt(`holidays[${index}].hours[${period}]`) ??
                  errorAt(`holidays[${index}].hours[${period}][0]`) ??
                  errorAt(`holidays[${index}].hours[${period}][1]`)
                }
              />
            )}
          </div>
        )}
      </ListEditor>
    </Section>
  )
}
