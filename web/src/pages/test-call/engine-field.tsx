/** Which engine answers a typed test call. */
import { useQuery } from '@tanstack/react-query'
import { businessQuery } from '../../api/business.ts'
import { modelsQuery } from '../../api/models.ts'
import { Field, Select } from '../../components/field.tsx'
import { type Engine, engineLabel } from '../../words/engine-words.ts'

interface EngineFieldProps {
  /** Undefined leaves it to the profile. */
  engine: Engine | undefined
  onChange: (engine: Engine | undefined) => void
}

export function EngineField({ engine, onChange }: EngineFieldProps) {
  const models = useQuery(modelsQuery).data
  const ladder = useQuery(businessQuery).data?.engines ?? []
  // One that hears sound only is no use for words that are typed.
  const built: Engine[] = models?.engines.filter((name) => name !== 'openai-realtime') ?? []
  const usual = ladder.find((name) => built.includes(name))
  const [first] = models?.items ?? []
  const isLive = (engine ?? usual) === 'conversation-relay'
  return (
    <Field
      label="Answered by"
      hint={
        <>
          {models &&
            (first ? `${first.model} talks. ` : 'The built-in rules talk: no language model is set up. ')}
          {isLive && 'The line is live: silence counts as on a real phone.'}
        </>
      }
    >
      {(input) => (
        <Select
          {...input}
          value={engine ?? ''}
          onChange={(event) => onChange(built.find((name) => name === event.target.value))}
        >
          <option value="">{usual ? `Profile: ${engineLabel(usual)}` : 'As in your profile'}</option>
          {built.map((name) => (
            <option key={name} value={name}>
              {engineLabel(name)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
