/** Plays callers against one profile and one model, on servers of its own that are gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { RehearsedCaller } from '../../../simulator/callers/rehearsed/rehearsed-caller.ts'
import type { CallOutcome } from '../../../simulator/events.ts'
import { type Config, readConfig } from '../../config.ts'
import type { Business } from '../../core/business.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { changeBusiness, fetchCall, fetchFinishedCall } from '../call/api.ts'
import { type Line, openLine } from '../call/open-line.ts'
import { placeTestCall, simulatorOn } from '../call/place-call.ts'
import type { ModelWord } from '../model/open-model.ts'
import { checksOf } from './checks.ts'
import { conversationLines } from './conversation-lines.ts'
import { figuresOf } from './figures.ts'
import type { RehearsedCall, Side } from './rehearsal.ts'
import type { Profile } from './rehearsal-profile.ts'

export interface SideOptions {
  name: string
  callers: readonly RehearsedCaller[]
  rounds: number
  profile: Profile
  model: ModelWord
  models: Config['models']
  onPlayed(): void
}

/** Few enough for a small machine, on which the server and the scripted model are a part of this very process. */
const atATime = 3
/** A call is priced right after its end; with nothing to price it is not waited for, milliseconds. */
const pricedWithinMs = 3000
const pollMs = 50

interface Played {
  caller: RehearsedCaller
  outcome: CallOutcome
  call: CallDetail
}

/** Throws FirstRingError when the profile is refused. */
export async function playSide(options: SideOptions): Promise<Side> {
  const calls: RehearsedCall[] = []
  let label = ''
  let business: Business | undefined
  for (let round = 1; round <= options.rounds; round++) {
    // A server anew: in the second round nobody has called before.
    const played = await withLine(options, async (line) => {
      business = await changeBusiness(line, 'default', {
        ...options.profile.patch,
        engines: ['conversation-relay', 'gather', 'voicemail'],
      })
      line.model?.answerFor(business)
      label = line.model?.label ?? ''
      return playRound(line, business, options)
    })
    for (const one of played) calls.push(checkedCall(one, played, round, business, options.model !== 'none'))
  }
  const { name = '', languages = [] } = business ?? {}
  return {
    name: options.name,
    model: label,
    profile: options.profile.name,
    business: { name, languages },
    calls,
  }
}

async function withLine<T>({ model, models }: SideOptions, play: (line: Line) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'firstring-rehearsal-'))
  try {
    // Nothing but the models reaches this server: no account, no database, no address of the surroundings.
    const config = { ...readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), models }
    const line = await openLine(config, undefined, { model, speed: Number.POSITIVE_INFINITY })
    try {
      return await play(line)
    } finally {
      await line.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function playRound(
  line: Line,
  business: Business,
  { callers, onPlayed }: SideOptions,
): Promise<Played[]> {
  const simulator = simulatorOn(line, undefined)
  const played: Played[] = []
  const waiting = callers.entries()
  const playOn = async () => {
    for (const [index, caller] of waiting) {
      const outcome = await placeTestCall(simulator, line, {
        ...{ caller: caller.start(), business, from: caller.from, params: caller.params },
        ...{ speed: Number.POSITIVE_INFINITY, isDelivered: false, callee: caller.callee },
      })
      played[index] = { caller, outcome, call: await pricedCall(line, outcome.callSid) }
      onPlayed()
    }
  }
  try {
    await Promise.all(Array.from({ length: atATime }, playOn))
    return played
  } finally {
    await simulator.close()
  }
}

async function pricedCall(line: Line, callSid: string): Promise<CallDetail> {
  let call = await fetchFinishedCall(line, callSid)
  const deadline = Date.now() + pricedWithinMs
  while (call.cost === null && Date.now() < deadline) {
    await pause(pollMs)
    call = await fetchCall(line, callSid)
  }
  return call
}

function checkedCall(
  { caller, outcome, call }: Played,
  all: readonly Played[],
  round: number,
  business: Business | undefined,
  hasModel: boolean,
): RehearsedCall {
  if (business === undefined) throw new Error('calls were played to no business')
  const others = all.filter((other) => other.caller !== caller).map((other) => other.call)
  return {
    persona: caller.name,
    description: caller.description,
    round,
    callSid: call.callSid,
    checks: checksOf({ caller, business, call, outcome, hasModel, others }),
    lines: conversationLines(call.events),
    figures: figuresOf(call),
    record: Object.fromEntries(
      Object.entries(call.lead).flatMap(([field, known]) => (known ? [[field, known.value]] : [])),
    ),
    summary: call.summary,
    judgement: undefined,
  }
}
