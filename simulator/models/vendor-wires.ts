/** The three wires by name: who reads a request, and who writes the answer. */
import type { Quirks } from './dialects.ts'
import type { Wire } from './model-request.ts'
import { readChat } from './read-chat.ts'
import { readMessages } from './read-messages.ts'
import type { ReadRequest } from './read-request.ts'
import { readResponses, type StoredItem } from './read-responses.ts'
import type { AnswerContext, StreamWriter } from './stream-writer.ts'
import { createChatWriter } from './write-chat.ts'
import { createMessagesWriter } from './write-messages.ts'
import { createResponsesWriter } from './write-responses.ts'

/** Throws the refusal of a request the vendor would not take. */
export function readWire(
  wire: Wire,
  body: unknown,
  quirks: Quirks,
  stored: Map<string, StoredItem>,
): ReadRequest {
  if (wire === 'chat') return readChat(body, quirks.isLenient)
  return wire === 'responses' ? readResponses(body, stored) : readMessages(body)
}

export function writerOf(
  wire: Wire,
  quirks: Quirks,
  { isStored }: ReadRequest,
  stored: Map<string, StoredItem>,
  answer: AnswerContext,
): StreamWriter {
  if (wire === 'chat') return createChatWriter(answer, quirks)
  if (wire === 'messages') return createMessagesWriter(answer)
  return createResponsesWriter(answer, (id, item) => {
    if (isStored) stored.set(id, item)
  })
}
