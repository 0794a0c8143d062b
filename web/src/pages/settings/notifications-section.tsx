/** Who is told about finished calls. */
import { FieldError, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { PhoneInput } from '../../components/phone-input.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function NotificationsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const { notifications } = draft
  return (
    <Section
      id="notifications"
      title="Notifications"
      description="An e-mail for every finished call that is not a robocall (the server needs a mail account, SMTP_URL), and a text to those on call when somebody is in trouble."
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
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">Phones of those on call</legend>
        <ListEditor
          items={notifications.urgentPhones}
          noun="phone"
          max={20}
          makeItem={() => ''}
          onChange={(urgentPhones) => change({ notifications: { ...notifications, urgentPhones } })}
        >
          {(phone, set, index) => {
            const error = errorAt(`notifications.urgentPhones[${index}]`)
            return (
              <>
                <PhoneInput
                  aria-label={`Phone of those on call ${index + 1}`}
                  value={phone}
                  onChange={set}
                  {...(error ? { 'aria-invalid': true as const } : {})}
                />
                {error && <FieldError>{error}</FieldError>}
              </>
            )
          }}
        </ListEditor>
        <p className="mt-1.5 text-[0.8125rem] text-muted">
          Texted about urgent callers and emergencies at once, and again when nobody took the call. Who
          answers 1 takes the call back, and the others are told.
        </p>
      </fieldset>
    </Section>
  )
}
