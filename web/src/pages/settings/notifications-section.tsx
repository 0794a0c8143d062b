/** Who is told about finished calls. */
import { FieldError, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function NotificationsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const { notifications } = draft
  return (
    <Section
      title="Notifications"
      description="An e-mail for every finished call that is not a robocall. The server needs a mail account (SMTP_URL)."
    >
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">E-mail addresses</legend>
        <ListEditor
          items={notifications.emails}
          noun="e-mail address"
          max={20}
          makeItem={() => ''}
          onChange={(emails) => change({ notifications: { ...notifications, emails } })}
        >
          {(email, set, index) => {
            const error = errorAt(`notifications.emails[${index}]`)
            return (
              <>
                <TextInput
                  type="email"
                  autoComplete="email"
                  aria-label={`E-mail address ${index + 1}`}
                  value={email}
                  onChange={(event) => set(event.target.value)}
                  {...(error ? { 'aria-invalid': true } : {})}
                />
                {error && <FieldError>{error}</FieldError>}
              </>
            )
          }}
        </ListEditor>
      </fieldset>
    </Section>
  )
}
