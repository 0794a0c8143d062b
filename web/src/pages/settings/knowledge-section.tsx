/** What the receptionist can answer. */
import { Field, TextArea, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function KnowledgeSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  return (
    <Section
      title="Knowledge"
      description="Questions callers ask, and your answers. The receptionist says only what stands here."
    >
      <ListEditor
        items={draft.knowledge}
        noun="answer"
        max={500}
        makeItem={() => ({ question: '', answer: '' })}
        onChange={(knowledge) => change({ knowledge })}
      >
        {(entry, set, index) => (
          <div className="space-y-3 rounded-xl border border-line bg-surface p-4">
            <Field label="When a caller asks" error={errorAt(`knowledge[${index}].question`)}>
              {(input) => (
                <TextInput
                  {...input}
                  value={entry.question}
                  maxLength={400}
                  placeholder="Do you repair water heaters?"
                  onChange={(event) => set({ ...entry, question: event.target.value })}
                />
              )}
            </Field>
            <Field label="Answer" error={errorAt(`knowledge[${index}].answer`)}>
              {(input) => (
                <TextArea
                  {...input}
                  value={entry.answer}
                  maxLength={2000}
                  onChange={(event) => set({ ...entry, answer: event.target.value })}
                />
              )}
            </Field>
          </div>
        )}
      </ListEditor>
    </Section>
  )
}
