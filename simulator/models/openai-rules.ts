/** What OpenAI's models take and refuse, on both of its wires. */
import { schemaProblem } from './json-schema.ts'
import { ModelRefusal } from './model-request.ts'
import { bracketPath, type Refuse } from './read-request.ts'

export interface ReasoningRules {
  /** `none` is among them where thinking can be switched off. */
  efforts: string[]
  /** What the model does when nothing is said. */
  usualEffort: string
  samplesWithoutReasoning: boolean
  /** Chat Completions: function tools together with reasoning. */
  takesToolsWhileReasoning: boolean
}

/** The rules of a reasoning model, or undefined for one that does not reason. */
export function reasoningRules(model: string): ReasoningRules | undefined {
  if (/^o\d+(-|$)/.test(model)) return rules(['low', 'medium', 'high'], 'medium', false, true)
  const [, majorText, minorText = '0', variant = ''] = /^gpt-(\d+)(?:\.(\d+))?(?:-(.+))?$/.exec(model) ?? []
  const major = Number(majorText)
  const minor = Number(minorText)
  if (majorText === undefined || major < 5 || (minor === 0 && variant.startsWith('chat'))) return undefined
  if (major > 5) {
    const samples = /^gpt-(6\.1-terra|6-luna|6-sol)$/.test(model)
    const efforts = ['low', 'medium', 'high', 'xhigh', 'max']
    return rules(samples ? ['none', ...efforts] : efforts, 'medium', samples, true)
  }
  if (minor === 0) return rules(['minimal', 'low', 'medium', 'high'], 'medium', false, true)
  const efforts = [
    'none',
    'low',
    'medium',
    'high',
    ...(minor > 1 ? ['xhigh'] : []),
    ...(minor > 5 ? ['max'] : []),
  ]
  return rules(efforts, minor < 5 ? 'none' : 'medium', true, minor < 4)
}

function rules(
  efforts: string[],
  usualEffort: string,
  samplesWithoutReasoning: boolean,
  takesToolsWhileReasoning: boolean,
): ReasoningRules {
  return { efforts, usualEffort, samplesWithoutReasoning, takesToolsWhileReasoning }
}

/** Throws when the effort or a sampling parameter is not for this model. `effortParam` as the wire names it. */
export function checkSampling(
  body: Record<string, unknown>,
  model: string,
  effort: string | undefined,
  effortParam: string,
): void {
  const reasoning = reasoningRules(model)
  if (reasoning === undefined) {
    if (effort !== undefined) throw unsupported(effortParam)
    return
  }
  if (effort !== undefined && !reasoning.efforts.includes(effort)) {
    const supported = reasoning.efforts.map((name) => `'${name}'`).join(', ')
    throw badRequest(
      `Unsupported value: '${effort}' is not supported with the '${model}' model. Supported values are: ${supported}.`,
      effortParam,
      'unsupported_value',
    )
  }
  const samples = reasoning.samplesWithoutReasoning && effort === 'none'
  for (const name of ['temperature', 'top_p', 'logprobs']) {
    if (body[name] !== undefined && !samples) throw unsupported(name)
  }
  for (const name of ['presence_penalty', 'frequency_penalty', 'logit_bias', 'top_logprobs']) {
    if (body[name] !== undefined) throw unsupported(name)
  }
}

/** Throws when a tool's name or schema is none OpenAI takes. `at` is the path of the function in the body. */
export function checkFunction(
  tool: { name: string; parameters?: unknown; strict?: boolean | null | undefined },
  at: string,
): void {
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(tool.name)) {
    throw badRequest(
      `Invalid '${at}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]{1,64}$'.`,
      `${at}.name`,
      'invalid_value',
    )
  }
  const problem = schemaProblem(tool.parameters ?? { type: 'object', properties: {} }, tool.strict === true)
  if (problem !== undefined) {
    throw badRequest(
      `Invalid schema for function '${tool.name}': ${problem}`,
      `${at}.parameters`,
      'invalid_function_parameters',
    )
  }
}

/** A refusal with 400, as OpenAI words it. */
export function badRequest(message: string, param?: string, code?: string): ModelRefusal {
  return new ModelRefusal({
    status: 400,
    message,
    ...(param === undefined ? {} : { param }),
    ...(code === undefined ? {} : { code }),
  })
}

export function unsupported(param: string, instead?: string): ModelRefusal {
  const hint = instead === undefined ? '' : ` Use '${instead}' instead.`
  const message = `Unsupported parameter: '${param}' is not supported with this model.${hint}`
  return badRequest(message, param, 'unsupported_parameter')
}

export const refuseOpenAi: Refuse = ({ kind, path, message }) => {
  const param = bracketPath(path)
  if (kind === 'unknown') return badRequest(`Unknown parameter: '${param}'.`, param, 'unknown_parameter')
  if (kind === 'missing') {
    return badRequest(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter')
  }
  return badRequest(`Invalid value for '${param}': ${message}`, param, 'invalid_value')
}
