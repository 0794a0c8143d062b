/** A model's tool calls and what came of them, as further messages of the same turn. Pure. */
import type { LanguageModelV4Message, LanguageModelV4Prompt } from '@ai-sdk/provider'
import type { ToolRequest } from '../tools/run-tool.ts'

/** `text`: what the model said before its calls. Ids that stand twice are told apart: vendors refuse them. */
export function withResults(
  prompt: LanguageModelV4Prompt,
  text: string,
  results: readonly { call: ToolRequest; output: string }[],
): LanguageModelV4Prompt {
  const numbered = results.map(({ call, output }, index) => {
    const isTaken = results.findIndex((other) => other.call.id === call.id) < index
    return {
      call: { ...call, id: isTaken || call.id === '' ? `${call.id || 'call'}_${index}` : call.id },
      output,
    }
  })
  const calls = numbered.map(({ call: { id, name, input } }) => ({
    type: 'tool-call' as const,
    toolCallId: id,
    toolName: name,
    input: readOrEmpty(input),
  }))
  const asked: LanguageModelV4Message = {
    role: 'assistant',
    content: [...(text.trim() === '' ? [] : [{ type: 'text' as const, text: text.trim() }]), ...calls],
  }
  const told: LanguageModelV4Message = {
    role: 'tool',
    content: numbered.map(({ call, output }) => ({
      type: 'tool-result' as const,
      toolCallId: call.id,
      toolName: call.name,
      output: { type: 'text' as const, value: output },
    })),
  }
  return [...prompt, asked, told]
}

/** Arguments that are no JSON cannot be sent back as they came; the result says what was wrong with them. */
function readOrEmpty(input: string): unknown {
  try {
    const value: unknown = JSON.parse(input)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
