/** Times of a cron line, in UTC; read by the library that pg-boss reads them with. */
import { CronExpressionParser } from 'cron-parser'

/** The first time after `after`, both epoch milliseconds. Throws TypeError naming a line that is none. */
export function nextCronTime(cron: string, after: number): number {
  try {
    return CronExpressionParser.parse(cron, { currentDate: new Date(after), tz: 'UTC' })
      .next()
      .getTime()
  } catch (cause) {
    throw new TypeError(`not a cron line: ${cron}`, { cause })
  }
}
