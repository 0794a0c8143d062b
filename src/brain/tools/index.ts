/** The list of tools. Adding one: its file, and a line here. */
import { captureLead } from './capture-lead.ts'
import type { Tool } from './tool.ts'

export const tools: readonly Tool[] = [captureLead]
