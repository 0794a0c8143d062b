/** The owner's own words for the model that talks with callers. */
import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/models.ts'
import { classNames } from '../../components/class-names.ts'
import { Field, TextArea } from '../../components/field.tsx'
import { Section } from './section.tsx'
import type { ProfileForm } from './use-profile-form.ts'

const longest = 20_000

export function InstructionsSection({ form: { draft, change, errorAt } }: { form: ProfileForm }) {
  const models = useQuery(modelsQuery).data
  const hasLiveVoice = models?.realtime !== null && draft.engines.includes('openai-realtime')
  const hasModel = models?.items.length !== 0 || hasLiveVoice
  const { length } = draft.instructions
  return (
    <Section
      title="Instructions"
      description="How your receptionist is to talk, in your own words. They cannot switch off emergencies, tools, or promises that are kept."
    >
      <Field
        label="For the model"
        error={errorAt('instructions')}
        hint={
          <>
            What belongs here: the tone, what to ask for a certain kind of job, what never to say or promise.
            Not here: opening hours, prices and addresses. Those are looked up under Hours and Knowledge, so
            that they are never made up.
          </>
        }
      >
        {(input) => (
          <TextArea
            {...input}
            rows={6}
            value={draft.instructions}
            onChange={(event) => change({ instructions: event.target.value })}
            placeholder="Be brief and warm. For water damage ask where the main valve is. Never name a price for a whole job."
            className="max-h-112 min-h-36"
          />
        )}
      </Field>
      <p
        className={classNames(
          '-mt-3 text-right text-[0.8125rem] tabular-nums',
          length > longest ? 'text-danger-text' : 'text-muted',
        )}
      >
        {length.toLocaleString('en-US')} of {longest.toLocaleString('en-US')} characters
      </p>
      {!hasModel && (
        <p className="text-sm text-warn-text">
          No language model is set up on this server, and the built-in rules do not read these.
        </p>
      )}
    </Section>
  )
}
