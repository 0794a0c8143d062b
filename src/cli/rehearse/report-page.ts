/** The page of a rehearsal: one file, readable on a telephone, light and dark. Pure. */
import { DateTime } from 'luxon'
import { type Html, html } from './html.ts'
import { isPassed, type Rehearsal, type RehearsedCall, type Side } from './rehearsal.ts'
import { callSection, differs, figureList, resultTag } from './report-call.ts'
import { reportStyle } from './report-style.ts'
import { scoreOf } from './result-table.ts'

export function reportPage(rehearsal: Rehearsal): string {
  const { sides, startedAt } = rehearsal
  const pairs = pairsOf(sides)
  const when = DateTime.fromISO(startedAt, { zone: 'utc' }).toFormat("LLLL d, yyyy, HH:mm 'UTC'", {
    locale: 'en-US',
  })
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal: ${headline(sides)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${headline(sides)}</h1>
<p class="muted">Rehearsal of ${when}. A call fails when a check fails that must hold; what is noted is for the reader.</p>
<h2>${sides.length > 1 ? 'Side by side' : 'What answered'}</h2>
<div class="sides${sides.length > 1 ? ' two' : ''}">${sides.map((side) => sideCard(side, sides.length > 1))}</div>
${sides.length > 1 ? differences(pairs) : undefined}
<h2>Callers</h2>
${callerTable(pairs, sides)}
<h2>Calls</h2>
${pairs.map((pair) => callCard(pair, sides))}
</main>
</body>
</html>
`.text
}

/** The same caller in the same round, one call a side. */
type Pair = (RehearsedCall | undefined)[]

function pairsOf(sides: readonly Side[]): Pair[] {
  const [first] = sides
  return (first?.calls ?? []).map(({ persona, round }) =>
    sides.map(({ calls }) => calls.find((call) => call.persona === persona && call.round === round)),
  )
}

function headline(sides: readonly Side[]): string {
  const parts = sides.map(({ name, calls }) => {
    const passed = calls.filter(isPassed).length
    return `${sides.length > 1 ? `${name}: ` : ''}${passed} of ${calls.length} calls passed`
  })
  return parts.join(', ')
}

function sideCard(side: Side, isOneOfTwo: boolean): Html {
  const title = isOneOfTwo ? `${side.name}: ${side.business.name}` : side.business.name
  return html`<section class="card"><p><b>${title}</b></p><p class="muted small">${side.profile}, answered by ${side.model}</p>${figureList(side.calls)}</section>`
}

function differences(pairs: readonly Pair[]): Html {
  const items = pairs.flatMap(([first, second]) =>
    (first?.checks ?? [])
      .filter((check) => differs(check, second))
      .map((check) => {
        const better = check.isRight ? 'A' : 'B'
        const wrong = check.isRight ? second?.checks.find(({ name }) => name === check.name) : check
        return html`<li><a href="#${idOf(first)}">${titleOf(first)}</a>, ${check.name}: right with ${better} only (${wrong?.detail ?? ''})</li>`
      }),
  )
  return html`<h2>What differs</h2>${items.length > 0 ? html`<ul>${items}</ul>` : html`<p class="muted">Every check comes out the same.</p>`}`
}

function callerTable(pairs: readonly Pair[], sides: readonly Side[]): Html {
  const isJudged = sides.some(({ calls }) => calls.some(({ judgement }) => judgement !== undefined))
  const heads = sides.map(
    ({ name }) =>
      html`<th>${sides.length > 1 ? name : 'Result'}</th>${isJudged ? html`<th class="number">Judged</th>` : undefined}`,
  )
  const rows = pairs.map((pair) => {
    const isOther = pair.length > 1 && new Set(pair.map((call) => call && isPassed(call))).size > 1
    const cells = pair.map(
      (call) =>
        html`<td>${call ? resultTag(call) : 'not played'}</td>${isJudged ? html`<td class="number">${call ? scoreOf(call) : ''}</td>` : undefined}`,
    )
    return html`<tr><td><a href="#${idOf(pair[0])}">${titleOf(pair[0])}</a>${isOther ? html` <span class="tag differs">differs</span>` : undefined}</td>${cells}<td class="hide muted">${pair[0]?.description}</td></tr>`
  })
  return html`<div class="scroll"><table><thead><tr><th>Caller</th>${heads}<th class="hide">Who it is</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function callCard(pair: Pair, sides: readonly Side[]): Html {
  const isOpen = pair.some((call) => call && !isPassed(call))
  const tags = pair.map((call, index) => {
    const name =
      sides.length > 1 ? html`<span class="small muted">${sides[index]?.name ?? ''}</span> ` : undefined
    return html`<span>${name}${call ? resultTag(call) : undefined}</span>`
  })
  const calls = pair.map((call, index) => {
    const title = sides.length > 1 ? html`<h3>${sides[index]?.name ?? ''}</h3>` : undefined
    return html`<div>${title}${call ? callSection(call, pair[1 - index]) : html`<p>Not played.</p>`}</div>`
  })
  return html`<details class="call" id="${idOf(pair[0])}"${isOpen ? html` open` : undefined}><summary><b>${titleOf(pair[0])}</b>${tags}<span class="muted small">${pair[0]?.description}</span></summary><div class="inside"><div class="sides${sides.length > 1 ? ' two' : ''}">${calls}</div></div></details>`
}

function titleOf(call: RehearsedCall | undefined): string {
  if (call === undefined) return ''
  return call.round > 1 ? `${call.persona}, round ${call.round}` : call.persona
}

function idOf(call: RehearsedCall | undefined): string {
  return `${call?.persona}-${call?.round}`
}
