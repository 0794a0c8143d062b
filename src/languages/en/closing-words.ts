/** English words with which callers let a conversation end. */
import type { ClosingWords } from '../closing-words.ts'

export const closing: ClosingWords = {
  phrases: [
    [/\bmy questions? (?:have|has|are|is|were) (?:all )?(?:been )?answered\b/g, 'done'],
    [
      /\b(?:(?:that's|that is|thats|that was|this is|it's) )?(?:all|everything)(?: that)? (?:i|we) (?:need|want|have|had)(?:ed)?(?: to know)?\b/g,
      'done',
    ],
    [
      /\b(?:for|of|with) (?:all )?(?:of )?(?:your|you're|ur|the|this|that) (?:\w+ )?(?:help|assistance|time|info(?:rmation)?|service|patience|support|kindness)\b/g,
      'thanks',
    ],
    [/\byou(?:'ve| have)? (?:been|were|are) (?:\w+ ){0,2}(?:help|helpful|kind|great)\b/g, 'thanks'],
    [
      /\b(?:i|we) (?:won't|don't|do not|will not|didn't) (?:\w+ )?(?:need|have|want|require) (?:any ?thing|any|nothing)(?: (?:else|more|questions|further))*\b/g,
      'no',
    ],
    [
      /\b(?:have|has|got|had) (?:all|everything)(?: (?:of )?the (?:info(?:rmation)?|details|answers))?(?:(?: that)? (?:i|we) (?:need|want|require)(?:ed)?)?\b/g,
      'done',
    ],
    [
      /\b(?:takes care of|covers|answers|answered) (?:it|that|everything|all|my questions?|all (?:of )?my questions?)\b/g,
      'done',
    ],
    [
      /\b(?:that's|that is|thats|that was|this is|it's|that'll be|that will be|that would be|that's gonna be) (?:all|it|everything)\b/g,
      'done',
    ],
    [/\b(?:that'll|that will|that would|that should|this will|that) (?:do|does)(?: it)?\b/g, 'done'],
    [/\b(?:all|i'm|we're|i am|we are) (?:set|done|good|finished|fine)\b/g, 'done'],
    [
      /\blook(?:ing)? forward to (?:it|that|this|(?:\w+ )?(?:hearing from|meeting|seeing) you|(?:your|the) (?:call|visit))\b/g,
      'great',
    ],
    [/\bhave (?:a|an) (?:\w+ )?(?:day|one|night|evening|weekend|afternoon|time|morning|week)\b/g, 'bye'],
  ],
  closing: new Set(
    'thanks thank thx thankyou appreciate appreciated bye goodbye no nope nah nothing done perfect awesome wonderful excellent great cool lovely fantastic amazing brilliant super good fine okay ok alright nice sweet splendid terrific welcome'.split(
      ' ',
    ),
  ),
  beside: new Set(
    "a an the so much very many really lot bunch ton million again all right alright yes yeah yep sure sounds sound looks that this that's thats it it's is was be been would will i you we me your ya u everyone everybody guys sir ma'am madam for to then now today at moment and oh well uh um else more anything right just with kindly dear take care soon later same too i'm i'd i'll we'll you'll see talk do have had always forward works me that'd there my".split(
      ' ',
    ),
  ),
}
