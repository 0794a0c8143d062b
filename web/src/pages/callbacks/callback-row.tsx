/** One promised call back: whom, why, until when; the number to tap and the tick to set. */

import { Link } from '@tanstack/react-router'
import { Check, Phone, X } from 'lucide-react'
import { useBusinessZone } from '../../api/business-clock.ts'
import type { CallbackItem, CallbackStatus } from '../../api/types.ts'
import { UrgencyBadge } from '../../components/badge.tsx'
import { Button, buttonLook, IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { useNow } from '../../components/clock.ts'
import { phoneWords, sentence, takerWords } from '../../words/caller.ts'
import { dueWords, isOverdue } from '../../words/due.ts'

interface CallbackRowProps {
  callback: CallbackItem
  onChange: (callback: CallbackItem, status: CallbackStatus) => void
  onTake: (callback: CallbackItem) => void
}

export function CallbackRow({ callback, onChange, onTake }: CallbackRowProps) {
  const now = useNow()
  const zone = useBusinessZone()
  const { name, phone, reason, urgency, callSid, takenBy } = callback
  return (
    <li className="flex flex-col gap-3 px-4 py-3.5 md:flex-row md:items-center md:gap-5 md:px-5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <Link to="/calls/$callSid" params={{ callSid }} className="font-semibold hover:underline">
            {name ?? (phone ? phoneWords(phone) : 'Unknown caller')}
          </Link>
          <UrgencyBadge level={urgency} />
        </p>
        {reason && <p className="line-clamp-2 text-sm text-muted">{sentence(reason)}</p>}
        <p
          className={classNames(
            'mt-0.5 text-[0.8125rem]',
            isOverdue(callback, now) ? 'text-danger-text' : 'text-muted',
          )}
        >
          {dueWords(callback, now, { zone })}
          <span className="text-muted">
            {' · '}
            {takenBy ? (
              `taken by ${takerWords(takenBy)}`
            ) : (
              <button
                type="button"
                onClick={() => onTake(callback)}
                className="font-medium text-accent-text hover:underline max-md:py-1.5"
              >
                I take it
              </button>
            )}
          </span>
        </p>
      </div>
      <div className="flex items-center gap-2">
        {phone ? (
          <a href={`tel:${phone}`} className={`${buttonLook('soft')} max-md:flex-1 tabular-nums`}>
            <Phone aria-hidden /> {phoneWords(phone)}
          </a>
        ) : (
          <span className="text-sm text-faint max-md:flex-1">No number</span>
        )}
        <Button className="max-md:flex-1" onClick={() => onChange(callback, 'done')}>
          <Check aria-hidden /> Done
        </Button>
        <IconButton label="Not needed any more" onClick={() => onChange(callback, 'cancelled')}>
          <X aria-hidden />
        </IconButton>
      </div>
    </li>
  )
}
