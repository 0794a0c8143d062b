/** A round mark before a caller: initials when a name is known, else a phone; its colour says how pressing it is. */
import { Bot, Phone, Voicemail } from 'lucide-react'
import type { CallListItem } from '../api/types.ts'
import { leadName } from '../words/caller.ts'
import { classNames } from './class-names.ts'

type Marked = Pick<CallListItem, 'lead' | 'isSpam' | 'urgency' | 'endedReason'>

export function CallerMark({ call }: { call: Marked }) {
  const initials = leadName(call.lead)
    ?.split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()
  return (
    <span
      aria-hidden
      className={classNames(
        'flex size-9 shrink-0 items-center justify-center rounded-full text-xs font-semibold [&_svg]:size-4',
        call.urgency.level === 'emergency'
          ? 'bg-danger-soft text-danger-text'
          : call.urgency.level === 'urgent'
            ? 'bg-warn-soft text-warn-text'
            : 'bg-sunken text-muted',
      )}
    >
      {call.isSpam ? <Bot /> : (initials ?? (call.endedReason === 'voicemail' ? <Voicemail /> : <Phone />))}
    </span>
  )
}
