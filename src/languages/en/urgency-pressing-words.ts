/** English words of a wish that presses: at once, by when, cries for help. */
import type { PressingWords } from '../urgency-manner-words.ts'

export const pressing: PressingWords = {
  prompt: `
    asap, a s a p, a sap, as soon as possible, as soon as posssible, as soon as posible, soon as possible,
    as soon as you can, as soon as you possibly can, as soon as i can, soon as you can, as soon as you guys
    can, as soon as anyone can, as soon as they can, as soon as someone can, as early as possible, right
    away, rightaway, right a way, immediate*, immediatly, immediatley, immedi*, urgent*, urgency, urgenty,
    hurry, hurrying, hurry up, straight away, straightaway, at once, desperate*, desparate*, desperatly,
    time sensitive, can't wait, cannot wait, can not wait, couldn't wait, not wait any longer, no time to
    lose, no time to waste, pronto, this instant, this very minute, without delay, like yesterday, in a
    rush, in a hurry, in a big hurry, in such a hurry, right this second, right this minute, quickly as
    possible, quick as possible, fast as possible, fast as you can, quickly as you can, quick as you can,
    first available, soonest, soonest possible, earliest possible, sooner the better, time is running out,
    running out of time, before it's too late, before it is too late, top priority, high priority, drop
    everything, step on it, crucial, critical, expedite, expedited, rush order, rush job, very important
    that i, be quick, quick please, quickly please, please quickly, fast please, chop chop, in no time, last
    minute, speed it up, speed this up, important that i, important that somebody, important that someone,
    on the double, need this done now, no time, this very second, before we open, or we lose, rush this,
    rush it, rush the order`,
  rightNow: 'right now, this second, this minute, this moment',
  bareNow: 'now, now please, now now',
  demand: `
    fix, fixed, fix it, come, send, help, someone, somebody, here, room service, need it, need you, need
    this, need somebody, need someone, need help, do it, done, do something, freeze, block, freeze it, block
    it, money back, refund, answer, ambulance, police, plumber, locksmith, doctor, taxi`,
  quick: 'quick, quickly, quicker, fast, faster, speed up',
  today: `
    today, tonight, this afternoon, this evening, within the hour, in the next hour, before tonight, same
    day, by tonight, by tomorrow, see me today, see him today, see her today, see us today, see you today,
    be seen, seen today`,
  visit: `
    somebody, someone, anybody, come by, out here, get here, gets here, be here, over here, plumber,
    electrician, locksmith, exterminator, technician, handyman, vet, lawyer, attorney, seen, see me, fit me
    in, squeeze me in, squeeze him in, squeeze her in, get in today, looked at, can you come, could you
    come, you come, come over, come here, come fix, come take a look, come get, come and, please come, guys
    come, to my house, come out here, come out to, come out and, come out today, come out tonight, someone
    come, somebody come`,
  deadline: `
    by tonight, by tomorrow, by noon, by this afternoon, by this evening, by five, by the end of the day, by
    end of day, by the end of today, before tonight, before noon, before tomorrow, no later than, by
    tomorrow morning, before the weekend, before it closes, before they close, first thing, first thing in
    the morning, first thing tomorrow, before it goes through`,
  need: `
    need, needs, needed, want, wanna, must, have to, gotta, got to, has to, please, come, come out, send,
    fix, fixed, get it, get me, get here, get to, get there, get in, help, do it, done, resolve, resolved,
    freeze, block, cancel, someone, somebody, anyone, anybody, out here, over here, refund, close my, go,
    repaired, room service, make, stop, sort, drive, book, taxi, cab, ride, see me, see him, see her, be
    seen, someone today`,
  needIt: `
    need it, need this, need them, need him, need her, need that, want it, want this, got to have it, gotta
    have it, have to have it, needs to be, has to be, must be, gotta be, it has to, get it fixed, get this
    fixed, get it done, fix it, fix this, fixed`,
  cry: 'help, help me, help us, somebody help, someone help, oh my god help, oh no help',
  plea: 'please help, please help me, please help us, help please, help me please',
  afterCry: `
    i, i'm, i've, it's, there's, there is, my, our, we, we're, the, someone, somebody, this, they, he, she,
    water, sos`,
  offer: `
    i'll give you, i will give you, going to give you, i can give you, i'll send you, i will send, give it
    to you, give you the, i'll call you, i'll get back, i'll do that, i can't talk, can't talk, i'm busy,
    i'm not home, i'm at, i'm ready, i don't have, i can send, i'm sending, i'm paying, i pay, i'm doing,
    i'll let you know, i can come, i can do, i can be there, i'll be there, i will do, i'll pay, i can pay,
    i'll take it, i'll check, i'll tell you, should i pay, do i need to, do i have to, i'll go, tell you, i
    sent, sent the, i paid, replied, responded, answered, thanks for, thank you for, show up, shows up,
    should be, should have, supposed to, appear, appears, take effect, takes effect, was charged, were
    charged, be available, arrive, arrives, happen, happens`,
}
