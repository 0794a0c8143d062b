/** Who called, in words: name, number, or what can be said of a withheld one. */
import type { CallListItem, LeadField } from '../api/types.ts'

type Lead = CallListItem['lead']

/** "(503) 555-0188" for North American numbers, others as they are dialled. */
export function phoneWords(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : number
}

/** "Ana Reyes", "Ana", or undefined when no name is known. */
export function leadName(lead: Lead): string | undefined {
  const parts = [lead.firstName?.value, lead.lastName?.value].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** Name, else number, else "Unknown caller". */
export function callerWords(call: Pick<CallListItem, 'lead' | 'from'>): string {
  const phone = call.lead.phone?.value
  return leadName(call.lead) ?? (phone ? phoneWords(phone) : fromWords(call.from))
}

/** The caller ID in words. */
export function fromWords(from: string): string {
  return /^\+\d/.test(from) ? phoneWords(from) : 'Unknown caller'
}

/** Why the call was made: the summary of a finished call, else the reason heard so far. */
export function reasonWords(call: Pick<CallListItem, 'summary' | 'lead'>): string | undefined {
  const words = call.lead.reason?.value ?? call.summary
  return words ? sentence(words) : undefined
}

/** With a capital letter at its start: callers' words come without. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const fieldLabels: Record<string, string> = {
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  reason: 'Reason',
  timeline: 'When',
  budget: 'Budget',
  notes: 'Notes',
}

/** The label of a field of the lead; a business's own fields are read from their names. */
export function fieldLabel(name: string): string {
  const known = fieldLabels[name]
  if (known) return known
  const words = name
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The lead's fields as lines, first and last name put together, in a steady order. */
export function leadLines(lead: Lead): { name: string; label: string; value: string; field: LeadField }[] {
  const name = leadName(lead)
  const nameField = lead.firstName ?? lead.lastName
  const order = Object.keys(fieldLabels)
  const rest = Object.entries(lead)
    .filter(([key, field]) => field && field.value !== '' && key !== 'firstName' && key !== 'lastName')
    .sort(([a], [b]) => place(a, order) - place(b, order))
    .flatMap(([key, field]) =>
      field
        ? [
            {
              name: key,
              label: fieldLabel(key),
              value: shownValue(key, field.value),
              field,
            },
          ]
        : [],
    )
  return name && nameField ? [{ name: 'name', label: 'Name', value: name, field: nameField }, ...rest] : rest
}

function shownValue(name: string, value: string): string {
  if (name === 'phone') return phoneWords(value)
  return name === 'email' ? value : sentence(value)
}

function place(name: string, order: string[]): number {
  const index = order.indexOf(name)
  return index === -1 ? order.length : index
}

/** Who took a callback: a name, or the number that answered an alert. */
export function takerWords(takenBy: string): string {
  return /^\+\d{7,15}$/.test(takenBy) ? phoneWords(takenBy) : takenBy
}
