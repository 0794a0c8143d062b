/** The vocabulary of urgency: what callers say when something is wrong, by how pressing it is. */
import type { UrgencyLevel } from '../core/urgency.ts'

export interface UrgencySign {
  level: Exclude<UrgencyLevel, 'routine'>
  /** People may be in danger. */
  isLifeThreatening?: true
  pattern: RegExp
  /** Looked for in the whole sentence rather than in one clause of it. */
  isWhole?: true
}

const danger = (pattern: RegExp): UrgencySign => ({ level: 'emergency', isLifeThreatening: true, pattern })
const emergency = (pattern: RegExp): UrgencySign => ({ level: 'emergency', pattern })
const whole = (sign: UrgencySign): UrgencySign => ({ ...sign, isWhole: true })
const urgent = (pattern: RegExp): UrgencySign => ({ level: 'urgent', pattern })

/** Every pattern is a flat choice of words with bounded gaps, so matching takes linear time. */
export const urgencySigns: UrgencySign[] = [
  // Gas, carbon monoxide, fire, electricity.
  danger(/\b(?:smell(?:s|ing|ed)?|odor|odour|stink(?:s|ing)?)\b(?: \w+){0,3} (?:like )?(?:natural )?gas\b/i),
  danger(
    /\bgas (?:leak(?:s|ing)?|smell|odor|odour|fumes)\b|\bleaking gas\b|\bgas (?:line|pipe) (?:is |was |got )?(?:broken|broke|hit|cut|leaking|burst)\b/i,
  ),
  danger(
    /\bcarbon monoxide\b|\b(?:co|c o) (?:alarm|detector)\b(?: \w+){0,2} (?:going off|beeping|went off|sounding)\b/i,
  ),
  danger(
    /\bon fire\b|\b(?:there's|there is|have|having|got) (?:a|an) (?:\w+ )?fire\b|\bcaught fire\b|\b(?:house|kitchen|electrical|chimney) fire\b|\bflames\b|\bfire in (?:the|my|our)\b/i,
  ),
  danger(
    /\b(?:smell(?:s|ing)?|see(?:ing)?|full of|lots of)(?: \w+){0,2} (?:smoke|burning)\b|\bsmoke (?:is )?(?:coming|pouring|everywhere)\b|\bsmok(?:e|ing) from\b|\bburning smell\b/i,
  ),
  danger(
    /\bspark(?:s|ing|ed)\b|\b(?:live|downed|exposed) (?:wires?|power lines?)\b|\bpower line (?:is |came )?down\b|\belectrocuted\b|\bgot shocked\b/i,
  ),
  danger(
    /\bexplo(?:ded|ding|sion)\b|\babout to explode\b|\b(?:ceiling|roof|wall|floor) (?:is |has |just )?(?:caving|caved|collaps\w+)\b/i,
  ),
  // Body.
  danger(
    /\bchest (?:pains?|hurts?|is tight)\b|\bheart attack\b|\bstroke\b(?! of)|\bpain in (?:my|his|her|the) chest\b/i,
  ),
  danger(
    /\b(?:not|isn't|stopped|can't|cannot|can not|trouble|hard to|barely|difficulty|struggling to) breath(?:e|ing)\b/i,
  ),
  danger(
    /\bunconscious\b|\bpassed out\b|\bunresponsive\b|\bcollapsed\b|\bseizures?\b|\bchoking\b|\boverdos\w+\b|\bpoisoned\b|\banaphyla\w+\b|\ballergic reaction\b/i,
  ),
  danger(
    /\b(?:won't|doesn't|can't|will not|cannot) stop (?:the )?(?:bleeding|vomiting)\b|\bbleeding (?:out|badly|heavily|a lot|everywhere)\b|\bis bleeding\b|\blosing (?:a lot of )?blood\b|\bcoughing up blood\b/i,
  ),
  danger(
    /\bsuicid\w+\b|\bkill (?:myself|himself|herself)\b|\bhurt (?:myself|himself|herself)\b|\bbroken (?:leg|arm|hip|neck|back)\b|\bhit by a (?:car|truck|bus)\b/i,
  ),
  danger(
    /\b(?:child|kid|baby|toddler|son|daughter|someone|dog)\b(?: \w+){0,3} (?:locked|trapped|stuck) in(?:side)?\b|\btrapped (?:in|inside|under)\b/i,
  ),
  emergency(
    /\b(?:knocked|knock) (?:out|loose) (?:a |my |his |her )?(?:\w+ )?(?:tooth|teeth)\b|\b(?:tooth|teeth) (?:got |was |were )?knocked out\b|\bface (?:is )?swollen\b/i,
  ),
  emergency(
    /\b(?:car|bike|motorcycle) (?:crash|wreck|accident)(?: \w+){0,2} just\b|\bjust (?:had|been in|got in|crashed)(?: \w+){0,3} (?:crash|accident|wreck|car)\b/i,
  ),
  // Crime.
  danger(
    /\b(?:someone|somebody|a man|they|people|he|she)(?:'s| is| are|'re)?(?: \w+){0,2} (?:breaking in|trying to (?:get|break) in|in (?:my|the|our) house)\b|\bbreak-?in (?:right now|in progress)\b|\bintruder\b|\battack(?:ed|ing) (?:me|us|him|her)\b|\bhas a (?:gun|knife)\b/i,
  ),
  emergency(
    /\b(?:been|was|were|got|getting) (?:just )?(?:robbed|burgl\w+|mugged)\b|\bbroke(?:n)? into\b|\b(?:someone|somebody|they) (?:just )?broke in\b/i,
  ),
  emergency(/\b(?:someone|somebody|they)(?:'s| is| are) (?:taking|stealing|using|draining|withdrawing)\b/i),
  // Water and sewage.
  emergency(
    /\b(?:burst|bursted|busted|broken|broke|ruptured|exploded|split)(?: \w+){0,2} (?:pipes?|water (?:main|line)|water heater|mains?)\b|\b(?:pipes?|water (?:main|line|heater|tank)|hose)(?: \w+){0,2} (?:has |have |just |is |are )?(?:burst(?:ed)?|busted|ruptured|exploded)\b/i,
  ),
  emergency(
    /\bflood(?:ing|ed)\b(?! insurance| claim)|\bunder ?water\b|\bwater(?: \w+){0,4} (?:everywhere|pouring|gushing|spraying|rushing|shooting|all over)\b|\bwater (?:is )?(?:coming|running|dripping|leaking)(?: \w+){0,2} (?:through|from|down|out of) (?:the |my |our )?(?:ceiling|walls?|lights?|light fixture)\b|\b(?:gushing|pouring|spraying) water\b|\b(?:foot|feet|inch|inches) of water\b/i,
  ),
  emergency(
    /\bsew(?:age|er)(?: \w+){0,4} (?:back(?:ing|ed)?(?: up)?|backup|overflow\w*|everywhere|coming|leaking|spilling)\b|\braw sewage\b|\bsewage (?:in|on|all over)\b/i,
  ),
  whole(
    emergency(
      /\bno (?:heat|heating)\b.{1,80}\b(?:baby|newborn|infant|elderly|freezing|kids|children)\b|\b(?:baby|newborn|infant|elderly)\b.{1,80}\bno (?:heat|heating)\b/i,
    ),
  ),
  emergency(/\bfreez(?:e|ing) to death\b/i),

  // Said outright.
  emergency(
    /\b(?:an|real|serious|medical|big|true|dental|plumbing|electrical|my|health related) emergency\b|\bit's emergency\b|^emergency\b|\bemergency (?:plumber|plumbing|repair|electrician|help|appointment|visit|dentist|service(?: call)?(?: now| today| right))\b/i,
  ),
  emergency(
    /\bsos\b|\blife support\b|\bgoing to die\b|\bsomeone is dying\b|\b(?:he's|she's|is) dying\b|\bto (?:the )?(?:hospital|emergency room)\b(?: \w+){0,2} (?:asap|now|right away|immediately)\b/i,
  ),
  // Pressing, but nobody is in danger.
  urgent(
    /\bno (?:heat|heating|hot water|water|power|electricity|a\.?c\.?|air conditioning|cooling|air)\b|\b(?:heat|heating|heater|furnace|boiler|a\.?c\.?|air conditioner|air conditioning|power|electricity|hot water|fridge|freezer)\b(?: \w+){0,3} (?:went out|is out|quit|died|stopped working|isn't working|is not working|not working|won't turn on|is down|is broken|broke down|won't start)\b/i,
  ),
  urgent(
    /\b(?:without|lost|don't have(?: any)?|have no) (?:heat|heating|hot water|water|power|electricity)\b/i,
  ),
  urgent(
    /\b(?:toilet|tub|bathtub|sink|drain|septic|shower|washing machine|washer|dishwasher)\b(?: \w+){0,3} overflow\w*\b|\boverflowing\b/i,
  ),
  urgent(
    /\b(?:toilet|ceiling|roof|pipe|water heater|boiler|radiator|basement)\b(?: \w+){0,2} (?:leaking|leaks)\b|\bleak(?:ing)? (?:really )?(?:badly|bad|a lot|everywhere)\b|\bcan't (?:shut|turn) (?:off )?(?:the )?water(?: off)?\b/i,
  ),
  urgent(
    /\block(?:ed)?(?: \w+)? out\b|\block(?:ed)? (?:my keys?|the keys?)\b|\bkeys? (?:is |are )?locked (?:in|inside)\b|\bbroke(?:n)?(?: \w+){0,2} key in\b/i,
  ),
  urgent(
    /\b(?:stole|stolen|hacked|scammed|fraudulent(?:ly)?)\b|\blost my (?:\w+ )?(?:card|wallet|passport)\b|\bfreeze (?:my|the|that|this) (?:\w+ )?card\b/i,
  ),
  urgent(
    /\b(?:severe|terrible|horrible|awful|excruciating|unbearable|extreme|so much|a lot of|really bad) (?:\w+ )?(?:pain|toothache|migraine|headache)\b|\bin (?:so much|agony|a lot of pain|terrible pain)\b|\bswelling\b|\bbroke(?:n)? (?:a|my) tooth\b/i,
  ),
  urgent(
    /\b(?:been|was|got|just) arrested\b|\bin (?:jail|custody)\b|\bcourt (?:date )?(?:is )?(?:today|tomorrow)\b|\bserved (?:with )?(?:papers|a lawsuit)\b|\bevict(?:ed|ing|ion)\b(?: \w+){0,3} (?:today|tomorrow)\b/i,
  ),
  urgent(
    /\bbroken down\b(?: \w+){0,4} (?:highway|freeway|road|side)\b|\bstranded\b|\bstuck on the (?:highway|freeway|road|side)\b/i,
  ),
  urgent(
    /\burgent(?:ly)?\b|\burgency\b|\basap\b|\ba\.s\.a\.p\b|\bas soon as (?:possible|you can|you possibly can)\b|\bsoon as possible\b|\bright away\b|\bimmediate(?:ly)?\b|\bstraight ?away\b|\bat once\b|\btime[- ]sensitive\b/i,
  ),
  urgent(
    /\b(?:someone|somebody|anyone|anybody|help|it|this|that|you|out here|fixed|come|here|plumber|appointment)(?: \w+){0,3} right now\b|\bright now please\b|\bcan't wait\b|\bcannot wait\b|\bhurry\b|\bdesperate(?:ly)?\b|\bas fast as (?:you can|possible)\b|\bquickly as (?:you can|possible)\b/i,
  ),
  urgent(/^help me\b(?! with)|\bplease help(?: me)?$/i),
  whole(urgent(/^(?:please )?help\s?!/i)),
]
