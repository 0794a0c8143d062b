/** Which of the people that a CRM has under a number or an address is the caller: decision record 0021. Pure. */
import { type CallerDraft, callerKeys, draftName } from './caller-draft.ts'
import type { CrmPerson } from './crm.ts'
import { isSameNumber } from './phone-match.ts'

/** `knownBy`: numbers and addresses of callers who were taken for this person before. */
export type Candidate = CrmPerson & { knownBy: string[] }

export interface ChosenPerson {
  person: CrmPerson
  /** For whoever reads the call's record. */
  remarks: string[]
  /** The caller gave a full name that is not this person's: misheard, or somebody else on the same telephone. */
  isUnderOtherName: boolean
  /** By which of the caller's numbers and addresses they are to be known from now on; none where nobody can tell. */
  keys: string[]
}

/**
 * Of those with the caller's number the one whose name fits, else whose e-mail does, else the one changed last; of
 * those with only the e-mail likewise. Undefined when there is nobody.
 */
export function choosePerson(people: Candidate[], draft: CallerDraft): ChosenPerson | undefined {
  const told = draftName(draft)
  const isNamed = (person: Candidate) => told !== '' && fitsName(told, person.name)
  const withEmail = people.filter(
    ({ emails, knownBy }) =>
      draft.email !== undefined &&
      (knownBy.includes(draft.email) || emails.some((email) => email.toLowerCase() === draft.email)),
  )
  for (const number of draft.numbers) {
    const sharing = people.filter(
      ({ phones, knownBy }) =>
        knownBy.includes(number) || phones.some((phone) => isSameNumber(phone, number)),
    )
    const named = sharing.filter(isNamed)
    const fitting = named.length > 0 ? named : sharing
    const best = fitting.filter((person) => withEmail.includes(person))
    const person = latest(best.length > 0 ? best : fitting)
    if (!person) continue
    if (named.length > 0) return knownFrom(draft, person, 'number', sharedBy(sharing))
    const other = latest(withEmail.filter(isNamed))
    // The number stays theirs who have it.
    if (other && draft.email !== undefined) {
      return { person: other, remarks: [], isUnderOtherName: false, keys: [draft.email] }
    }
    // Who wants to be called at another number than the one they call from may use somebody else's telephone.
    if (number !== draft.phone && isFull(draft) && person.name !== '') continue
    return knownFrom(draft, person, 'number', sharedBy(sharing))
  }
  const person = latest(withEmail)
  return person && knownFrom(draft, person, 'e-mail address')
}

/** Whom nobody can tell for sure is looked for anew in every call. */
function knownFrom(draft: CallerDraft, person: CrmPerson, what: string, shared: string[] = []): ChosenPerson {
  const other = otherName(person, draft, what)
  const remarks = [...shared, ...other]
  return {
    person,
    remarks,
    isUnderOtherName: other.length > 0,
    keys: remarks.length === 0 ? callerKeys(draft) : [],
  }
}

/** Whether a name that was told is another way to say, or to hear, the one on record. */
export function fitsName(told: string, known: string): boolean {
  const [shorter = [], longer = []] = [words(told), words(known)].sort((a, b) => a.length - b.length)
  const left = [...longer]
  return (
    shorter.length > 0 &&
    shorter.every((word) => {
      const at = left.findIndex((other) => isSameWord(word, other))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
  )
}

function sharedBy(sharing: Candidate[]): string[] {
  return sharing.length > 1 ? [`${sharing.length} contacts have this number.`] : []
}

function otherName(person: CrmPerson, draft: CallerDraft, what: string): string[] {
  const told = draftName(draft)
  if (!isFull(draft) || person.name === '' || fitsName(told, person.name)) return []
  return [`The caller gave the name ${told}; this ${what} is ${person.name}'s.`]
}

function isFull({ firstName, lastName }: CallerDraft): boolean {
  return Boolean(firstName && lastName)
}

function latest(people: Candidate[]): Candidate | undefined {
  const at = ({ updatedAt }: CrmPerson) => Date.parse(updatedAt ?? '') || 0
  return [...people].sort((a, b) => at(b) - at(a))[0]
}

function words(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}

/** The same, an initial, or one letter heard amiss: one more or less (Jon, John), in longer words another one too. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  const least = one.length === other.length ? 4 : 3
  return Math.min(one.length, other.length) >= least && isOneEditApart(one, other)
}

function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const rest = (word: string, skip: number) => word.slice(start + skip)
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
}
