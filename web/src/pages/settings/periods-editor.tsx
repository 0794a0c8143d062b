/** Opening periods of one day: from and to, and a second pair for a break at noon. */
import { Plus, X } from 'lucide-react'
import { IconButton } from '../../components/button.tsx'
import { FieldError, TextInput } from '../../components/field.tsx'

type Period = [string, string]

interface PeriodsEditorProps {
  /** For screen readers: whose periods these are. */
  name: string
  periods: Period[]
  onChange: (periods: Period[]) => void
  errorAt: (index: number) => string | undefined
}

export function PeriodsEditor({ name, periods, onChange, errorAt }: PeriodsEditorProps) {
  return (
    <div className="space-y-2">
      {periods.map(([from, to], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: periods have no identity, and only the last one is removed
        <div key={index}>
          <div className="flex items-center gap-1.5">
            <ClockInput
              label={`${name}, opens`}
              value={from}
              onChange={(value) => onChange(periods.with(index, [value, to]))}
            />
            <span className="text-faint" aria-hidden>
              –
            </span>
            {/* Midnight at the end of a day is 24:00, which a clock field cannot show. */}
            <ClockInput
              label={`${name}, closes`}
              value={to === '24:00' ? '00:00' : to}
              onChange={(value) => onChange(periods.with(index, [from, value === '00:00' ? '24:00' : value]))}
            />
            {periods.length > 1 && index === periods.length - 1 ? (
              <IconButton
                label={`${name}: remove this period`}
                onClick={() => onChange(periods.slice(0, -1))}
              >
                <X aria-hidden />
              </IconButton>
            ) : (
              index === periods.length - 1 &&
              periods.length < 3 && (
                <IconButton
                  label={`${name}: add a second period`}
                  onClick={() => onChange([...periods, nextPeriod(to)])}
                >
                  <Plus aria-hidden />
                </IconButton>
              )
            )}
          </div>
          {errorAt(index) && <FieldError>{errorAt(index)}</FieldError>}
        </div>
      ))}
    </div>
  )
}

function ClockInput({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <TextInput
      type="time"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="w-28! px-2.5! tabular-nums [&::-webkit-calendar-picker-indicator]:hidden"
    />
  )
}

/** Opens again an hour later, until the evening. */
function nextPeriod(closesAt: string): Period {
  const hour = Number(closesAt.slice(0, 2))
  const clock = (value: number) => `${String(value).padStart(2, '0')}:00`
  return hour >= 22 ? ['23:00', '24:00'] : [clock(hour + 1), clock(Math.min(24, Math.max(hour + 2, 20)))]
}
