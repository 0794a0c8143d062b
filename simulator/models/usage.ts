/** Counts tokens, and remembers prompts as the vendors' prompt caches do. */
import type { PromptBlock } from './read-request.ts'

export interface Usage {
  /** Of the whole prompt, cached or not. */
  promptTokens: number
  cachedTokens: number
  /** Anthropic: what was written to the cache for later requests. */
  cacheWriteTokens: number
  completionTokens: number
  /** Part of `completionTokens`. */
  reasoningTokens: number
}

/** Below this no vendor caches anything. */
const smallestCachedPrompt = 1024
const cacheStep = 128

/** About as many as there are: four characters are one token. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / 4)
}

/** The prompts one server has seen, by model. */
export interface PromptCache {
  /** Counts a prompt as OpenAI does: the common start with any earlier one, in steps of 128 tokens from 1024. */
  countAutomatic(model: string, prompt: PromptBlock[]): PromptUsage
  /** Counts a prompt as Anthropic does: read and written up to a breakpoint only. */
  countBreakpoints(model: string, prompt: PromptBlock[]): PromptUsage
}

type PromptUsage = Pick<Usage, 'promptTokens' | 'cachedTokens' | 'cacheWriteTokens'>

export function createPromptCache(): PromptCache {
  const seen = new Map<string, string[]>()
  const ofModel = (model: string) => {
    const list = seen.get(model) ?? []
    seen.set(model, list)
    return list
  }
  return {
    countAutomatic(model, prompt) {
      const text = joined(prompt)
      const earlier = ofModel(model)
      const common = Math.floor(Math.max(0, ...earlier.map((other) => commonLength(text, other))) / 4)
      earlier.push(text)
      const steps = Math.floor(common / cacheStep) * cacheStep
      return {
        promptTokens: countTokens(text),
        cachedTokens: steps < smallestCachedPrompt ? 0 : steps,
        cacheWriteTokens: 0,
      }
    },
    countBreakpoints(model, prompt) {
      const text = joined(prompt)
      const written = ofModel(model)
      const prefixes = prompt
        .flatMap((block, index) => (block.isBreakpoint ? [joined(prompt.slice(0, index + 1))] : []))
        .filter((prefix) => countTokens(prefix) >= smallestCachedPrompt)
      const last = prefixes.at(-1) ?? ''
      const read = Math.max(
        0,
        ...written.filter((other) => last.startsWith(other)).map((other) => countTokens(other)),
      )
      written.push(...prefixes.filter((prefix) => !written.includes(prefix)))
      return {
        promptTokens: countTokens(text),
        cachedTokens: read,
        cacheWriteTokens: Math.max(0, countTokens(last) - read),
      }
    },
  }
}

function joined(prompt: PromptBlock[]): string {
  return prompt.map(({ text }) => text).join('')
}

function commonLength(left: string, right: string): number {
  const longest = Math.min(left.length, right.length)
  let length = 0
  while (length < longest && left[length] === right[length]) length++
  return length
}
