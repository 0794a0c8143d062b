/** A moment as the business reads it. Pure. */

/** `Tue, Mar 3, 4:00 PM CST`. */
export function localTime(iso: string, timeZone: string): string {
  return formatOf(timeZone).format(new Date(iso))
}

/** Making one takes longer than all else that is done for a finished call. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  })
  formats.set(timeZone, format)
  return format
}
