/** Writes a call's conversation to a file: Markdown to read, JSON to work with. */
import { access, constants, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { CallOutcome } from '../../../simulator/events.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'

/** Throws FirstRingError when the file cannot be written. */
export async function writeTranscript(file: string, outcome: CallOutcome, call: CallDetail): Promise<void> {
  const text = /\.(md|markdown)$/i.test(file)
    ? markdown(outcome, call)
    : `${JSON.stringify(callJson(outcome, call), null, 2)}\n`
  await writeText(file, text)
}

/** Throws FirstRingError when the file's folder is missing or closed: better before a call than after it. */
export async function checkFolderOf(file: string): Promise<void> {
  try {
    await access(dirname(resolve(file)), constants.W_OK)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** Throws FirstRingError when the file cannot be written. */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

function cannotWrite(file: string, error: unknown): FirstRingError {
  const reason = (error as Error).message
  return new FirstRingError('config-invalid', `${file} cannot be written: ${reason}`, { cause: error })
}

/** What `--json` prints: the conversation as the caller had it, and the call as the API answers it. */
export function callJson(outcome: CallOutcome, call: CallDetail) {
  const { conversation, status, durationSeconds, endedBy, dials, warnings, errors, webhooks } = outcome
  return {
    callSid: outcome.callSid,
    status,
    endedBy,
    durationSeconds,
    conversation: conversation.map((entry) =>
      entry.answerMs === undefined ? entry : { ...entry, answerMs: tenths(entry.answerMs) },
    ),
    dials,
    warnings,
    errors,
    webhooks: webhooks.map(({ kind, method, url, status: answered, answerMs, attempts }) => ({
      ...{ kind, method, url, attempts },
      status: answered ?? null,
      answerMs: tenths(answerMs),
    })),
    call,
  }
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10
}

function markdown({ conversation, durationSeconds, callSid }: CallOutcome, call: CallDetail): string {
  const lines = conversation.map(({ speaker, text, isKeys, isInterrupted }) => {
    const who = speaker === 'caller' ? 'Caller' : 'Receptionist'
    return `**${who}:** ${isKeys ? `(presses ${text})` : text}${isInterrupted ? ' …' : ''}`
  })
  const fields = Object.entries(call.lead).flatMap(([field, known]) =>
    known
      ? [`| ${field} | ${known.value.replaceAll('|', '\\|')} | ${known.isConfirmed ? 'yes' : 'no'} |`]
      : [],
  )
  return [
    `# Call ${callSid}`,
    `From ${call.from} to ${call.to}, ${call.startedAt}, ${durationSeconds} s, ended: ${call.endedReason ?? call.status}.`,
    ...lines,
    ['| field | value | confirmed |', '|---|---|---|', ...fields].join('\n'),
    `Urgency: ${call.urgency.level}. Callback: ${call.callback?.status ?? 'none'}.`,
    ...(call.summary === null ? [] : [`Summary: ${call.summary}`]),
    '',
  ].join('\n\n')
}
