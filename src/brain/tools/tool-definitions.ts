/** The tools of a call as language models are told of them. */
import { z } from 'zod'
import type { Business } from '../../core/business.ts'
import { shortened } from '../../understanding/words.ts'
import { tools } from './index.ts'
import type { Tool, ToolSetting } from './tool.ts'

export interface ToolDefinition {
  name: string
  description: string
  /** JSON Schema of an object without further properties. */
  parameters: Record<string, unknown>
}

/** OpenAI takes 1024 characters; owners' own words may be longer. */
const longestDescription = 1000
/** Schemas are written once a minute and business: who is on duty may have changed then. */
const minuteMs = 60_000
const written = new WeakMap<Business, Map<Tool, { minute: number; definition: ToolDefinition }>>()

/** Only what the profile and the call allow, always in the same order. */
export function toolDefinitions(context: ToolSetting, list: readonly Tool[] = tools): ToolDefinition[] {
  return list.filter((tool) => tool.isAllowed(context)).map((tool) => definitionOf(tool, context))
}

function definitionOf(tool: Tool, { business, now }: ToolSetting): ToolDefinition {
  const ofBusiness = written.get(business) ?? new Map<Tool, { minute: number; definition: ToolDefinition }>()
  written.set(business, ofBusiness)
  const minute = Math.floor(now.getTime() / minuteMs)
  const known = ofBusiness.get(tool)
  if (known?.minute === minute) return known.definition
  // Vendors differ in which draft they name, and take a schema that names none.
  const { $schema: _, ...schema } = z.toJSONSchema(tool.input(business, now), { io: 'input' })
  const definition = {
    name: tool.name,
    description: shortened(tool.description(business), longestDescription),
    parameters: { properties: {}, required: [], ...schema },
  }
  ofBusiness.set(tool, { minute, definition })
  return definition
}
