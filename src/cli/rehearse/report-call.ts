/** One rehearsed call in the report: its checks, its figures, what was said and done. Pure. */
import { shortMs } from '../call/conversation-printer.ts'
import type { Check } from './check.ts'
import type { Line } from './conversation-lines.ts'
import { sumFigures } from './figures.ts'
import { type Html, html } from './html.ts'
import { isPassed, type Judgement, type RehearsedCall } from './rehearsal.ts'
import { costText } from './result-table.ts'

/** `other`: the same call on the other side, to mark what differs. */
export function callSection(call: RehearsedCall, other: RehearsedCall | undefined): Html {
  return html`<div>
${[figureList([call])]}
<h3>Checks</h3>
<ul class="checks">${call.checks.map((check) => checkItem(check, other))}</ul>
${call.judgement ? judgementPart(call.judgement) : undefined}
<h3>On record</h3>
${recordPart(call)}
<h3>The call</h3>
<ol class="talk">${call.lines.map(lineItem)}</ol>
</div>`
}

export function resultTag(call: Pick<RehearsedCall, 'checks'>): Html {
  if (!isPassed(call)) return html`<span class="tag bad">failed</span>`
  const noted = call.checks.filter(({ isRight }) => !isRight).length
  return noted === 0
    ? html`<span class="tag ok">passed</span>`
    : html`<span class="tag ok">passed</span> <span class="tag warn">${noted} noted</span>`
}

/** The checks of one name come out otherwise. */
export function differs(check: Check, other: RehearsedCall | undefined): boolean {
  const same = other?.checks.find(({ name }) => name === check.name)
  return same !== undefined && same.isRight !== check.isRight
}

function checkItem(check: Check, other: RehearsedCall | undefined): Html {
  const { name, isMust, isRight, detail } = check
  const kind = isRight ? 'right' : isMust ? 'wrong' : 'noted'
  const mark = isRight ? '✓' : isMust ? '✗' : '!'
  const tag = differs(check, other) ? html` <span class="tag differs">differs</span>` : undefined
  return html`<li class="${kind}"><span class="mark" role="img" aria-label="${kind}">${mark}</span><span>${name}${tag}</span><span class="what">${detail}</span></li>`
}

/** Figures of one call, or of all of a side. */
export function figureList(calls: readonly RehearsedCall[]): Html {
  const sums = sumFigures(calls.map(({ figures }) => figures))
  const ms = (value: number | undefined) => (value === undefined ? '–' : shortMs(value))
  const cached = sums.cachedTokens > 0 ? ` (${sums.cachedTokens.toLocaleString('en-US')} cached)` : ''
  const entries: [string, string][] = [
    ['Turns', String(sums.turns)],
    ['Long turns', String(sums.longTurns)],
    ['Asked again', String(sums.repeatedQuestions)],
    ['Answer p50', ms(sums.p50Ms)],
    ['Answer p95', ms(sums.p95Ms)],
    ['Tokens read', `${sums.inputTokens.toLocaleString('en-US')}${cached}`],
    ['Tokens said', sums.outputTokens.toLocaleString('en-US')],
    ['Cost', costText(sums.costUsd)],
  ]
  return html`<dl class="figures">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function judgementPart({ scores, problem }: Judgement): Html {
  const items = scores.map(
    ({ question, score, why }) =>
      html`<li><span class="mark">${score}</span><span>of 5</span><span class="what">${question} ${why}</span></li>`,
  )
  return html`<h3>The judging model</h3>${problem === undefined ? html`<ul class="checks">${items}</ul>` : html`<p class="small">Not judged: ${problem}</p>`}`
}

function recordPart({ record, summary }: RehearsedCall): Html {
  const rows = Object.entries(record).map(
    ([field, value]) => html`<div><dt>${field}</dt><dd>${value}</dd></div>`,
  )
  const list = rows.length > 0 ? html`<dl class="record">${rows}</dl>` : html`<p class="small">Nothing.</p>`
  return html`${list}${summary === null ? undefined : html`<p class="small muted">${summary}</p>`}`
}

function lineItem({ kind, text, latencyMs, isFault }: Line): Html {
  const fault = isFault ? ' fault' : ''
  if (kind === 'tool' || kind === 'note') return html`<li class="${kind}${fault}">${text}</li>`
  const after = latencyMs === undefined ? '' : `, after ${shortMs(latencyMs)}`
  const who = kind === 'caller' ? 'Caller' : `Receptionist${after}`
  return html`<li class="${kind}"><span class="who">${who}</span>${text}</li>`
}
