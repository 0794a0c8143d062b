/** What callers are asked, in order. */
import type { Business } from '../../api/types.ts'
import { Field, FieldError, Select, TextArea, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { Switch } from '../../components/switch.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

type Question = Business['questions'][number]

const fields = [
  ['name', 'Name', 'May I have your first and last name?'],
  ['phone', 'Phone', 'What is the best number to reach you?'],
  ['reason', 'Reason', 'What can we help you with?'],
  ['address', 'Address', 'What is the address?'],
  ['email', 'E-mail', 'What is your e-mail address?'],
  ['timeline', 'When', 'How soon do you need this done?'],
  ['budget', 'Budget', 'Do you have a budget in mind?'],
] as const

export function QuestionsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const used = new Set(draft.questions.map((question) => question.field))
  const unused = fields.find(([field]) => !used.has(field))
  return (
    <Section
      title="Questions"
      description="Asked in this order, each only when the caller has not said it already. Callers may decline the optional ones."
    >
      <ListEditor
        items={draft.questions}
        noun="question"
        max={20}
        isOrdered
        makeItem={(): Question => ({ field: unused?.[0] ?? '', ask: unused?.[2] ?? '', isRequired: false })}
        onChange={(questions) => change({ questions })}
      >
        {(question, set, index) => (
          <QuestionEditor
            question={question}
            onChange={set}
            errorAt={(path) => errorAt(`questions[${index}].${path}`)}
            error={errorAt(`questions[${index}]`)}
          />
        )}
      </ListEditor>
      {errorAt('questions') && <FieldError>{errorAt('questions')}</FieldError>}
    </Section>
  )
}

interface QuestionEditorProps {
  question: Question
  onChange: (question: Question) => void
  errorAt: (path: string) => string | undefined
  error: string | undefined
}

function QuestionEditor({ question, onChange, errorAt, error }: QuestionEditorProps) {
  const known = fields.find(([field]) => field === question.field)
  return (
    <div className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <div className="grid gap-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <Field label="Asks for" {...(known ? { error: errorAt('field') } : {})}>
          {(input) => (
            <Select
              {...input}
              value={known ? question.field : 'own'}
              onChange={(event) =>
                onChange({ ...question, field: event.target.value === 'own' ? '' : event.target.value })
              }
            >
              {fields.map(([field, label]) => (
                <option key={field} value={field}>
                  {label}
                </option>
              ))}
              <option value="own">Something else</option>
            </Select>
          )}
        </Field>
        <Field label="The question" error={errorAt('ask')}>
          {(input) => (
            <TextArea
              {...input}
              rows={1}
              value={question.ask}
              maxLength={400}
              className="min-h-11! md:min-h-9! md:py-1.5!"
              onChange={(event) => onChange({ ...question, ask: event.target.value })}
            />
          )}
        </Field>
      </div>
      {!known && (
        <Field
          label="Name of the field"
          hint="Letters and digits without spaces, for example petName."
          error={errorAt('field')}
        >
          {(input) => (
            <TextInput
              {...input}
              value={question.field}
              maxLength={40}
              onChange={(event) => onChange({ ...question, field: event.target.value.replace(/\W/g, '') })}
            />
          )}
        </Field>
      )}
      <Switch
        label="Required"
        isOn={question.isRequired}
        onChange={(isRequired) => onChange({ ...question, isRequired })}
      />
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}
