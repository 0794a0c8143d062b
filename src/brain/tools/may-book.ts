/** Where appointments can be booked. Pure. */
import type { ToolSetting } from './tool.ts'

/** A test call books nothing unless its user wants it to reach what is connected. */
export function mayBook({ calendar, call }: ToolSetting): boolean {
  return calendar !== undefined && !call.isSpam && (!call.isTest || call.isTestDelivered === true)
}
