/** Writes an answer as the chunks of Chat Completions, in the way of one server or another. */
import type { Quirks } from './dialects.ts'
import {
  type AnswerContext,
  type SpokenCall,
  type StreamWriter,
  sseEvent,
  tokensOf,
} from './stream-writer.ts'
import type { Usage } from './usage.ts'

const finishReasons: Record<string, string> = {
  end: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
}

export function createChatWriter(context: AnswerContext, quirks: Quirks): StreamWriter {
  let calls = 0
  const extras = quirks.sendsOpenAiExtras ? { service_tier: 'default' } : {}
  const head = {
    id: `chatcmpl-${context.id}`,
    object: 'chat.completion.chunk',
    created: context.createdAtSeconds,
    model: context.model,
    ...extras,
    ...(quirks.fingerprint === undefined ? {} : { system_fingerprint: quirks.fingerprint }),
  }
  const chunk = (delta: Record<string, unknown>, finishReason: string | null = null) =>
    sseEvent({
      ...head,
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
      ...(quirks.sendsOpenAiExtras && context.includesUsage ? { usage: null } : {}),
      ...(quirks.sendsOpenAiExtras
        ? { obfuscation: 'x'.repeat(8 - (JSON.stringify(delta).length % 8)) }
        : {}),
    })

  const callChunk = (piece: Record<string, unknown>, index: number) =>
    chunk({ tool_calls: [{ ...(quirks.omitsToolCallIndex ? {} : { index }), ...piece }] })

  function toolCall({ name, arguments: args, id }: SpokenCall): string[] {
    const index = calls++
    const first = {
      ...(quirks.omitsToolCallIds ? {} : { id: id ?? context.nextId('call_') }),
      type: 'function',
    }
    const whole = quirks.sendsArgumentsAsObject ? parsedOr(args) : args
    if (quirks.sendsToolCallsWhole || quirks.sendsArgumentsAsObject) {
      return [callChunk({ ...first, function: { name, arguments: whole } }, index)]
    }
    return [
      callChunk({ ...first, function: { name, arguments: '' } }, index),
      ...tokensOf(args).map((fragment) => callChunk({ function: { arguments: fragment } }, index)),
    ]
  }

  return {
    open: () => (quirks.commentsFirst ? ': PROCESSING\n\n' : '') + chunk({ role: 'assistant', content: '' }),
    text: (content) => chunk({ content }),
    reasoning: (text) =>
      quirks.reasoningField === undefined ? '' : chunk({ [quirks.reasoningField]: text }),
    toolCall,
    keepAlive: () => ': keep-alive\n\n',
    error(message = 'The server had an error while processing your request. Sorry about that!', code) {
      const type = code === 'rate_limit_exceeded' ? 'requests' : 'server_error'
      return sseEvent({ error: { message, type, param: null, code: code ?? null } })
    },
    close(reason, usage) {
      const word = reason === 'tool-calls' && quirks.stopsDespiteToolCalls ? 'stop' : finishReasons[reason]
      const last = context.includesUsage
        ? sseEvent({ ...head, choices: [], usage: writeUsage(usage, quirks), ...quirks.usageExtras })
        : ''
      return chunk({}, word ?? reason) + last + (quirks.sendsDone ? sseEvent('[DONE]') : '')
    },
  }
}

function writeUsage(usage: Usage, quirks: Quirks) {
  const counts = {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
  }
  if (!quirks.sendsOpenAiExtras) return counts
  return {
    ...counts,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoningTokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
