/** How the annotators of restaurants-8k drew the bounds of a span, where ours include more or fewer words. */

export type Bounds = [start: number, end: number]

/** Counted nouns that are marked with their number; before others ("7 persons", "8 of us", "8 top") it stands alone. */
const markedNoun =
  /\b(?:people|person|adults?|kids?|child(?:ren)?|men|man|women|woman|boys?|girls?|ladies|seniors?|couples?|teens?|teenagers?|tod+lers?|highchairs?|friends|girlfriends|colleagues|cousins|siblings|others)$/i

const counted =
  /^((?:an? |the )?(?:\d+|(?!my\b|our\b)[a-z]+(?:-[a-z]+)?)) ((?:of (?:my|our|the|his|her) |more |other |total )?)([a-z -]+)$/i

/** "an 8 top" is marked "8", "a 6 top" is "a 6", "two co-workers" is "two". */
export function markedPeople(utterance: string, [start, end]: Bounds): Bounds {
  const said = utterance.slice(start, end)
  const [, number = '', filler, noun = ''] = counted.exec(said) ?? []
  const isNumberAlone =
    number !== '' && (!markedNoun.test(noun) || filler !== '') && !/ (?:and|with|plus) /i.test(said)
  const isGroup = /\b(?:my|me|myself|i|wife|husband|couple|alone)\b/i.test(said)
  return [
    /^an /i.test(said) ? start + 3 : start,
    isNumberAlone && !isGroup && !/^(?:an?|the)$/i.test(number) ? start + number.length : end,
  ]
}

/** Behind an hour of two digits a separate AM, PM or part of the day is left out; "o'clock" always. */
export function markedTime(utterance: string, [start, end]: Bounds): Bounds {
  const said = utterance.slice(start, end)
  const hasHalf = /[ap]\.?m\.?$/i.test(said)
  const lead = hasHalf
    ? (/^(?:tonight|this evening|evening|night|morning|afternoon) (?:at |around )/i.exec(said)?.[0].length ??
      0)
    : 0
  const tail =
    /\s+o'?clock.*$/i.exec(said) ??
    /(?<=\b[12]\d)\s+(?:in the |at )(?:morning|afternoon|evening|night)$/i.exec(said) ??
    /(?<=\b[12]\d[:.]?\d\d)\s+(?:[ap]\.?m\.?|(?:in the |at )\w+|\w*noon)$/i.exec(said)
  // "7:30 PM." is marked with the point that ends the sentence.
  const point = hasHalf && utterance[end] === '.' ? 1 : 0
  return [start + lead, tail ? start + tail.index : end + point]
}
