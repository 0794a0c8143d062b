/** On or off, at once. */
import { Switch as RadixSwitch } from 'radix-ui'
import { useId } from 'react'

interface SwitchProps {
  label: string
  hint?: string
  isOn: boolean
  isDisabled?: boolean
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean
  onChange: (isOn: boolean) => void
}

export function Switch({ label, hint, isOn, isDisabled, isLabelHidden, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-3">
      <RadixSwitch.Root
        id={id}
        checked={isOn}
        disabled={isDisabled ?? false}
        onCheckedChange={onChange}
        className="relative h-6 w-10 shrink-0 rounded-full bg-line-strong transition-colors after:absolute after:-inset-2.5 after:content-[''] disabled:opacity-50 data-[state=checked]:bg-accent"
      >
        <RadixSwitch.Thumb className="block size-5 translate-x-0.5 rounded-full bg-white shadow-card transition-transform data-[state=checked]:translate-x-4.5" />
      </RadixSwitch.Root>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-sm'}>
        <span className="font-medium">{label}</span>
        {hint && <span className="block text-[0.8125rem] text-muted">{hint}</span>}
      </label>
    </div>
  )
}
