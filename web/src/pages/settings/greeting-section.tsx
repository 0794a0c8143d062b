/** The first words, and the voice they are said in. */
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { languagesQuery } from '../../api/languages.ts'
import { Field, Select, TextArea } from '../../components/field.tsx'
import { Switch } from '../../components/switch.tsx'
import { OutdatedNameHint } from './outdated-name-hint.tsx'
import { spokenFor } from './profile-languages.ts'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'
import { VoiceOptions } from './voice-options.tsx'

export function GreetingSection({ form }: { form: ProfileForm }) {
  const { draft, change, errorAt } = form
  const greeting = useRef<HTMLTextAreaElement>(null)
  const spoken = useQuery(languagesQuery).data ?? []
  const voices = spokenFor(spoken, draft.languages[0] ?? 'en-US')?.voices ?? []
  return (
    <Section
      title="Greeting and voice"
      description="The first thing a caller hears. Say that it is an automated receptionist: callers take it better, and some places require it."
    >
      <div>
        <Field
          label="Greeting"
          hint={`${draft.greeting.length} of 600 characters`}
          error={errorAt('greeting')}
        >
          {(input) => (
            <TextArea
              {...input}
              ref={greeting}
              value={draft.greeting}
              maxLength={600}
              onChange={(event) => change({ greeting: event.target.value })}
            />
          )}
        </Field>
        <OutdatedNameHint form={form} onUsed={() => greeting.current?.focus()} />
      </div>
      <Field
        label="Voice"
        hint={
          draft.engines.includes('openai-realtime')
            ? 'On the phone, with the other engines: Live voice has its own. A typed test call uses your browser’s.'
            : 'On the phone. A typed test call uses your browser’s voice.'
        }
        error={errorAt('voice')}
      >
        {(input) => (
          <Select {...input} value={draft.voice} onChange={(event) => change({ voice: event.target.value })}>
            <VoiceOptions voices={voices} chosen={draft.voice} />
          </Select>
        )}
      </Field>
      <Switch
        label="Greet returning callers by name"
        hint={
          draft.isHipaa
            ? 'Off while the profile is marked HIPAA: a name is never said to a number.'
            : 'When the same number called within the last six months. Never with a number that may be forged.'
        }
        isOn={draft.greetsReturningCallers && !draft.isHipaa}
        isDisabled={draft.isHipaa}
        onChange={(isOn) => change({ greetsReturningCallers: isOn })}
      />
    </Section>
  )
}
