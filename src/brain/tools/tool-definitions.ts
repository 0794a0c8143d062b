/** The tools of a call as language models are told of them. */
import { z } from 'zod'
import { tools } from './index.ts'
import type { Tool, ToolSetting } from './tool.ts'

export interface ToolDefinition {
  name: string
  description: string
  /** JSON Schema of an object without further properties. */
  parameters: Record<string, unknown>
}

/** Only what the profile and the call allow, always in the same order. */
export function toolDefinitions(context: ToolSetting, list: readonly Tool[] = tools): ToolDefinition[] {
  return list
    .filter((tool) => tool.isAllowed(context))
    .map((tool) => ({
      name: tool.name,
      description: tool.description(context.business),
      parameters: parametersOf(tool, context),
    }))
}

function parametersOf(tool: Tool, { business, now }: ToolSetting): Record<string, unknown> {
  // Vendors differ in which draft they name, and take a schema that names none.
  const { $schema: _, ...schema } = z.toJSONSchema(tool.input(business, now), { io: 'input' })
  return { properties: {}, required: [], ...schema }
}
