/** English words that ask. */
import type { QuestionWords } from '../question-words.ts'

export const question: QuestionWords = {
  asking:
    /\b(?:how (?:much|long|many|far|soon|late|early|often|old|does|do|can|would|about)|what(?:'s| is| are| do| does| kind| type| sort| time| day| days| hours| areas?| would| about)|where(?:'s| is| are| do)?|when(?:'s| is| are| do| does| will| can| would)|which|who(?:'s| is| are| does| do| will| am)|why|do you|does your|does (?:it|this|that|the)|are you|are (?:your|the|there)|am i (?:talking|speaking)|is (?:there|it|this|that|your|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|next|(?:doctor|dr\.?|mister|mr\.?|ms\.?|mrs\.?) \w+)|have you got|will (?:you|it|there|this)|can i|could i|may i|should i|do i|would it|did (?:you|i (?:reach|call|dial|get))|have i reached)\b/i,
  plainlyAsking:
    /\b(?:how much (?:does|do|is|are|would|will|for)|how long (?:does|do|will|would)|what (?:are|is) your|what time do|what (?:hours|days|areas?) (?:are|do)|where are you (?:guys )?(?:located|based)|do you (?:guys )?(?:do|have|offer|take|accept|serve|service|charge|cover|work|carry|provide|handle|know (?:how|what|when|if))|are you (?:guys )?(?:open|closed|licensed|insured))\b/i,
  announced:
    /\b(?:i (?:was wondering|wonder|wanted to (?:know|ask|find out|see)|want to know|would like to know|have a question(?! about (?:my|our|an?|this|that|the (?:bill|invoice|order|work|job|charge))\b)|need to know)|i'd like to (?:know|ask)|(?:can|could) you tell me|do you know|tell me|quick question|just wondering|question about(?! (?:my|our|an?|this|that|the (?:bill|invoice|order|work|job|charge))\b))\b/i,
  request:
    /\b(?:can|could|would|will) (?:you|someone|somebody|i|we) (?:please |just |maybe )?(?:send|come|help|fix|repair|call|get|have|put|take|make|schedule|book|set|give|connect|transfer|speak|talk|change|cancel|check|leave|hold|repeat|say|please|find|look|search|see|view|order|reserve|arrange|reschedule|file|report|add|remove|update|replace|install|bring|pick|drop|deliver|block|freeze|close|open|return|exchange|start|stop|enroll|sign|register|apply|process|submit|assist|arrange|show|visit|meet)\b|\b(?:when|what time) (?:can|could|will) (?:someone|somebody|you|they|i)\b|\b(?:if|whether) (?:you|someone|somebody|i|we) (?:can|could|would)\b/i,
  small: new Set(
    "hi hello hey yes yeah no um uh okay ok so well and but oh thanks thank you good morning afternoon evening there also actually sorry wait just i'm calling to ask".split(
      ' ',
    ),
  ),
  proposing:
    /\b(?:(?:what|how) about|available|availability|openings?|appointments?|anything (?:on|for|at|in|around|before|after)|any (?:slots?|times?|spots?|tables?)|free (?:on|at)|fit (?:me|us) in|squeeze (?:me|us) in|works? for (?:you|them)|possible|come (?:on|at|by|in)|tables?)\b/i,
  isToldByMark: false,
}
