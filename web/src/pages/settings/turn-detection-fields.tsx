/** When an answer of the caller's counts as over: by a pause and how loud speech is, or by how patient the model is. */
import type { Business } from '../../api/types.ts'
import { Field, Select, TextInput } from '../../components/field.tsx'
import { eagernessWords } from './live-voice.ts'

type TurnDetection = Business['realtime']['turnDetection']

interface TurnDetectionFieldsProps {
  detection: TurnDetection
  errorAt: (field: string) => string | undefined
  onChange: (detection: TurnDetection) => void
}

export function TurnDetectionFields({ detection, errorAt, onChange }: TurnDetectionFieldsProps) {
  if (detection.type === 'semantic_vad') {
    return (
      <Field label="How eager it is to answer" error={errorAt('eagerness')}>
        {(input) => (
          <Select
            {...input}
            value={detection.eagerness}
            onChange={(event) =>
              onChange({ ...detection, eagerness: event.target.value as typeof detection.eagerness })
            }
          >
            {Object.entries(eagernessWords).map(([eagerness, words]) => (
              <option key={eagerness} value={eagerness}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
    )
  }
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field
        label="Pause that ends an answer, milliseconds"
        hint="500 is usual, from 200 to 2000. While a caller tells a number it waits longer by itself."
        error={errorAt('silenceMs')}
      >
        {(input) => (
          <NumberInput
            input={input}
            range={{ min: 200, max: 2000, step: 50 }}
            value={detection.silenceMs}
            onChange={(silenceMs) => onChange({ ...detection, silenceMs })}
          />
        )}
      </Field>
      <Field
        label="How loud speech has to be"
        hint="0.5 is usual, from 0.1 to 0.9. Higher where callers ring from noisy places; lower for quiet voices."
        error={errorAt('threshold')}
      >
        {(input) => (
          <NumberInput
            input={input}
            range={{ min: 0.1, max: 0.9, step: 0.05 }}
            value={detection.threshold}
            onChange={(threshold) => onChange({ ...detection, threshold })}
          />
        )}
      </Field>
    </div>
  )
}

interface NumberInputProps {
  input: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }
  range: { min: number; max: number; step: number }
  value: number
  onChange: (value: number) => void
}

/** An empty field is no number: the server says what it expects. */
function NumberInput({ input, range, value, onChange }: NumberInputProps) {
  return (
    <TextInput
      {...input}
      {...range}
      type="number"
      inputMode="decimal"
      value={Number.isNaN(value) ? '' : value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
      className="max-w-32"
    />
  )
}
