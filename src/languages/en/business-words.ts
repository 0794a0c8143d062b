/** English words for what callers ask about the business itself. */
import type { BusinessWords } from '../business-words.ts'

export const business: BusinessWords = {
  hours:
    /\b(?:hours|open|(?<!\b(?:an|any|the next) )opening(?= (?:hours?|times?|today|tomorrow|on|at|late|early))|close[ds]?|closing)\b/i,
  working:
    /\b(?:do|does|are|is|will) (?:you|they|anyone|anybody|somebody|someone)(?: (?:guys|all|folks|ever|also|even|still|be))*(?: (?:work(?:ing)?|operat(?:e|ing)|come out|available|there|in|around|see (?:patients|people|clients)|do (?:visits|appointments|service calls|service|repairs)|(?:take|have|offer|schedule) (?:appointments|visits|calls|hours|patients)))(?: (?:at|on|over|during|the|any|a))* (?:weekends?|evenings?|nights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|holidays?)\b/i,
  weekend: /\bweekends?\b/i,
  asWell: /^(?:and |so |okay |ok )*(?:what|how) about\b/i,
  reached:
    /^(?:is this|did i (?:reach|call|dial|get)|have i reached|am i (?:calling|speaking (?:to|with)|through to))\b/i,
  places:
    /\b(?:place|office|number|shop|company|store|clinic|restaurant|line|department|hotel|bank|residence|house|pharmacy|pizzeria|practice|school|church|apartments?|condos?|suites|inn|motel|hospital|salon|airport|center|centre|plaza|mall|park|university|college)\b/i,
  us: /\b(?:robot|bot|machine|computer|a\.?i\.?|artificial|automated|recording|real (?:person|human)|actual person|human|who (?:is this|am i (?:speaking|talking))|your name)\b/i,
  now: /\b(?:now|currently|at the moment|still|today|tonight)\b/i,
  tomorrow: /\btomorrow\b/i,
  days: {
    mon: /\bmon(?:days?)?\b/i,
    tue: /\btue(?:s|sdays?)?\b/i,
    wed: /\bwed(?:nesdays?)?\b/i,
    thu: /\bthu(?:r|rs|rsdays?)?\b/i,
    fri: /\bfri(?:days?)?\b/i,
    sat: /\bsat(?:urdays?)?\b/i,
    sun: /\bsun(?:days?)?\b/i,
  },
  othersName: /\b(?:patient|pet|child|student|resident|camper|guest of honor)(?:['’]?s)?\b/i,
  bothNames: /\b(?:last|full|sur) ?name|first and last\b/i,
}
