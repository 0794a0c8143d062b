/** A receptionist that talks by a language model: the model is a strict fake at the wire, everything else is real. */
import type { ModelPiece, ModelRequest } from '../../simulator/models/model-request.ts'
import {
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from '../../simulator/models/model-server.ts'
import type { Patience } from '../../src/app.ts'
import { startApp, type TestApp } from '../start-app.ts'

export type Answer = ModelServerOptions['answer']

export interface AppWithModel {
  app: TestApp
  model: ModelServer
  /** What the model says from now on. */
  answer: Answer
  close(): Promise<void>
}

/** A model that is late gives way soon, so that no test waits for it as long as a caller would. */
const limits = { firstTokenMs: 250, stallMs: 250, firstWordMs: 700, wholeTurnMs: 3000, wholeReplyMs: 2000 }

export async function startAppWithModel(
  environment: Record<string, string> = {},
  timings: Patience['timings'] = {},
): Promise<AppWithModel> {
  const model = await startModelServer({ answer: (request) => tried.answer(request) })
  const app = await startApp(
    { OPENAI_API_KEY: 'a-key', OPENAI_BASE_URL: model.baseUrl, ...environment },
    { patience: { limits, timings } },
  )
  const tried: AppWithModel = {
    app,
    model,
    answer: () => [{ type: 'text', text: 'I see.' }],
    close: async () => {
      await app.close()
      await model.close()
    },
  }
  return tried
}

export const text = (words: string): ModelPiece => ({ type: 'text', text: words })
export const tool = (name: string, input: unknown): ModelPiece => ({
  type: 'tool-call',
  name,
  arguments: input,
})

/** The words that the caller said last, as the model was told of them. */
export function lastSaid({ messages }: ModelRequest): string {
  const last = messages.findLast(({ role }) => role === 'user')?.text ?? ''
  return [...last.matchAll(/<caller_said>([\s\S]*?)<\/caller_said>/g)].at(-1)?.[1] ?? ''
}

/** Whether tools have run already for the caller's last words. */
export function hasRun({ messages }: ModelRequest): boolean {
  return messages.at(-1)?.role === 'tool'
}
