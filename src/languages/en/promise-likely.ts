/**
 * English clauses that no pattern of promise-kinds.ts and promise-claims.ts knows, and that yet say that one of ours does
 * something: what it is about tells the kind. The signs are explained in promise-verbs.ts.
 */
import type { PromiseWords } from '../promise-words.ts'
import { dayOrHour, inHouse, person, strongPaper, visit } from './promise-verbs.ts'

/** What a receptionist does in the conversation itself, and what is said of how things are. */
const idle =
  '(?:take|taking|get|getting|grab|have|need|write down) (?:down )?(?:your|some|a few|the|all the|all your) (?:[\\w-]+ )?(?:name|number|details|info|information|address|phone|contact|date|insurance)|went|came|put you on hold|do my|do our|do what|do the|serve|serving|served|walk|walking|talking|working on|experiencing|run out|changed our|stopped|answered|get started|getting started|pulling|moved to|on|for|at|to|by|as|under|just to|than|\\w+days?|taken|reserved|booked|need|needed|ask|asking|asked|check|checking|checked|look|looking|looked|see|seeing|seen|saw|wait|waiting|find|finding|found|read|reading|hear|hearing|heard|know|understand|want|wanted|review|reviewing|verify|verifying|search|searching|receive|received|miss|missed|notice|noticed|wonder|wondering|talk|speak|speaking|help|helping|explain|explaining|go|going|lose|lost|like|require|be|been|double|tell|telling|told|spell|about|sorry|afraid|sure|glad|happy|start|starting|begin|repeat|repeating|pull|pulling|pulled|open|opened|opening|closed|here|correct|great|good|fine|able|unable|available|busy|full|free|calling|showing|trying|try|tried|think|believe|guess|assume|confirm you|get to|come to|say|said|saying|use|using|the|an?|our|your|my|his|her|their|its|not|never|no|some|any|only|two|three|several|it|that|this|these|those|in|out of|from|with|at|what|you|one|everything|something|nothing|pleased|aware that|listening|listen|answer|answering|continue|move on|keep trying|discuss|recommend|suggest|suggested|figure|figuring|clarify|go over|walk you|guide|require|charge|charging|spoken|received|been asked|supposed|required|allowed|automated|still|called|phoned|rung|rang|gone through|dealt|noticing|enjoy|hope|wish|appreciate|remember|offer|offering|serve|accept|carry|handle|provide|also|based|located|licensed|insured|quite|pretty|really|very|so|too|more|less|most|each|per|right here|pretty|interested|concerned|worried|covered in|made of|due|out|up|down|off|like|if|when|where|how|why|assist|assisting|learn|deal|dealing|run through|running through|having|thinking|getting (?:a lot|many|some|your|the|that)|getting to|made sure|lucky|welcome|retired|new|let me'

const idleAfter = `(?!(?:${idle})\\b)`

export const likely: PromiseWords['likely'] = {
  doing: new RegExp(
    `(?:[+=~] ${idleAfter}[a-z][\\w'-]+|[+=] (?:have|had|got|get) (?:you|him|her|them|it|that|all|(?:a|an|the|our|your|someone|somebody) )|[%@&] ${idleAfter}(?:\\w+(?:ed|en)\\b|sent|put|made|told|held|set|kept|on\\b|yours|there\\b|with\\b|as good as|working|back\\b|up and|all yours|ready|done))`,
  ),
  kinds: [
    [
      'transfer',
      /\b(?:on (?:this|the) (?:call|line|phone)|real person|talking (?:to|with)|live person|ring(?:ing)? (?:the|our|dr|him|her|them)\b|(?:you|call) (?:over|through|across)\b|hold for)\b/,
    ],
    [
      'callback',
      /\b(?:(?:call|phone|ring|buzz|contact|reach|speak to|talk to) you|you an? (?:[\w-]+ )?(?:call|ring|buzz|shout)|call ?back|hear from|in touch)\b/,
    ],
    [
      'sent',
      new RegExp(
        `\\b(?:in the mail|inbox|mailbox|by (?:text|email|mail)|(?:to|on) your (?:phone|cell|email)|tracking|(?:the|a|an|your|our|that|those|some) (?:[\\w-]+ ){0,2}?(?:${strongPaper}))\\b`,
      ),
    ],
    [
      'noted',
      new RegExp(
        `\\b(?:informed|notified|escalated|aware|word|message|notes?|file|account|waiting list|wait ?list|list|ticket|chart|priority|request|complaint|in front of|feedback|heads up|relayed|${inHouse} (?:know|see|hear)|record|logged)\\b`,
      ),
    ],
    [
      'dispatch',
      /\b(?:on site|onsite|out (?:there|to)|over (?:there|to)|(?:on|your) way|left the|to your (?:house|door|home|place|building|street|unit|apartment)|at your (?:house|door|home|place|building)|(?:crew|technician|truck|van|tow|plumber|electrician|locksmith) )\b/,
    ],
    [
      'guarantee',
      /\b(?:for free|free of|no charge|charge|cost|fee|refund|discount|penny|dime|dollars|price|tops|percent|again|working\b(?! on)|fixed|repaired|approved|as new|money|at no|half off|covered|waived|guarantee\w*|deposit|ready by|done by)\b/,
    ],
    [
      'dispatch',
      new RegExp(
        `\\b(?:${person}) (?:there|over|out)\\b|\\b(?:${person}|maintenance|housekeeping|security|ride|boat|valet|bellhop)(?: [\\w'-]+){0,2}? [+~&] `,
      ),
    ],
    [
      'booked',
      new RegExp(
        `\\b(?:${visit}|schedule|calendar|books|reservation|yours|locked in|(?:on|for|at|to|into|from) (?:the )?(?:${dayOrHour}))\\b`,
      ),
    ],
  ],
  // Least is claimed by a note.
  plain: [
    'noted',
    /^(?:i [+=~]|we \+|\+|=) [\w'-]+(?: [\w'-]+){0,2}? (?:it|that|this|your|everything|all of|those|you|him|her|them)\b/,
  ],
}
