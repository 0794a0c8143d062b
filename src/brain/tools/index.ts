/** The list of tools. Adding one: its file, and a line here. */
import { answerFromKnowledge } from './answer-from-knowledge.ts'
import { bookAppointment } from './book-appointment.ts'
import { captureLead } from './capture-lead.ts'
import { checkHours } from './check-hours.ts'
import { endCall } from './end-call.ts'
import { findSlots } from './find-slots.ts'
import { reportEmergency } from './report-emergency.ts'
import { requestCallback } from './request-callback.ts'
import { sendSms } from './send-sms.ts'
import { takeMessage } from './take-message.ts'
import type { Tool } from './tool.ts'
import { transferCall } from './transfer-call.ts'

export const tools: readonly Tool[] = [
  captureLead,
  answerFromKnowledge,
  checkHours,
  findSlots,
  bookAppointment,
  requestCallback,
  takeMessage,
  transferCall,
  reportEmergency,
  sendSms,
  endCall,
]
