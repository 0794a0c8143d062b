/** By whom, whom, when, or never: what the caller says of calls stands in the record for the owner. */
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

async function start(language = 'en-US'): Promise<Conversation> {
  const business = { ...demoBusiness, languages: [language] }
  const conversation = new Conversation({ brain: createScriptedBrain(), business })
  await conversation.open()
  return conversation
}

const inBoth = [
  {
    language: 'en-US',
    matter: 'my sink is clogged',
    by: 'have Mike call me tomorrow morning',
    instead: 'please call my wife at 503 555 0144',
    wife: 'my wife',
    optOut: 'take me off your list and stop calling me',
    optedOut: /don't want any calls/,
    exception: 'call me any time but Tuesday',
    noCalls: /Wants no calls/,
    wish: 'please call me back',
  },
  {
    language: 'es-US',
    matter: 'se me tapó el fregadero',
    by: 'que me llame Mike mañana por la mañana',
    instead: 'llamen a mi esposa al 503 555 0144 por favor',
    wife: 'mi esposa',
    optOut: 'quíteme de su lista y dejen de llamarme',
    optedOut: /no desea recibir llamadas/,
    exception: 'llámeme cualquier día menos el martes',
    noCalls: /No quiere llamadas/,
    wish: 'por favor llámeme',
  },
]

describe.each(inBoth)('in $language', (words) => {
  it('notes who is to call, and when', async () => {
    const call = await start(words.language)
    await call.hear(words.matter)
    await call.hear(words.by)
    expect(call.call.lead.notes?.value).toContain('Mike')
    expect(call.call.callback).toMatchObject({ requested: true, dueAt: '2026-03-04T08:00:00-06:00' })
  })
  it('notes whom to call instead, at the number that was told', async () => {
    const call = await start(words.language)
    await call.hear(words.matter)
    await call.hear(words.instead)
    expect(call.call.lead.notes?.value).toContain(words.wife)
    expect(call.call.callback).toMatchObject({ requested: true, phone: '+15035550144' })
  })
  it('calls on no day that was ruled out, and hands on which', async () => {
    const call = await start(words.language)
    await call.hear(words.exception)
    expect(call.call.callback?.dueAt).toBe('2026-03-04T08:00:00-06:00')
    expect(call.call.lead.notes?.value).toContain(words.exception)
  })
  it('promises no call to whoever wants none, says so and tells the owner', async () => {
    const call = await start(words.language)
    await call.hear(words.wish)
    expect(call.call.callback?.requested).toBe(true)
    expect(await call.hear(words.optOut)).toMatch(words.optedOut)
    expect(call.call.callback).toMatchObject({ requested: false, status: 'cancelled' })
    expect(call.call.lead.notes?.value).toMatch(words.noCalls)
    call.apply({ type: 'call-ended', status: 'completed' })
    expect(call.call.callback).toMatchObject({ requested: false, status: 'cancelled' })
  })
})

it('takes a number that was asked for as the answer, not as a wish', async () => {
  const call = await start()
  await call.hear('my sink is clogged')
  await call.hear('Ana Reyes')
  await call.hear('no')
  expect(call.call.question?.field).toBe('phone')
  const answer = await call.hear('you can reach me at 503 555 0144')
  expect(answer).not.toMatch(/noted that you'd like a call back/)
})
