/** Which slots of the recorded dialogues a receptionist takes down, and under which field. */

/**
 * `service`: whom or what the caller asked for by name; `detail`: a number or place that belongs to the request.
 * Both have no field of their own in a lead: they count wherever the record holds them.
 */
export const scoredFields = ['name', 'reason', 'timeline', 'service', 'detail'] as const
export type ScoredField = (typeof scoredFields)[number]

/** Not a slot of any set: the name that the caller goes by, where it is told apart from the names in the slots. */
export const callerName = 'caller_name'

const slotsOf: Record<ScoredField, readonly string[]> = {
  name: [callerName, 'RenterName', 'PatientName', 'CustomerName', 'FullName', 'UserName', 'DriverName'],
  reason: ['reason', 'Symptoms', 'CustomerRequest', 'FraudReport', 'MeetingReason', 'Message'],
  timeline: [
    'Day',
    'StartTimeHour',
    'EndTimeHour',
    'Time',
    'StartDate',
    'EndDate',
    'appointment_date',
    'appointment_time',
    'visit_date',
  ],
  service: [
    'Name',
    'BankName',
    'stylist_name',
    'dentist_name',
    'doctor_name',
    'therapist_name',
    'property_name',
    'type',
    'CarModel',
    'LockManufacturer',
  ],
  // Account numbers, PINs and security answers are left out: a receptionist has no business writing them down.
  detail: [
    'city',
    'area',
    'DepartureLocation',
    'ArrivalLocation',
    'RoomNumber',
    'PartySize',
    'number_of_beds',
    'number_of_baths',
    'card',
    'amount',
    'account',
    'from_account',
    'to_account',
  ],
}

/** A summary in the words of whoever labelled it: known although the caller put it differently. */
export const summarizedSlots: readonly string[] = ['reason']

/** The caller's name as the data set knows it, in one text. */
export function knownName(known: Record<string, string>): string | undefined {
  const parts = [known.first_name, known.last_name].filter((part) => part !== undefined)
  if (parts.length > 0) return parts.join(' ')
  return slotsOf.name.map((slot) => known[slot]).find((value) => value !== undefined)
}

export function knownReason(known: Record<string, string>): string | undefined {
  return slotsOf.reason.map((slot) => known[slot]).find((value) => value !== undefined)
}

/** Day and time, in the caller's words and in the order of the data set's slots. */
export function knownTimes(known: Record<string, string>): string[] {
  return slotsOf.timeline.flatMap((slot) => known[slot] ?? [])
}

/** Every known value that has a counterpart: field, data set's slot, value. */
export function expectedValues(
  known: Record<string, string>,
): { field: ScoredField; slot: string; value: string }[] {
  const name = knownName(known)
  return [
    ...(name === undefined ? [] : [{ field: 'name' as const, slot: 'name', value: name }]),
    ...(['reason', 'timeline', 'service', 'detail'] as const).flatMap((field) =>
      slotsOf[field].flatMap((slot) => {
        const value = known[slot]
        return value === undefined ? [] : [{ field, slot, value }]
      }),
    ),
  ]
}
