/** Makes docs/evaluation.md out of a run: every figure, what it means, and the command that made it. Pure. */
import type { DialogueResult } from './dialogue-results.ts'
import { figure, labelOf, shortTime } from './result-table.ts'
import type { SetResult } from './run-set.ts'
import { dialogueMetricTexts, setTexts } from './set-texts.ts'
import { isReached, type Target, targets, targetText } from './targets.ts'

export interface EvaluationRun {
  /** The public data. */
  english: SetResult[]
  /** Written by us, where the public data has no Spanish. */
  spanish: SetResult[]
  dialogues: DialogueResult[]
}

export function evaluationPage(run: EvaluationRun): string {
  const sections = run.english.map((result) => setSection(result, spanishOf(run, result.set)))
  return `${[
    introduction,
    '## What must hold',
    requirements(run),
    ...sections,
    ...(run.dialogues.length > 0 ? [dialogueIntroduction, ...run.dialogues.map(dialogueSection)] : []),
  ].join('\n\n')}\n`
}

const introduction = `# Evaluation

This page is made by one command; nothing in it is written by hand:

\`\`\`sh
npm run eval -- FOLDER --write
\`\`\`

\`FOLDER\` holds the data sets as JSON lines, one file a set. They are public corpora under several licences, some of them share-alike,
and not a part of this repository. The Spanish rows are ours: they stand in \`evaluation/es\`, say the same kinds of things as the English
ones, and run with \`npm run eval -- evaluation/es\`; what receptionists promise is ours in English as well (\`evaluation/en\`). \`--errors\` prints what was answered wrongly, \`--set NAME\` runs one set, \`--json\` prints one object.

Every set calls the functions that calls use. Shares are from 0 to 1; precision, recall and F1 are of the whole set, not means of rows. Times are
those of the machine that made this page.`

const dialogueIntroduction = `## Whole dialogues

\`npm run eval -- FOLDER --dialogues\` plays recorded callers against a receptionist of its own: simulated calls, signed webhooks over real sockets, the
scripted brain and the profile of a front desk that is always open. A recorded caller answers what is asked from the known goal, and otherwise says the next
turn of the recording, whatever it answered once. Nobody picks up when a call is put through. A slot is *right* in its own field, *elsewhere* when the
record holds it under another one; both count as captured.

${meanings(Object.entries(dialogueMetricTexts))}`

function spanishOf({ spanish }: EvaluationRun, set: string): SetResult | undefined {
  return spanish.find((result) => result.set === set.replace(/-en$/, '-es'))
}

function requirements(run: EvaluationRun): string {
  const rows = run.english.flatMap((result) => {
    const spanish = spanishOf(run, result.set)
    return (targets[result.set] ?? []).map((target) => [
      `[${titleOf(result.set)}](#${anchorOf(result.set)})`,
      labelOf(target.metric),
      targetText(target),
      marked(target, result),
      spanish ? marked(target, spanish) : '',
    ])
  })
  return table([['set', 'metric', 'must be', 'English', 'Spanish'], ...rows])
}

function marked(target: Target, { metrics, baseline }: SetResult): string {
  const value = metrics[target.metric]
  if (value === undefined) return ''
  return `${figure(value)}${isReached(target, metrics, baseline) ? '' : ' **not reached**'}`
}

function setSection(result: SetResult, spanish: SetResult | undefined): string {
  const { set, rows, metrics, baseline, microsecondsPerRow, p99Microseconds } = result
  const hasBaseline = Object.keys(baseline).length > 0
  const head = ['metric', 'ours', ...(hasBaseline ? ['baseline'] : []), ...(spanish ? ['Spanish'] : [])]
  const lines = Object.entries(metrics).map(([metric, value]) => [
    labelOf(metric),
    figure(value),
    ...(hasBaseline ? [optional(baseline[metric])] : []),
    ...(spanish ? [optional(spanish.metrics[metric])] : []),
  ])
  const size = `${rows.toLocaleString('en-US')} rows${spanish ? ` (Spanish ${spanish.rows})` : ''}, ${shortTime(microsecondsPerRow)} a row, p99 ${shortTime(p99Microseconds)}.`
  const explained = Object.entries(setTexts[set]?.metrics ?? {}).filter(([metric]) => metric in metrics)
  return [
    `## ${titleOf(set)}`,
    `\`${set}\`: ${size} ${setTexts[set]?.about ?? ''}`.trim(),
    table([head, ...lines]),
    ...(explained.length > 0 ? [meanings(explained)] : []),
  ].join('\n\n')
}

function dialogueSection({ set, rows, metrics, slots }: DialogueResult): string {
  const lines = Object.entries(metrics).map(([metric, value]) => [labelOf(metric), figure(value)])
  const slotLines = slots.map(({ field, slot, known, right, elsewhere, wrong, missing }) =>
    [field, slot, known, right, elsewhere, wrong, missing].map(String),
  )
  return [
    `### ${titleOf(set)}`,
    `\`${set}\`: ${rows} dialogues. ${setTexts[set]?.about ?? ''}`.trim(),
    table([['metric', 'ours'], ...lines]),
    table([['field', 'slot', 'known', 'right', 'elsewhere', 'wrong', 'missing'], ...slotLines]),
  ].join('\n\n')
}

function meanings(texts: [string, string][]): string {
  return texts.map(([metric, text]) => `- **${labelOf(metric)}**: ${text}`).join('\n')
}

function titleOf(set: string): string {
  return setTexts[set]?.title ?? set
}

/** As a Markdown reader makes it of the title. */
function anchorOf(set: string): string {
  return titleOf(set)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')
}

function optional(value: number | undefined): string {
  return value === undefined ? '' : figure(value)
}

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
