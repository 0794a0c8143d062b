/** Slack's signature of what it sends to us (docs.slack.dev, "Verifying requests from Slack"). */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Older or younger requests may be replays, seconds. */
const toleranceSeconds = 300

/** Whether these bytes come from Slack, and are not older than five minutes. Takes the same time for every wrong signature. */
export function isSlackSignature(
  secret: string,
  { timestamp, signature, body }: { timestamp: string; signature: string; body: Buffer },
  now: Date,
): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > toleranceSeconds) return false
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')
  const [given, wanted] = [Buffer.from(signature), Buffer.from(`v0=${digest}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
