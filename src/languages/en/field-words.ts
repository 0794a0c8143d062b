/** English names of lead fields and weekdays, and the questions for the fields that most businesses ask for. */

const fieldWords: Record<string, string> = {
  name: 'name',
  lastName: 'last name',
  phone: 'phone number',
  email: 'e-mail address',
  address: 'address',
  reason: 'reason for the call',
}

/** Asked when the profile has no words of its own. */
export const questions: Record<string, string> = {
  name: 'May I have your first and last name?',
  phone: 'What is the best number to reach you?',
  reason: 'What can we help you with?',
  company: 'Which company are you calling from?',
  timeline: 'When do you need this done?',
  budget: 'Do you have a budget in mind?',
}

/** `serviceType` → "service type". */
export function wordsFor(field: string): string {
  return (
    fieldWords[field] ??
    field
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/_/g, ' ')
      .toLowerCase()
  )
}

const weekdays: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

export function dayName(day: string): string {
  return weekdays[day] ?? day
}

/** "Monday to Friday", "Saturday and Sunday". */
export function daysWords(days: string[]): string {
  const [first = ''] = days
  const last = days.at(-1) ?? first
  return days.length > 2 ? `${dayName(first)} to ${dayName(last)}` : days.map(dayName).join(' and ')
}
