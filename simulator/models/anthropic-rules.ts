/** What Anthropic's models take and refuse of thinking, effort, sampling and forced tools. */

import type { MessagesBody } from './messages-schema.ts'
import { ModelRefusal } from './model-request.ts'

interface ClaudeRules {
  takesSampling: boolean
  takesEffort: boolean
  /** Thinks unless told otherwise. */
  thinksByDefault: boolean
  /** The values of `thinking.type`. */
  thinking: string[]
  takesForcedTools: boolean
  takesPrefill: boolean
}

/** Models from 5 on that nobody has named yet are taken for like the newest small one. */
export function claudeRules(model: string): ClaudeRules {
  const current: ClaudeRules = {
    takesSampling: false,
    takesEffort: true,
    thinksByDefault: true,
    thinking: ['disabled', 'adaptive'],
    takesForcedTools: true,
    takesPrefill: false,
  }
  if (model.includes('claude-sonnet-5-5')) {
    return { ...current, thinking: ['adaptive', 'between_tools'], takesForcedTools: false }
  }
  if (model.includes('claude-opus-5-5'))
    return { ...current, thinking: ['adaptive'], takesForcedTools: false }
  if (/claude-fable-5/.test(model)) return { ...current, thinking: ['adaptive'], takesForcedTools: false }
  if (/claude-(opus|sonnet)-5(-2|$)/.test(model)) {
    return { ...current, thinking: ['disabled', 'adaptive', 'enabled'] }
  }
  if (/claude-(opus|sonnet)-4-[678]/.test(model)) {
    return {
      ...current,
      takesSampling: model.includes('-4-6'),
      thinksByDefault: false,
      thinking: ['disabled', 'adaptive', 'enabled'],
    }
  }
  if (/claude-(3|(opus|sonnet|haiku)-4)/.test(model)) {
    return {
      takesSampling: true,
      takesEffort: model.includes('claude-opus-4-5'),
      thinksByDefault: false,
      thinking: ['disabled', 'enabled'],
      takesForcedTools: true,
      takesPrefill: true,
    }
  }
  return current
}

/** Throws what this model does not take; gives back whether it will think. */
export function checkModelOptions(body: MessagesBody): boolean {
  const rules = claudeRules(body.model)
  const kind = body.thinking?.type
  const effort = body.output_config?.effort
  if (kind !== undefined && !rules.thinking.includes(kind)) {
    throw invalid(`thinking.type: "thinking.type.${kind}" is not supported for this model.`)
  }
  if (effort !== undefined && !rules.takesEffort)
    throw invalid('This model does not support the effort parameter.')
  if (
    kind !== 'adaptive' &&
    kind !== 'enabled' &&
    kind !== undefined &&
    (effort === 'xhigh' || effort === 'max')
  ) {
    throw invalid(`output_config.effort: effort "${effort}" is not supported with thinking.type "${kind}".`)
  }
  const thinks = kind === undefined ? rules.thinksByDefault : kind !== 'disabled'
  checkBudget(body)
  for (const name of ['temperature', 'top_p', 'top_k'] as const) {
    if (body[name] === undefined) continue
    if (!rules.takesSampling) throw invalid(`\`${name}\` is not supported for this model.`)
    if (thinks && !(name === 'temperature' && body[name] === 1)) {
      throw invalid(`\`${name}\` may only be set to its default when thinking is enabled.`)
    }
  }
  if (body.temperature !== undefined && body.top_p !== undefined) {
    throw invalid('`temperature` and `top_p` cannot both be specified for this model. Please use only one.')
  }
  const choice = body.tool_choice?.type
  if (choice === 'any' || choice === 'tool') {
    if (!rules.takesForcedTools) throw invalid(`tool_choice: "${choice}" is not supported for this model.`)
    if (kind === 'enabled') throw invalid('Thinking may not be enabled when tool_choice forces tool use.')
  }
  if (body.messages.at(-1)?.role === 'assistant' && !rules.takesPrefill) {
    throw invalid(
      'This model does not support assistant message prefill. The conversation must end with a user message.',
    )
  }
  return thinks
}

function checkBudget({ thinking, max_tokens: maxTokens }: MessagesBody): void {
  if (thinking?.type !== 'enabled') {
    if (thinking?.budget_tokens !== undefined) {
      throw invalid(`thinking.${thinking.type}.budget_tokens: Extra inputs are not permitted`)
    }
    return
  }
  if (thinking.budget_tokens === undefined) throw invalid('thinking.enabled.budget_tokens: Field required')
  if (thinking.budget_tokens < 1024) {
    throw invalid('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024')
  }
  if (thinking.budget_tokens >= maxTokens) {
    throw invalid('`max_tokens` must be greater than `thinking.budget_tokens`.')
  }
}

/** A refusal with 400, as Anthropic words it. */
export function invalid(message: string): ModelRefusal {
  return new ModelRefusal({ status: 400, message })
}
