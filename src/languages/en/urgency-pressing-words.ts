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
    sooner the better, time is running out, running out of time, before it's too late, before it is too
    late, top priority, high priority, drop everything, step on it, expedite, expedited, rush order, rush
    job, very important that i, be quick, quick please, quickly please, please quickly, fast please, chop
    chop, in no time, last minute, speed it up, speed this up, important that i, important that somebody,
    important that someone, on the double, need this done now, this very second, before we open, or we lose,
    rush this, rush it, rush the order, as quick as (you|possible|u), as quickly as, as fast as (you|
    possible|u|humanly|it gets), as soon as (humanly|u|your|it), soon as u, asap*, on priority, on (a |top |
    high |first |)priority, priority basis, prioritize, prioritise, prioritized, (with|on) immediate
    (effect|basis), right this (second|minute|instant|moment), posthaste, post haste, double quick, lickety
    split, make haste, in haste, hasten, haste, speed up (my|the|this|your|things), fast track*, fast
    tracked, fasttrack, expedit*, time critical, time is critical, time is (of the|running|short|ticking),
    time's (running|ticking), (clock|clock's) is ticking, every (second|minute) (counts|matters), pressing
    (matter|issue|need|problem|concern|that), it's pressing, is pressing, very pressing, vitally,
    imperative, of the essence, can't afford to wait, @cant wait (any|much|for|long|till|until|that|another|
    two|a|@n), can't keep waiting, can't be waiting, no longer wait, haven't got (the |much |all |a lot of |
    any |)time, don't have (the |much |all |a lot of |any |a ton of |)time, do not have (the |much |all |a
    lot of |any |)time, hardly any time, not (much|a lot of|enough) time, no time (for|left|to spare|today),
    short on time, low on time, out of time, pressed for time, strapped for time, pushed for time, running
    (behind|against the clock), against the clock, in (dire|desperate|urgent) need, dire (need|situation|
    straits), need it yesterday, needed (it|this) yesterday, hurryup, hury, gotta run, need to be quick,
    let's go let's go, come on come on, snap to it, step it up, quick as a, quickest possible, fastest
    possible, fast as u can, quickly as u can, jaldi, jldi, jldi se, jaldi se, turant, tatkal, fatafat, abhi
    ke abhi, abhi chahiye, zaldi, today itself, now itself, tonight itself, right today, before it is (too|
    to) late, before its (too|to) late, before it gets (worse|any worse), before it's gone, no delay, no
    delays, without (any |further |more |)delay, without (any |)further ado, don't delay, do not delay,
    can't be delayed, get a move on, shake a leg, pick up the pace, be fast, be faster, make it (fast|
    snappy|quickly|faster), make this fast, do the needful (asap|soon|fast|quickly|immediately), need your
    immediate, needs immediate, for immediate, instant (help|solution|action|refund|resolution|assistance),
    life depends on, depends on it, utmost importance, super urgent, no time to (wait|waste|lose|explain|
    talk|chat), there's no time, there is no time, hurry it up, right freaking now, literally right now,
    like right now, like now, crucial (that|i|we|for|to), critical (that|i|we|for me|for us|issue|matter|
    situation), is critical, is crucial, is vital, vital (that|i|we|for), very critical, stat please, need
    it stat, here stat, room stat, no time (to|for|left), speed (it|this|that|him|her) up, fast fast, quick
    quick, hurry hurry, now now now, jaldi jaldi, soon soon, quickly quickly, faster please, come quick,
    come quickly, come fast, come soon please, hurry and, time crunch, crunch time, tight (deadline|
    schedule|timeline), under the gun, on a deadline, tight on time, rush (my|our|that|a) (order|card|
    delivery|shipment|shipping|payment|transfer|application|claim|replacement|new|refund|passport|
    prescription|appointment), please rush, can you rush, could you rush, rush me, rush delivery, rush
    shipping, can't (hold out|hold on|last|take it|stand it|bear it|keep going) (much longer|any longer|
    anymore|any more|another), hurried up, hurryy`,
  rightNow: `
    right now, this second, this minute, this moment, right this (second|minute|instant|moment), this very
    (second|minute|instant|moment), this instant, at this (very |)(moment|minute|second|instant), right away
    now, as (we speak|i speak|i type|i write|i talk|we talk|i'm talking|i'm speaking|i'm typing|i say this|
    i'm saying this|i am talking|i am speaking), while (i'm|i am|we're|we are|we) (talking|speaking|on the
    phone|typing|on the line|speak|talk|on with you|waiting), before my (very |own |)eyes, in front of my
    (own |)eyes, happening now, happening right, literally now, every (minute|second|few seconds|few
    minutes), still happening, in progress, even as, just this second, just this minute, just this moment,
    at present, this exact (moment|second|minute), as (we|i|i'm|i am|we're|we are) (text|texting|message|
    messaging|chat|chatting|telling|tell|stand|sit|breathe|read|reading|call|calling|watch|watching), while
    (i|i'm|we|we're) (text|texting|message|messaging|chat|chatting|tell|telling|sit|stand|watch|watching|
    call|calling)`,
  bareNow: 'now, now please, now now',
  demand: `
    fix, fixed, fix it, come, send, help, someone, somebody, here, room service, need it, need you, need
    this, need somebody, need someone, need help, do it, done, do something, freeze, block, freeze it, block
    it, money back, refund, answer, ambulance, police, plumber, locksmith, doctor, taxi, solution,
    resolution, response, reply, assistance, ride, cab, it fixed, it done, this fixed, this done, this
    resolved, it resolved, sorted, resolved, repaired, cancelled, canceled, cancel it, cancel, stop it, stop
    this, block them, block everything, stop them, freeze everything, action, technician, electrician,
    driver, uber, someone here, somebody here, up here, over here, out here, him in, her in, me in, us in,
    internet back, medicine, meds, call me, reply me, tell me, answer me, hurry, get here, get it, get me,
    open it, open the door, open up, let me in, get out, my money, my refund, a room, a ride, a cab, a
    refund, a doctor, a plumber, solve it, send it, resolve it, fix this`,
  quick: `
    quick, quickly, quicker, fast, faster, speed up, speedily, rapidly, swiftly, promptly, prompt, fastly,
    fst, qick, quik`,
  need: `
    need, needs, needed, want, wanna, must, have to, gotta, got to, has to, please, come, come out, send,
    fix, fixed, get it, get me, get here, get to, get there, get in, help, do it, done, resolve, resolved,
    freeze, block, cancel, someone, somebody, anyone, anybody, out here, over here, refund, close my, go,
    repaired, room service, make, stop, sort, drive, book, taxi, cab, ride, see me, see him, see her, be
    seen, someone today, reply, respond, revert, tell me, solve, solved, sorted, fix it, fix this, help me,
    get us, need to, required, require, needing, deal with, look into, handle, finish, complete, approve,
    activate, unblock, unlock, unfreeze, release, send me, bring, take me, take us, pick me up, pick us up,
    connect me, let me in, addressed, taken care of, assistance, assist, put through, get this, get my,
    arrange, refunded, rebook, reschedule, plumber, electrician, doctor, dentist, vet, locksmith, ambulance,
    police, uber, driver, kindly, transfer (it|this|my|the), switch (it|my|the), close (it|my|the|this),
    move (it|my|the), check (it|my|the|this|on), deliver (it|my|the), process (it|my|the|this), answer (me|
    my|please)`,
  needIt: `
    need it, need this, need them, need him, need her, want it, want this, got to have it, gotta have it,
    have to have it, needs to be, has to be, must be, gotta be, it has to, get it fixed, get this fixed, get
    it done, fix it, fix this, fixed, want them, needs fixing, needs done, needs to get, has got to be, get
    them, sort it, sort this, resolve it, resolve this, it done, this done, sorted, resolved, repaired,
    solved, this fixed, need my (money|card|refund|car|account|phone|internet|order|delivery|package|meds|
    medicine|money back|card back|internet back), want my (money|refund|card|order), need the (money|cash|
    card|car|funds|refund|internet|power|medicine), need to (see|speak to|talk to) (a|someone|somebody|the|
    my|your), get me out, get us out, move me, move us, change my room, switch my room, can this go through,
    make this go through, make it go through, needs to go through, has to go through, has to clear, needs to
    clear, do something`,
  cry: `
    help, help me, help us, somebody help, someone help, oh my god help, oh no help, helpp, heelp, somebody
    please help, someone please help, anyone please help, please someone help, please somebody help, help
    please, help now, help quick, help quickly, help fast, help immediately, help asap, help help, help me
    please, help us please, god help, omg help, ahh help, aah help, i need help now, we need help now, need
    help now, need help here, i'm begging you, begging you, i beg you`,
  plea: `
    please help, please help me, please help us, help please, help me please, please assist, please assist
    me, please help (me|us|) out, need help please, please i need help, help needed, what (do|should|can)
    (i|we) do, what am i (to|supposed to|going to) do`,
  afterCry: `
    i, i'm, i've, it's, there's, there is, my, our, we, we're, the, someone, somebody, this, they, he, she,
    water, sos, im, ive, its, theres, mine, were, hes, shes, theyre, oh, please, quick, now, need, just,
    lost, stolen, someones`,
  offer: `
    i'll give you, i will give you, going to give you, i can give you, i'll send you, i will send, give it
    to you, give you the, i'll call you, i'll get back, i'll do that, i can't talk, can't talk, i'm busy,
    i'm not home, i'm at, i'm ready, i don't have, i can send, i'm sending, i'm paying, i pay, i'm doing,
    i'll let you know, i can come, i can do, i can be there, i'll be there, i will do, i'll pay, i can pay,
    i'll take it, i'll check, i'll tell you, should i pay, do i need to, do i have to, i'll go, tell you, i
    sent, sent the, i paid, replied, responded, answered, thanks for, thank you for, show up, shows up,
    should be, should have, supposed to, appear, appears, take effect, takes effect, was charged, were
    charged, be available, arrive, arrives, happen, happens, i'll (be|get|send|do|pay|go|come|give|take|
    check|let|tell|grab|find|read|call|try) (it|that|you|right|back|there|in|over|the|my|a), give me a (sec|
    second|minute|moment), one (sec|second|minute|moment), hold on (a |one |)(sec|second|minute|moment|
    please|right), let me (get|find|grab|check|look|see), i can (pay|send|give|be there|come|get), going to
    (give|send|tell|be|pay), will (give|send|tell|pay|be there), here you go, you (were|are|did) (so |very |
    really |)(fast|quick), (was|were|that's|that is) (quick|fast|prompt), (very|so|really) (quick|fast|
    prompt) (thanks|thank|and|service|response), thanks for (the|your) (quick|fast|prompt|speedy),
    appreciate (the|your) (quick|fast|prompt|speedy|help|immediate), you're fast, that was (fast|quick|so
    fast|so quick), quick turnaround, available (right|immediately)`,
  necessity: `
    need, needs, needed, must, has to, have to, had to, gotta, got to, has got to, required, requires,
    crucial, important, please, want it, want this, want them, want my, kindly, make sure, ensure, can't be,
    cannot be, it's a must, is a must, deadline, get it, get this, get them, get my, fix, finish, send it,
    send me, deliver, do it`,
  outcome: `
    done, here, there, fixed, sorted, resolved, finished, completed, complete, ready, delivered, arrive,
    arrives, arrived, replaced, repaired, processed, cleared, received, through, emailed, e mailed, mailed,
    sent, faxed, approved, transferred, paid, refunded, back, in hand, in my account, in the account, in
    place, signed, posted, working, running, operational, up and running, back on, gone, out of here,
    cleaned, removed, installed, solved, handled, taken care of, dealt with, it, them, these, proof,
    paperwork, documents, form, letter, copy, card, money, part, parts, cash, refund, solution, certificate,
    quote, answer, response, prescription, refill, medicine, medication, package, someone, somebody, anyone`,
  panic: `
    oh no, omg, oh my god, oh my gosh, oh god, freaking out, freaked out, panicking, i'm scared, so scared,
    really scared, i'm terrified, terrified, i'm worried sick, worried sick, really worried, so worried,
    extremely worried, stressing out, losing my mind, for gods sake, for the love of god, please god, holy
    crap, holy shit, oh shit, yikes, ahh, aah, ahhh, argh, help needed, i'm desperate`,
  command: `
    reply, respond, revert, answer, tell, come, do it, do this, do, do something, send, solve, fix, fix it,
    fix this, resolve, sort, help, help me, hurry, call, call me, deliver, process, refund, check, give,
    get, get here, get it, get me, make it, say, speak, speak up, act, go, work, please, need, want, update,
    confirm, cancel, stop, block, approve, activate, response, reply me, reply back, respond me, solution,
    resolution, kindly, bring, sir, bro, talk`,
  endWord: `
    please, sir, maam, madam, na, yaar, ya, guys, man, bro, dear, team, now, ok, okay, thanks, thank, dude,
    buddy, mate, or, and, before, because, since, as, if, it, i, we, my, this, im, its, there, lah, ji,
    bhai, boss, would, for, with, here, from, pleas, plox`,
  save: `
    save me, save us, save him, save her, save them, save my (baby|son|daughter|husband|wife|mom|dad|dog|
    cat|ship|crew|friend), save our (ship|souls|crew), save the (ship|crew|spaceship|station|people|
    passengers|world), rescue me, rescue us, rescue them, get (us|me|him|her|them) out of here, (come|please
    come|someone) (get|save|rescue|help) us, somebody save, someone save, please save, don't let (me|us|him|
    her|them) die, we need (saving|rescue|rescuing), (safe|sav|sve|savve) (me|us|them|our crew|the crew|our
    ship|the ship|my crew), we need (you to save|saving)`,
  strongPlea: `
    please help (me|us|) out here, help (me|us) out here, (someone|somebody) (please |)help (me|us|out|now|
    quick|quickly|asap|immediately), (someone|somebody|anyone) please help, do something, need (your |some |
    )help (here|asap|now|urgently|quick|quickly|fast|immediately|right away), i'm desperate, i am desperate,
    begging you, i beg you, (help|assist) (me|us|) (quickly|now|soon|fast|quick|asap), you (have|'ve got|
    got) to help (me|us), you must help (me|us), please (please |)please help, help help, please do
    something`,
  bid: `
    can you, could you, will you, would you, can you guys, can you all, can y'all, can someone, could
    someone, can somebody, can anyone, could somebody, i want you to, i need you to, can u, could u`,
  needThing: `
    need (my|the|a|that|this) (reservation|room|ride|cab|car|taxi|order|food|account|doctor|plumber|
    ambulance|locksmith|technician|code|appointment|transfer|table|refund|solution|key|keys), need (cash|
    money|help|it|this|a doctor|my|the|a|an|one|some|somebody|someone|you)`,
  hasteNoun: `
    resolution, solution, response, reply, refund, action, help, assistance, turnaround, answer, support,
    service, fix, replacement, approval, decision, callback, processing, payment, transfer, appointment,
    repair`,
}
