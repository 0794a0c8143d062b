/** Which slots of the recorded dialogues a receptionist takes down, and under which field. */

export const scoredFields = ['name', 'reason', 'timeline'] as const
export type ScoredField = (typeof scoredFields)[number]

const slotsOf: Record<ScoredField, readonly string[]> = {
  name: ['RenterName', 'PatientName', 'CustomerName', 'FullName', 'UserName', 'DriverName'],
  reason: ['reason', 'Symptoms', 'CustomerRequest', 'FraudReport', 'MeetingReason'],
  timeline: [
    'Day',
    'StartTimeHour',
    'Time',
    'StartDate',
    'appointment_date',
    'appointment_time',
    'visit_date',
  ],
}

/** The caller's name as the data set knows it, in one text. */
export function knownName(known: Record<string, string>): string | undefined {
  const parts = [known.first_name, known.last_name].filter((part) => part !== undefined)
  if (parts.length > 0) return parts.join(' ')
  return slotsOf.name.map((slot) => known[slot]).find((value) => value !== undefined)
}

export function knownReason(known: Record<string, string>): string | undefined {
  return slotsOf.reason.map((slot) => known[slot]).find((value) => value !== undefined)
}

/** Every known value that has a counterpart: field, data set's slot, value. */
export function expectedValues(
  known: Record<string, string>,
): { field: ScoredField; slot: string; value: string }[] {
  const name = knownName(known)
  return [
    ...(name === undefined ? [] : [{ field: 'name' as const, slot: 'name', value: name }]),
    ...(['reason', 'timeline'] as const).flatMap((field) =>
      slotsOf[field].flatMap((slot) => {
        const value = known[slot]
        return value === undefined ? [] : [{ field, slot, value }]
      }),
    ),
  ]
}
