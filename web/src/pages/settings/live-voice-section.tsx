/** How a model that hears and speaks by itself sounds and listens; shown to businesses that have it in their ladder. */
import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/models.ts'
import type { Business } from '../../api/types.ts'
import { Field, Select, TextInput } from '../../components/field.tsx'
import { detectionWords, noiseWords, usualDetection } from './live-voice.ts'
import { LiveVoiceField } from './live-voice-field.tsx'
import { Section } from './section.tsx'
import { TurnDetectionFields } from './turn-detection-fields.tsx'
import type { ProfileForm } from './use-profile-form.ts'

type Realtime = Business['realtime']

export function LiveVoiceSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const models = useQuery(modelsQuery).data
  if (!draft.engines.includes('openai-realtime')) return null
  const { realtime } = draft
  const set = (part: Partial<Realtime>) => change({ realtime: { ...realtime, ...part } })
  return (
    <Section
      title="Live voice"
      description="How the model that hears and speaks by itself (OpenAI Realtime) sounds, and how it listens. A spoken test call tells best."
    >
      <LiveVoiceField
        realtime={realtime}
        serversVoice={models?.realtime?.voice}
        error={errorAt('realtime.voice')}
        onChange={(next) => change({ realtime: next })}
      />
      <Field label="Speed" hint="1 is usual. From 0.25 to 1.5." error={errorAt('realtime.speed')}>
        {(input) => (
          <TextInput
            {...input}
            type="number"
            inputMode="decimal"
            min={0.25}
            max={1.5}
            step={0.05}
            value={Number.isNaN(realtime.speed) ? '' : realtime.speed}
            onChange={(event) => set({ speed: event.target.valueAsNumber })}
            className="max-w-32"
          />
        )}
      </Field>
      <Field
        label="How it notices that a caller has finished"
        hint={
          realtime.turnDetection.type === 'server_vad'
            ? 'The quickest way. A caller who thinks in mid-sentence may be taken for one who has finished.'
            : 'The model waits while a sentence sounds unfinished. Slower, and it cuts fewer callers off. Not with every vendor.'
        }
        error={errorAt('realtime.turnDetection') ?? errorAt('realtime.turnDetection.type')}
      >
        {(input) => (
          <Select
            {...input}
            value={realtime.turnDetection.type}
            onChange={(event) =>
              set({ turnDetection: usualDetection[event.target.value as keyof typeof usualDetection] })
            }
          >
            {Object.entries(detectionWords).map(([type, words]) => (
              <option key={type} value={type}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <TurnDetectionFields
        detection={realtime.turnDetection}
        errorAt={(field) => errorAt(`realtime.turnDetection.${field}`)}
        onChange={(turnDetection) => set({ turnDetection })}
      />
      <Field
        label="Noise is taken out for"
        hint="Before the model hears it."
        error={errorAt('realtime.noiseReduction')}
      >
        {(input) => (
          <Select
            {...input}
            value={realtime.noiseReduction}
            onChange={(event) => set({ noiseReduction: event.target.value as Realtime['noiseReduction'] })}
          >
            {Object.entries(noiseWords).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Section>
  )
}
