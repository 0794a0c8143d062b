/** Text messages to callers who want one. */
import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/models.ts'
import { Field, TextArea } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

export function TextsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const models = useQuery(modelsQuery).data
  const { sms } = draft
  const missing = models && missingWords(models.items.length > 0, models.hasTwilio)
  return (
    <Section
      title="Text messages"
      description="A caller who agrees gets a link or details by text during the call. Links, addresses and numbers go out only as you have written them on this page."
    >
      <Switch
        label="Text callers who want it"
        hint="Two a call at most, from the number that was called, to mobile numbers only."
        isOn={sms.isEnabled}
        onChange={(isEnabled) => change({ sms: { ...sms, isEnabled } })}
      />
      {sms.isEnabled && missing && <p className="text-sm text-warn-text">{missing}</p>}
      {sms.isEnabled && (
        <Field
          label="In your words"
          error={errorAt('sms.template')}
          hint="The language model words its texts by this, and may use the links in it."
        >
          {(input) => (
            <TextArea
              {...input}
              rows={2}
              maxLength={1600}
              value={sms.template}
              onChange={(event) => change({ sms: { ...sms, template: event.target.value } })}
              placeholder={`This is ${draft.name}. Here is what we talked about: …`}
            />
          )}
        </Field>
      )}
    </Section>
  )
}

function missingWords(hasModel: boolean, hasTwilio: boolean): string | undefined {
  if (hasModel && hasTwilio) return undefined
  const wanted = [hasModel ? '' : 'a language model', hasTwilio ? '' : 'a Twilio account'].filter(Boolean)
  return `No text is sent yet: this server needs ${wanted.join(' and ')}.`
}
