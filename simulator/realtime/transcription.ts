/** The caller's words in writing, beside the conversation: late, in pieces, or not at all. */
import type { ConnectionContext } from './connection-context.ts'
import type { RealtimeMessage } from './realtime-turn.ts'

/** Resolves when everything about the item was sent, or the connection is gone. */
export async function transcribe(context: ConnectionContext, item: RealtimeMessage): Promise<void> {
  const { knobs, clock, signal, ways, send } = context
  const how = knobs.transcription ?? 'deltas'
  if (context.setup.audio.input.transcription === null || how === 'never') return
  const { id, text, sound } = item
  const seconds = (sound?.ms ?? 0) / 1000
  if (knobs.transcriptionDelayMs) {
    try {
      await clock.wait(knobs.transcriptionDelayMs, signal)
    } catch {
      return
    }
  }
  const ids = { item_id: id, content_index: 0 }
  if (how === 'fails') {
    const error = {
      type: 'server_error',
      code: 'transcription_failed',
      message: `Input transcription failed for item '${id}'.`,
    }
    send({ type: 'conversation.item.input_audio_transcription.failed', ...ids, error })
    return
  }
  const words = text === '' || how === 'whole' ? [] : text.split(' ')
  for (const [at, word] of words.entries()) {
    if (ways.tellsAllWords) {
      const transcript = words.slice(0, at + 1).join(' ')
      send({ type: 'conversation.item.input_audio_transcription.updated', ...ids, transcript })
    } else {
      const delta = at === 0 ? word : ` ${word}`
      send({ type: 'conversation.item.input_audio_transcription.delta', ...ids, delta })
    }
  }
  send({
    type: 'conversation.item.input_audio_transcription.completed',
    ...ids,
    transcript: text,
    usage: { type: 'duration', seconds },
  })
}
