/** What is spoken beforehand for a business, the most needed first. Nothing in it is any caller's. Pure. */
import { scriptedReply } from '../../brain/scripted-brain.ts'
import { blankCall } from '../../core/blank-call.ts'
import type { Business } from '../../core/business.ts'
import { emergencyNumber } from '../../core/emergency-number.ts'
import { questionIn } from '../../core/owner-texts.ts'
import type { Language } from '../../languages/language.ts'
import { languageOf } from '../../languages/languages.ts'

/** Openings tell when the business opens next: they are made for as long ahead as this, at steps of this length. */
const aheadMs = 3 * 60 * 60_000
const stepMs = 15 * 60_000
/** People beyond these are announced by whoever speaks then. */
const mostTargets = 5

/** Texts in the language of the tag, each once, word for word as the rules say them at `now` and in the hours after. */
export function clipTexts(business: Business, tag: string, now: Date): string[] {
  const language = languageOf(tag)
  const { announcements, phrases } = language
  return distinct([
    ...(business.recording.mode === 'announce' ? [announcements.recordingNotice] : []),
    ...openings(business, tag, now),
    announcements.handover,
    ...announcements.bridges,
    ...emergencies(business, language),
    announcements.couldNotHear,
    announcements.asISaid,
    phrases.brokeOff,
    ...silences(business, tag, language),
    phrases.goodbye(business.name),
    announcements.goodbye,
    announcements.maxDurationGoodbye,
    announcements.askForPerson,
    announcements.robocallGoodbye,
    phrases.wrapUp(business.name),
    ...transfers(business, language),
  ])
}

/** What a caller of any language hears first, as far as it is in this one. */
function openings(business: Business, tag: string, now: Date): string[] {
  const start = Math.floor(now.getTime() / stepMs) * stepMs
  const times = [
    now,
    ...Array.from({ length: aheadMs / stepMs }, (_, at) => new Date(start + (at + 1) * stepMs)),
  ]
  return times.flatMap((time) =>
    distinct([tag, ...business.languages]).flatMap((spoken) =>
      openingParts(business, spoken, time)
        .filter((part) => part.language === tag)
        .map(({ text }) => text),
    ),
  )
}

function openingParts(business: Business, language: string, now: Date) {
  const call = blankCall(business, language, now)
  const { say, parts } = scriptedReply({ call, business, input: { type: 'opening', isResumed: false }, now })
  return parts ?? [{ text: say, language }]
}

function emergencies(business: Business, { announcements }: Language): string[] {
  const number = emergencyNumber(business.languages)
  const targets = business.transferTargets.filter((target) => target.for.includes('emergency'))
  return [
    announcements.emergencyAdvice(number),
    ...targets
      .slice(0, mostTargets)
      .flatMap(({ name }) =>
        [true, false].map((isLifeThreatening) =>
          announcements.emergencyTransfer({ emergencyNumber: number, isLifeThreatening, name }),
        ),
      ),
  ]
}

/** What is said when nobody speaks: first of all the question that stands open. */
function silences(business: Business, tag: string, { phrases }: Language): string[] {
  return [
    phrases.stillThere,
    phrases.howCanIHelp,
    phrases.offerCallback,
    phrases.anythingElse,
    ...business.questions.map(({ field }) => questionIn(business, tag, field) ?? phrases.askFor(field)),
    phrases.noInputGoodbye(false, false),
    phrases.noInputGoodbye(true, false),
    phrases.noInputGoodbye(true, true),
  ]
}

function transfers({ transferTargets }: Business, { announcements, phrases }: Language): string[] {
  if (transferTargets.length === 0) return []
  const names = transferTargets.slice(0, mostTargets).map(({ name }) => name)
  return [
    ...names.map((name) => announcements.transfer(name)),
    ...(names.length > 1 ? names.map((name) => announcements.nextTransfer(name)) : []),
    phrases.couldNotReach,
  ]
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
