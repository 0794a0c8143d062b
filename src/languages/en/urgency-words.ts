/** English words of urgency, from the files of their kinds. */
import type { UrgencyWords } from '../urgency-words.ts'
import { attack } from './urgency-attack-words.ts'
import { body } from './urgency-body-words.ts'
import { due } from './urgency-due-words.ts'
import { figure } from './urgency-figure-words.ts'
import { harmless } from './urgency-harmless-words.ts'
import { hazard } from './urgency-hazard-words.ts'
import { house } from './urgency-house-words.ts'
import { injury } from './urgency-injury-words.ts'
import { loss } from './urgency-loss-words.ts'
import { manner } from './urgency-manner-words.ts'
import { pressing } from './urgency-pressing-words.ts'
import { road } from './urgency-road-words.ts'

export const urgency: UrgencyWords = {
  concepts: {
    ...body,
    ...injury,
    ...attack,
    ...hazard,
    ...house,
    ...road,
    ...loss,
    ...pressing,
    ...due,
    ...manner,
    ...harmless,
    ...figure,
  },
  classes: {
    my: 'my, his, her, our, their, your, its, the, a, an, this, that, these, those, some, another, one',
    own: 'my, his, her, our, their, its',
    me: 'me, him, her, us, them',
    i: 'i, he, she, we, they, you, it, who, someone, somebody, everyone, nobody',
    is: `
      is, are, was, were, am, be, been, being, im, hes, shes, theyre, were, its, gets, got, getting,
      keeps, started`,
    cant: `
      can't, cannot, couldn't, won't, doesn't, didn't, isn't, wasn't, not, never, don't, hasn't, haven't,
      aren't, barely, hardly`,
    side: `
      left, right, big, little, whole, entire, lower, upper, middle, index, ring, front, back, other,
      poor, good, bad, baby, dominant, bare`,
    very: `
      very, really, so, too, super, extremely, pretty, quite, totally, completely, all, just, badly,
      almost, still, already, now, also, finally, even, literally, suddenly`,
    n: `
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty,
      forty, fifty, sixty, ninety, hundred, couple, few, several, half`,
    unit: 'second, seconds, minute, minutes, min, mins, hour, hours, hr, hrs',
    day: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  },
  mistyped: `
    emergency, urgent, urgently, immediate, immediately, possible, quickly, help, stolen, withdrawn,
    transferred, unauthorized, fraudulent, accident, ambulance, hospital, bleeding, breathing, breathe,
    unconscious, flooding, overflowing, explosion, exploded, oxygen, spaceship, tomorrow, tonight,
    someone, somebody, account, permission, desperate, earliest, soonest, smoke, poison, sewage, swollen,
    save, rescue, attacked, robbery, kidnapped, seizure, suicide`,
}
