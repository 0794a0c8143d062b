/** English words for the end of a conversation. */
import type { GoodbyeWords } from '../goodbye-words.ts'

export const goodbye: GoodbyeWords = {
  withdrawing:
    /\b(?:never ?mind|forget (?:it|about it)|wrong (?:number|business|company|house|person)|(?:dialed|called) wrong|misdialed|(?:called|dialed|have|got|reached) the wrong|(?:i|we)(?:'ve| have)? (?:already |just )?(?:found|got|hired|called|went with) (?:someone|somebody|another \w+) else|(?:i|we) don't need (?:it|you|that|anyone|anybody|anything|help|(?:a|the) \w+) any ?more|(?:i'll|i will|i can|let me|i'm going to|i'll just) (?:just )?(?:call|try|ring|phone) (?:you )?(?:back|again|later|tomorrow|another time|somewhere else|someone else))\b/i,
  goingOn:
    /\b(?:book|make (?:it|that|me|us)|put (?:me|it|that|us)|schedule|set (?:it|me|us) up|change|move|switch|reserve|send|have (?:someone|somebody|them|him|her)|give me|get me|let's|just do|do (?:it|that)|(?:can|could) (?:you|we|i)(?! (?:just )?(?:call|try|ring|phone))|(?:i|we)(?:'ll| will) (?:do|go with|have|take(?! care))|(?:i|we)(?:'d| would) (?:like|rather|prefer)|(?:i|we) (?:want|need)|(?:what|how) about|instead|do you|are you)\b/i,
  parting:
    /\b(?:good ?bye|bye(?:[- ]bye)?|see (?:you|ya)|talk to you (?:later|soon|then)|have a (?:good|great|nice|wonderful|lovely) (?:day|one|night|evening|weekend|afternoon)|take care|so long|i'm done|(?:i have|i've got|i got|i need) to go|gotta go|hang(?:ing)? up|good night|you too)\b[\s.!]*(?:now|then|thanks?|thank you|everyone|ma'am|sir)?[\s.!]*$/i,
  bye: /bye[\s.!]*$/i,
  allSaid:
    /^(?:(?:no+|nope|okay|ok|alright|all right|great|perfect|thanks|thank you|yes|yeah|well|um|uh)[ ,.!]+){0,5}(?:that's|that is|that'll be|that will be|that was|that would be|it's|i think that's) (?:all|it|everything|about it|going to be it)\b/i,
  noMore:
    /^(?:(?:uh|um|oh|okay|ok|well|alright)[ ,.]+){0,3}(?:no+|nope|nah|nothing|not (?:really|today|right now|at the moment))(?:[ ,.!]+(?:no|nothing|thanks?|thank you|else|i(?:'m| am) (?:good|fine|all set)|we're good|that's (?:all|it|fine|everything)|so much|very much|for now|all good|at (?:the|this) moment|sir|ma'am|really))*[\s.!]*$|^(?:(?:i'm|i am|we're|we are) (?:good|fine|all set|all good|ok|okay)|all (?:good|set)|thanks?|thank you(?: very much| so much)?|(?:okay|ok|great|perfect)[, ]+(?:thanks|thank you).{0,30})[\s.!]*$/i,
}
