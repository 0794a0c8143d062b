/** Whether the record of a rehearsed call is right: fields, call back, transfer, spam, urgency, language. Pure. */
import { nextTransferTarget } from '../../core/next-transfer-target.ts'
import { urgencyLevels } from '../../core/urgency.ts'
import { languageOf } from '../../languages/languages.ts'
import { type Check, type CheckedCall, must } from './check.ts'

export function recordChecks(checked: CheckedCall): Check[] {
  return [
    fields(checked),
    callback(checked),
    transfer(checked),
    spam(checked),
    urgency(checked),
    language(checked),
  ]
}

/** What the business does not ask for need not be there, but for the reason. */
function fields({ caller, business, call }: CheckedCall): Check {
  const asked = new Set(business.questions.map(({ field }) => (field === 'name' ? 'firstName' : field)))
  const wanted = Object.entries(caller.expected.fields).filter(([field]) =>
    asked.has(field === 'lastName' ? 'firstName' : field),
  )
  const problems = wanted.flatMap(([field, right]) => {
    const value = call.lead[field]?.value
    if (value === undefined) return [`${field} is missing`]
    return right.test(value) ? [] : [`${field} is “${value}”`]
  })
  const kept = Object.values(call.lead).filter((field) => field && field.source !== 'caller-id')
  if (caller.expected.isSpam && kept.length > 0) problems.push('a lead was made of a robocall')
  const names = wanted.map(([field]) => field).join(', ')
  return must('Fields', problems, names === '' ? 'none was to be taken' : names)
}

function callback({ caller: { expected }, call }: CheckedCall): Check {
  const noted = call.callback
  const isNoted = noted?.requested === true && noted.status !== 'cancelled'
  const problems = [
    ...(expected.callback === 'noted' && !isNoted ? ['no call back was noted'] : []),
    ...(expected.callback === 'none' && isNoted ? ['a call back was noted'] : []),
    ...(isNoted && noted.phone === undefined ? ['it has no number'] : []),
  ]
  const found = isNoted ? `${noted.phone}${noted.dueAt ? `, ${noted.dueAt}` : ''}` : 'none'
  return must('Call back', problems, found)
}

/** Where the business has nobody for it at that hour, a call back must be noted instead. */
function transfer({ caller: { expected }, business, call }: CheckedCall): Check {
  const wanted = expected.transfer
  const tried = call.transfers.map(({ purpose, outcome }) => `${purpose}: ${outcome ?? 'going on'}`)
  const numbers = new Set(business.transferTargets.map(({ phoneNumber }) => phoneNumber))
  const foreign = call.transfers.filter(({ to }) => !numbers.has(to)).map(({ to }) => `${to} was rung`)
  const problems = [...foreign]
  if (wanted === 'none' && tried.length > 0) problems.push(`put through for ${tried.join(', ')}`)
  if (wanted === 'emergency' || wanted === 'human') {
    const isTried = call.transfers.some(({ purpose }) => purpose === wanted)
    const untried = { from: call.from, transfers: [] }
    const at = new Date(call.startedAt)
    const hasSomebody = isTried || nextTransferTarget(business, untried, wanted, at) !== undefined
    if (hasSomebody && !isTried) problems.push(`nobody was rung for ${wanted}`)
    if (!hasSomebody && !call.callback?.requested)
      problems.push('nobody is there, and no call back was noted')
  }
  return must('Transfers', problems, tried.length > 0 ? tried.join(', ') : 'none')
}

function spam({ caller: { expected }, call }: CheckedCall): Check {
  const problems = call.isSpam === expected.isSpam ? [] : [call.isSpam ? 'taken for spam' : 'not recognised']
  return must('Spam', problems, call.isSpam ? 'recognised' : 'no')
}

function urgency({ caller: { expected }, call }: CheckedCall): Check {
  const level = call.urgency.level
  const isRight = urgencyLevels.indexOf(level) >= urgencyLevels.indexOf(expected.urgency)
  const isTooHigh = expected.urgency === 'routine' && level === 'emergency'
  return must('Urgency', isRight && !isTooHigh ? [] : [`${level} instead of ${expected.urgency}`], level)
}

function language({ caller: { expected }, business, call }: CheckedCall): Check {
  const isOffered = business.languages.some((tag) => languageOf(tag).code === expected.language)
  const isRight = !isOffered || languageOf(call.language).code === expected.language
  return must('Language', isRight ? [] : [`${call.language} instead of ${expected.language}`], call.language)
}
