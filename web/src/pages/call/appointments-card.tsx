/** Times that were booked for the caller. */
import { CalendarCheck, ExternalLink } from 'lucide-react'
import { useBusinessZone } from '../../api/business-clock.ts'
import type { CallDetail } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { useNow } from '../../components/clock.ts'
import { clockTime, dayAndTime } from '../../words/time.ts'

export function AppointmentsCard({ appointments }: Pick<CallDetail, 'appointments'>) {
  const zone = useBusinessZone()
  const now = useNow()
  if (appointments.length === 0) return null
  return (
    <Card title={appointments.length === 1 ? 'Appointment' : 'Appointments'} className="order-0">
      <ul className="divide-y divide-line">
        {appointments.map(({ id, title, startsAt, endsAt, url }) => (
          <li key={id} className="flex gap-3 px-4 py-3.5 md:px-5">
            <CalendarCheck className="mt-0.5 size-4.5 shrink-0 text-ok-text" aria-hidden />
            <div className="min-w-0 text-sm">
              <p className="font-medium">
                {dayAndTime(startsAt, now, { zone })}–{clockTime(endsAt, { zone })}
              </p>
              <p className="break-words text-muted">{title}</p>
              {url && (
                <a
                  href={url}
                  target="_blank"
                  rel="noreferrer"
                  className="mt-1 inline-flex items-center gap-1 text-[0.8125rem] text-accent-text hover:underline max-md:py-1"
                >
                  Open in the calendar <ExternalLink className="size-3" aria-hidden />
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
