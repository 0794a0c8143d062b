/** English words that take something back. */
import type { CorrectionWords } from '../correction-words.ts'

export const correction: CorrectionWords = {
  opening:
    /^(?:(?:uh|um|oh|well|yes|yeah|okay|hold on|wait|hang on|sorry|excuse me|i'm sorry)[ ,.]+){0,4}(?:no+|nope|nah|actually|sorry|wait|correction|i meant|i mean|i misspoke|that's (?:wrong|not right|incorrect|not correct|not it)|that is (?:wrong|not right|incorrect)|(?:it|that)'s not|it isn't|not quite|you got (?:it|that|my \w+) wrong|scratch that|let me correct (?:that|myself)|i made a mistake|i (?:gave|told) you the wrong \w+(?: \w+)?|(?:can|could) (?:you|i) (?:change|correct|fix)|(?:change|correct) (?:my|the))\b[ ,.:-]*/i,
  leadIn:
    /^(?:(?:no|sorry|wait|actually|i mean|i meant|it's|it is|its|that's|that should be|it should be|should be|that would be|make that|make it|the (?:right |correct )?(?:one|number|name|email|address) is|my (?:real |right |correct )?(?:phone )?(?:number|name|email|e-mail|address) is|the last (?:part|digits?|four|name) (?:is|are))\b[ ,.:-]*)+/i,
  otherwise: /^(?:thanks?|thank you|that's (?:it|all|right|correct|fine)|i'm good|problem|worries|need)\b/i,
  fields: [
    ['email', /\be-?mail\b/i],
    ['phone', /\b(?:phone|number|digits?|cell|mobile)\b/i],
    ['name', /\b(?:first |last |sur)?names?\b|\bspell(?:ed|ing)?\b/i],
    ['address', /\b(?:address|street|house)\b/i],
  ],
  renaming: /^(?:oh |uh |um )?(?:it'?s|that'?s|this is|i'?m|my name is|the name'?s) /i,
  replacing:
    /\b(?:instead|rather than|make (?:it|that)|(?:change|move|switch|push) (?:it|that|my|the|this)|resched\w+|(?:let's|let us|can we|could we|we can|we could) (?:do|make|try|say|go)|never ?mind|(?:what|how) about|on second thought|after all|(?:is|would be|works|work|sounds|suits (?:me|us)) better|can't (?:do|make)|i meant?)\b/i,
}
