/** What a response is billed by: the whole conversation again, most of it out of the cache. Pure. */
import type { RealtimeResponseUsage } from 'openai/resources/realtime/realtime'
import type { RealtimeItem } from './realtime-turn.ts'
import type { FunctionTool } from './setup.ts'

const heardMsPerToken = 100
export const spokenMsPerToken = 50
/** Caches count in steps. */
const cacheStep = 64

/** About as many as there are: four characters are one token. */
export function textTokens(text: string): number {
  return Math.ceil(text.length / 4)
}

/** One stretch of a prompt; `key` differs where the model would have to read it anew. */
interface PromptPart {
  key: string
  text: number
  audio: number
}

export class TokenMeter {
  #earlier: PromptPart[] = []

  /** `output`: what the response came to. Remembers the prompt for the next one. */
  measure(
    prompt: { instructions: string; tools: FunctionTool[]; items: readonly RealtimeItem[] },
    output: { text: string; audioMs: number },
  ): RealtimeResponseUsage {
    const parts = [fixedPart(prompt.instructions, prompt.tools), ...prompt.items.map(partOf)]
    const changed = parts.findIndex(({ key }, at) => this.#earlier[at]?.key !== key)
    const cached = sum(changed === -1 ? parts : parts.slice(0, changed))
    const input = sum(parts)
    this.#earlier = parts
    const cachedTokens = Math.floor((cached.text + cached.audio) / cacheStep) * cacheStep
    const cachedText = Math.min(cached.text, cachedTokens)
    const outputText = textTokens(output.text)
    const outputAudio = Math.ceil(output.audioMs / spokenMsPerToken)
    return {
      total_tokens: input.text + input.audio + outputText + outputAudio,
      input_tokens: input.text + input.audio,
      output_tokens: outputText + outputAudio,
      input_token_details: {
        text_tokens: input.text,
        audio_tokens: input.audio,
        image_tokens: 0,
        cached_tokens: cachedTokens,
        cached_tokens_details: {
          text_tokens: cachedText,
          audio_tokens: cachedTokens - cachedText,
          image_tokens: 0,
        },
      },
      output_token_details: { text_tokens: outputText, audio_tokens: outputAudio },
    }
  }
}

function fixedPart(instructions: string, tools: FunctionTool[]): PromptPart {
  const text = instructions + (tools.length > 0 ? JSON.stringify(tools) : '')
  return { key: text, text: textTokens(text), audio: 0 }
}

function partOf(item: RealtimeItem): PromptPart {
  switch (item.type) {
    case 'function_call':
      return { key: item.id, text: textTokens(item.name + item.arguments), audio: 0 }
    case 'function_call_output':
      return { key: item.id, text: textTokens(item.output), audio: 0 }
    case 'message': {
      const { id, role, text, sound } = item
      // The model hears the caller and does not read them; of itself it has the sound and the words.
      const isRead = role !== 'user' || sound === undefined
      const msPerToken = role === 'user' ? heardMsPerToken : spokenMsPerToken
      return {
        key: `${id} ${sound?.ms ?? ''} ${text.length}`,
        text: isRead ? textTokens(text) : 0,
        audio: sound ? Math.ceil(sound.ms / msPerToken) : 0,
      }
    }
  }
}

function sum(parts: readonly PromptPart[]): { text: number; audio: number } {
  return parts.reduce((all, part) => ({ text: all.text + part.text, audio: all.audio + part.audio }), {
    text: 0,
    audio: 0,
  })
}
