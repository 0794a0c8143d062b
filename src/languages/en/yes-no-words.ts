/** English words for yes, no and neither. */
import type { YesNoWords } from '../yes-no-words.ts'

export const yesNo: YesNoWords = {
  yes: /^(?:(?:uh|um|oh|well|hmm|ah|and|okay so)[ ,]+)*(?:yes|yeah|yep|yup|ya|yah|yea|sure|correct|right|exactly|absolutely|definitely|certainly|indeed|affirmative|of course|ok|okay|all right|alright|sounds (?:good|right|great)|perfect|great|fine|please do|go ahead|you got it|uh[- ]huh|mm[- ]?hmm|that's (?:right|correct|it|fine|good|the one|my number|me)|that is (?:right|correct|it|fine)|(?:(?:the|this) )?(?:one|number|same (?:one|number)) (?:that )?(?:i'm|i am) (?:calling|phoning|on)(?: (?:you )?(?:from|on|with))?(?: now| right now)?|(?:this|the same) (?:one|number)(?= *(?:[.,!]|$|please|is fine|is good|works))|it is|it's (?:fine|right|correct|good)|that (?:works|will do|would be (?:great|fine|good))|this is (?:fine|good|right|it)|yes please|looks? (?:good|right)|you're right|i do|i would|i am|we do|si|(?:press(?:ing)? )?(?:one|1)$)\b/i,
  no: /^(?:(?:uh|um|oh|well|hmm|ah|and|sorry|yeah|okay|ok|wait|actually|hold on|hang on)[ ,.]+)*(?:no|nope|nah|not (?:really|quite|exactly|right|correct|that)|negative|wrong|incorrect|that's (?:not|wrong|incorrect)|that is (?:not|wrong|incorrect)|it's (?:not|wrong)|it is (?:not|wrong)|that isn't|it isn't|this isn't|never(?! ?mind)|absolutely not|i don't think so|i do not|i don't|you got (?:it|that|the .{1,20}) wrong|(?:press(?:ing)? )?(?:two|2)$)\b/i,
  agreeing:
    /^(?:(?:yeah|oh|um|uh)[, ]+)*no[, ]+(?:that's|that is|it's|it is|this is|you're) (?:right|correct|fine|good|it)\b/i,
  open: /^(?:i think so|i guess so|i believe so|(?:not sure|i'm not sure|i don't know)\b)/i,
  unsure:
    /\b(?:not sure|maybe|i guess|i think so|i don't know|don't remember|probably|perhaps|kind of|might be)\b/i,
  limiting: /\b(?:but|except|only) (?:it's|the|that|not)\b/i,
  leaning: /\b(?:think|guess|believe) so\b|\bprobably\b/i,
}
