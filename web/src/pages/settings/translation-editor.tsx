/** The owner's voice, greeting, questions and answers in one further language; all of them may be left out. */
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SpokenLanguage } from '../../api/types.ts'
import { Field, Select, TextArea, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { fieldLabel } from '../../words/caller.ts'
import { withQuestion, withTranslation } from './profile-languages.ts'
import type { ProfileForm } from './use-profile-form.ts'
import { VoiceOptions } from './voice-options.tsx'

interface TranslationEditorProps {
  form: ProfileForm
  tag: string
  words: SpokenLanguage | undefined
}

export function TranslationEditor({ form: { draft, change, errorAt }, tag, words }: TranslationEditorProps) {
  const translation = draft.translations[tag] ?? {}
  const set = (part: Partial<typeof translation>) => change(withTranslation(draft, tag, part))
  const error = (path: string) => errorAt(`translations.${tag}.${path}`)
  const knowledge = translation.knowledge ?? []
  return (
    <>
      <Field label="Voice" error={error('voice')}>
        {(input) => (
          <Select
            {...input}
            value={translation.voice ?? words?.voice ?? ''}
            onChange={({ target }) => set({ voice: target.value === words?.voice ? '' : target.value })}
          >
            <VoiceOptions voices={words?.voices ?? []} chosen={translation.voice} />
          </Select>
        )}
      </Field>
      <Field
        label="Greeting"
        hint="To callers whose last call was in this language. Left empty, the words in grey are said."
        error={error('greeting')}
      >
        {(input) => (
          <TextArea
            {...input}
            lang={tag}
            value={translation.greeting ?? ''}
            maxLength={600}
            placeholder={words?.greeting.replace('{name}', draft.name)}
            onChange={({ target }) => set({ greeting: target.value })}
          />
        )}
      </Field>
      <Fold
        title="Questions"
        note={countOf(Object.keys(translation.questions ?? {}).length, 'own wording', 'in our words')}
      >
        {draft.questions.map(({ field, ask }) => (
          <Field key={field} label={fieldLabel(field)} hint={ask} error={error(`questions.${field}`)}>
            {(input) => (
              <TextInput
                {...input}
                lang={tag}
                value={translation.questions?.[field] ?? ''}
                maxLength={400}
                placeholder={words?.questions[field] ?? ask}
                onChange={({ target }) => set(withQuestion(translation, field, target.value))}
              />
            )}
          </Field>
        ))}
      </Fold>
      <Fold title="Knowledge" note={countOf(knowledge.length, 'answer', 'no answers yet')}>
        <p className="text-sm text-muted">
          Answers are given in the caller's language only: what stands here, not what stands in your own.
        </p>
        <ListEditor
          items={knowledge}
          noun="answer"
          max={500}
          makeItem={() => ({ question: '', answer: '' })}
          onChange={(entries) => set({ knowledge: entries })}
        >
          {(entry, setEntry, index) => (
            <div className="space-y-3 rounded-xl border border-line bg-surface p-4">
              <Field label="When a caller asks" error={error(`knowledge[${index}].question`)}>
                {(input) => (
                  <TextInput
                    {...input}
                    lang={tag}
                    value={entry.question}
                    maxLength={400}
                    onChange={({ target }) => setEntry({ ...entry, question: target.value })}
                  />
                )}
              </Field>
              <Field label="Answer" error={error(`knowledge[${index}].answer`)}>
                {(input) => (
                  <TextArea
                    {...input}
                    lang={tag}
                    value={entry.answer}
                    maxLength={2000}
                    onChange={({ target }) => setEntry({ ...entry, answer: target.value })}
                  />
                )}
              </Field>
            </div>
          )}
        </ListEditor>
      </Fold>
    </>
  )
}

function countOf(count: number, noun: string, none: string): string {
  if (count === 0) return none
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A part that most owners leave alone: closed until it is wanted. */
function Fold({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <details className="group rounded-xl border border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-4 text-sm font-medium [&::-webkit-details-marker]:hidden">
        {title} <span className="font-normal text-muted">{note}</span>
        <ChevronDown
          className="ml-auto size-4 text-muted transition-transform group-open:rotate-180"
          aria-hidden
        />
      </summary>
      <div className="space-y-4 border-t border-line p-4">{children}</div>
    </details>
  )
}
