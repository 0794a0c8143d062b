/** Who is told about finished calls. */
import { Field, FieldError, TextInput } from '../../components/field.tsx'
import { ListEditor } from '../../components/list-editor.tsx'
import { PhoneInput } from '../../components/phone-input.tsx'
import { Switch } from '../../components/switch.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

/** As the server has it while none is set. */
const usualDigestTime = '18:00'

export function NotificationsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const { notifications } = draft
  const set = (part: Partial<typeof notifications>) =>
    change({ notifications: { ...notifications, ...part } })
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
          onChange={(emails) => set({ emails })}
        >
          {(email, setEmail, index) => {
            const error = errorAt(`notifications.emails[${index}]`)
            return (
              <>
                <TextInput
                  type="email"
                  autoComplete="email"
                  aria-label={`E-mail address ${index + 1}`}
                  value={email}
                  onChange={(event) => setEmail(event.target.value)}
                  {...(error ? { 'aria-invalid': true } : {})}
                />
                {error && <FieldError>{error}</FieldError>}
              </>
            )
          }}
        </ListEditor>
      </fieldset>
      {notifications.emails.length > 0 && (
        <>
          <Switch
            label="One mail a day"
            hint="With the calls of the day, instead of a mail for each. Urgent callers are told of at once all the same."
            isOn={notifications.digest === 'daily'}
            onChange={(isDaily) => set({ digest: isDaily ? 'daily' : 'off' })}
          />
          {notifications.digest === 'daily' && (
            <Field label="At" error={errorAt('notifications.digestTime')} className="max-w-40">
              {(input) => (
                <TextInput
                  {...input}
                  type="time"
                  value={notifications.digestTime ?? usualDigestTime}
                  onChange={(event) => set({ digestTime: event.target.value })}
                />
              )}
            </Field>
          )}
        </>
      )}
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">Phones of those on call</legend>
        <ListEditor
          items={notifications.urgentPhones}
          noun="phone"
          max={20}
          makeItem={() => ''}
          onChange={(urgentPhones) => set({ urgentPhones })}
        >
          {(phone, setPhone, index) => {
            const error = errorAt(`notifications.urgentPhones[${index}]`)
            return (
              <>
                <PhoneInput
                  aria-label={`Phone of those on call ${index + 1}`}
                  value={phone}
                  onChange={setPhone}
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
