/** What is wrong with a field, for a person: the API's words name types and formats. Pure. */
const translations: [RegExp, string][] = [
  [/^too small: expected string to have >=1 characters/i, 'Please fill this in.'],
  [/^too small: expected string to have >=(\d+) characters/i, 'Please use at least $1 characters.'],
  [/^too big: expected string to have <=(\d+) characters/i, 'Please use at most $1 characters.'],
  [/^too small: expected array to have >=1 items/i, 'Please choose at least one.'],
  [/^too small: expected number to be >=(\S+)$/i, 'Please enter $1 or more.'],
  [/^too big: expected number to be <=(\S+)$/i, 'Please enter $1 or less.'],
  [/^expected (US dollars .*)$/i, 'Please enter $1.'],
  [/^invalid input: expected number/i, 'Please enter a number.'],
  [/^invalid input: expected string, received undefined/i, 'Please fill this in.'],
  [
    /^expected a phone number in E\.164.*beginning of numbers.*/i,
    'Please enter a phone number, or the beginning of numbers with a * behind it: +1900*',
  ],
  [/^expected a phone number in E\.164.*/i, 'Please enter a phone number, for example (503) 555-0188.'],
]

export function fieldErrorWords(message: string): string {
  for (const [pattern, words] of translations) {
    const found = pattern.exec(message)
    if (found) return words.replace('$1', found[1] ?? '')
  }
  return message.charAt(0).toUpperCase() + message.slice(1)
}
