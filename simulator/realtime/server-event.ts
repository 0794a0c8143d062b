/** What the fake server sends: the vendor's own types, and what xAI sends instead. */
import type {
  RealtimeResponseUsage,
  RealtimeServerEvent,
  ResponseDoneEvent,
} from 'openai/resources/realtime/realtime'

/** The number is given on the way out. */
type WithoutId<Event> = Event extends { event_id: string } ? Omit<Event, 'event_id'> : never

/** xAI tells all the words so far each time. */
export interface TranscriptionUpdated {
  type: 'conversation.item.input_audio_transcription.updated'
  item_id: string
  content_index: number
  transcript: string
}

/** xAI has `usage` beside the response. */
type ResponseDone = Omit<ResponseDoneEvent, 'event_id'> & { usage?: RealtimeResponseUsage | undefined }

export type ServerEvent = WithoutId<RealtimeServerEvent> | TranscriptionUpdated | ResponseDone
