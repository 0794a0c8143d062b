/** What we tell a Realtime model, whichever dialect it speaks. Each becomes one message of the vendor's wire. */
import type { ToolDefinition } from '../../brain/tools/tool-definitions.ts'

/** How the caller's turn is found to be over. Names and values are the vendors'. */
export type TurnDetection =
  | { type: 'server_vad'; threshold: number; silenceMs: number }
  | { type: 'semantic_vad'; eagerness: 'low' | 'medium' | 'high' | 'auto' }

export interface SessionOrder {
  instructions: string
  voice: string
  /** Of what we say, 0.25 to 1.5; only between turns. */
  speed: number
  turnDetection: TurnDetection
  noiseReduction: 'near_field' | 'far_field' | undefined
  /** ISO 639-1, most likely first. */
  languages: string[]
  /** Names that a recogniser would not guess. */
  keywords: string[]
  tools: ToolDefinition[]
}

/** A turn of a conversation that is carried over, or words that stand beside it. */
export interface TextItem {
  id: string
  role: 'user' | 'assistant' | 'system'
  text: string
}

export type RealtimeOrder =
  | { type: 'configure'; session: Partial<SessionOrder> }
  | { type: 'add-text'; item: TextItem }
  | { type: 'answer-tool'; callId: string; output: string }
  /** The model is to speak. `exactly`: these very words, without tools. `beside`: outside the conversation. */
  | { type: 'respond'; id: string; exactly?: string; beside?: boolean }
  | { type: 'cancel'; responseId: string | undefined }
  /** What the caller heard of an item, milliseconds. */
  | { type: 'truncate'; itemId: string; audioEndMs: number }
  | { type: 'delete-item'; itemId: string }
  /** The caller has gone in the middle of a word: what was said so far is to be transcribed. */
  | { type: 'commit-input' }
