/** Text messages to callers: after the call, and during it to who wants one. */
import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/models.ts'
import { Field, TextArea } from '../../components/field.tsx'
import { Placeholders } from '../../components/placeholders.tsx'
import { Switch } from '../../components/switch.tsx'
import { Section } from './section.tsx'
import { TextPreview } from './text-preview.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function TextsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const models = useQuery(modelsQuery).data
  const { sms } = draft
  const missing =
    models && !models.hasTwilio ? 'No text is sent yet: this server needs a Twilio account.' : undefined
  return (
    <Section
      id="texts"
      title="Text messages"
      description="Callers get a text after the call, and one who agrees gets a link or details during it. Links, addresses and numbers go out only as you have written them on this page."
    >
      <Switch
        label="Text callers"
        hint="From the number that was called, to mobile numbers only. Whoever writes STOP gets none any more."
        isOn={sms.isEnabled}
        onChange={(isEnabled) => change({ sms: { ...sms, isEnabled } })}
      />
      {sms.isEnabled && missing && <p className="text-sm text-warn-text">{missing}</p>}
      {sms.isEnabled && (
        <>
          <div>
            <Field
              label="In your words"
              error={errorAt('sms.template')}
              hint="Sent after the call, with the placeholders filled in. Left empty, the usual words are sent."
            >
              {(input) => (
                <TextArea
                  {...input}
                  rows={3}
                  maxLength={1600}
                  value={sms.template}
                  onChange={(event) => change({ sms: { ...sms, template: event.target.value } })}
                  placeholder={`Thanks for calling ${draft.name}, {{ caller_first_name }}. We will be in touch about: {{ call_reason }}`}
                />
              )}
            </Field>
            <Placeholders />
          </div>
          <TextPreview template={sms.template} />
        </>
      )}
    </Section>
  )
}
