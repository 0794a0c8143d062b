/** Opening hours of a week, day by day. */
import type { Business } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { Switch } from '../../components/switch.tsx'
import { PeriodsEditor } from './periods-editor.tsx'

type Hours = Business['hours']

const days = [
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
] as const

interface WeekEditorProps {
  hours: Hours
  onChange: (hours: Hours) => void
  /** What is wrong at `mon[0]`. */
  errorAt: (path: string) => string | undefined
}

export function WeekEditor({ hours, onChange, errorAt }: WeekEditorProps) {
  const monday = hours.mon
  return (
    <div className="space-y-3">
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {days.map(([day, label]) => {
          const periods = hours[day]?.length ? hours[day] : undefined
          return (
            <li key={day} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-2.5">
              <div className="flex h-11 w-36 items-center md:h-9">
                <Switch
                  label={label}
                  isOn={periods !== undefined}
                  onChange={(isOpen) =>
                    onChange({ ...hours, [day]: isOpen ? [['08:00', '17:00']] : undefined })
                  }
                />
              </div>
              {periods ? (
                <PeriodsEditor
                  name={label}
                  periods={periods}
                  onChange={(changed) => onChange({ ...hours, [day]: changed })}
                  errorAt={(index) =>
                    errorAt(`${day}[${index}]`) ??
                    errorAt(`${day}[${index}][0]`) ??
                    errorAt(`${day}[${index}][1]`)
                  }
                />
              ) : (
                <p className="flex h-11 items-center text-sm text-muted md:h-9">Closed</p>
              )}
            </li>
          )
        })}
      </ul>
      {monday && monday.length > 0 && (
        <Button
          size="small"
          look="ghost"
          onClick={() => onChange({ ...hours, tue: monday, wed: monday, thu: monday, fri: monday })}
        >
          Copy Monday to Tuesday–Friday
        </Button>
      )}
    </div>
  )
}
