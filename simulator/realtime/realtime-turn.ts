/** What the fake Realtime server and a test say to each other: what a response is made of, and what the model says. */
import type { TimedWord } from '../sound/coded-speech.ts'
import type { FunctionTool, Setup } from './setup.ts'

/** One thing the model, or the network, does next. A response of no pieces says nothing and is completed. */
export type RealtimePiece =
  /** Is spoken, or written where the response is to be text. */
  | { type: 'text'; text: string }
  /** A string goes out as it stands, broken or not; anything else as its JSON. Left out where `tool_choice` is none. */
  | { type: 'tool-call'; name: string; arguments: unknown }
  | { type: 'wait'; ms: number }
  /** Says no more, and the response is never done unless somebody cancels it. */
  | { type: 'stall' }
  /** The TCP connection is destroyed. */
  | { type: 'cut' }
  /** The response ends as failed. */
  | { type: 'fail'; code: string; message: string }
  /** The response ends as incomplete, by the vendor's filter of contents. */
  | { type: 'refuse-content' }
  /** What the vendor sends after 60 minutes, and its close. */
  | { type: 'expire' }
  /** Written as it stands: broken JSON, events nobody knows. */
  | { type: 'raw'; text: string }

export type RealtimePieces = AsyncIterable<RealtimePiece> | Iterable<RealtimePiece>

/** An item of the conversation, as the model has it. */
export type RealtimeItem = RealtimeMessage | RealtimeFunctionCall | RealtimeFunctionOutput

export interface RealtimeMessage {
  type: 'message'
  id: string
  role: 'system' | 'user' | 'assistant'
  status: 'in_progress' | 'completed' | 'incomplete'
  /** Of the caller: what was heard. Of the model: what is left of it after it was truncated. */
  text: string
  isTruncated: boolean
  /** Where it is a sound: how long it is, and when its words end. */
  sound: { ms: number; words: TimedWord[] } | undefined
}

export interface RealtimeFunctionCall {
  type: 'function_call'
  id: string
  status: 'in_progress' | 'completed' | 'incomplete'
  callId: string
  name: string
  arguments: string
}

export interface RealtimeFunctionOutput {
  type: 'function_call_output'
  id: string
  callId: string
  output: string
}

/** A response that is about to be made. */
export interface RealtimeTurn {
  /** Number of the connection, counted from 1. */
  connection: number
  /** The caller had spoken; the client sent `response.create`; nobody had said anything for `idle_timeout_ms`. */
  why: 'heard' | 'asked' | 'idle'
  /** The session as it is configured. */
  setup: Setup
  /** Those that hold for this response, and its tools. */
  instructions: string
  tools: FunctionTool[]
  /** The conversation, or the `input` of the request where it has one. */
  items: RealtimeItem[]
  /** What `response.create` said; empty without one. */
  request: RealtimeResponseRequest
  /** Aborted when the response is cancelled or the client goes away. */
  signal: AbortSignal
  atMs: number
}

export interface RealtimeResponseRequest {
  conversation?: 'auto' | 'none' | undefined
  instructions?: string | undefined
  metadata?: Record<string, string> | null | undefined
}
