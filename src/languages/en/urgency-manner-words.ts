/** English words that make a call pressing or calm, deny, ask, put into the past, or tell what others said. */
import type { MannerWords } from '../urgency-words.ts'

export const manner: MannerWords = {
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
  needIt: `
    need it, need this, need them, need him, need her, need that, want it, want this, got to have it, gotta
    have it, have to have it, needs to be, has to be, must be, gotta be, it has to, get it fixed, get this
    fixed, get it done, fix it, fix this, fixed`,
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
  cry: 'help, help me, help us, somebody help, someone help, oh my god help, oh no help',
  afterCry: `
    i, i'm, i've, it's, there's, there is, my, our, we, we're, the, someone, somebody, this, they, he, she,
    water, sos`,
  plea: 'please help, please help me, please help us, help please, help me please',
  just: `
    just, just now, a minute ago, minutes ago, just happened, this just happened, moments ago, an hour ago,
    seconds ago, a second ago`,
  now: `
    now, right now, currently, still, as we speak, again, at the moment, this very moment, since this
    morning`,
  underWay: `
    now, still, currently, everywhere, hurry, won't stop, can't stop, keeps, keep, flooding, pouring,
    gushing, leaking, spraying, rising, coming, dripping, running, getting, spreading, burning, filling, is
    going, going off, as we speak, right away`,
  denial: `
    no, not, never, none, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, without,
    nothing, hardly, neither, nor, nobody, don't think, ain't, rather than, instead of, can't say, hasn't,
    haven't`,
  answerNo: 'no, nope, no no, oh no, nah',
  noDenial: `
    don't know, don't care, didn't know, doesn't matter, do not know, don't mean, not sure, not only, no
    idea, didn't mean, don't get, don't understand, not just, don't have time, can't believe, don't
    remember, can't find, can't get, can't tell, don't feel, not feeling`,
  subject: `
    i, i'm, i've, it, it's, its, there, there's, my, our, we, we're, we've, this, that, the, someone,
    somebody, he, he's, she, she's, they, water, sos`,
  statement: `
    it's, it is, there's, there is, there are, i'm, i am, he's, he is, she's, she is, they're, they are,
    we're, we are, we have, i have, i've, we've, i smell, i see, i need, i got, my, our, need somebody, need
    someone, need help, please send, please come, somebody please`,
  personal: `
    i, i'm, i've, i'd, my, mine, our, ours, we, we've, we're, us, me, there's, there is, it's, he's, she's,
    help`,
  asksYou: `
    do you, does your, do your, do you guys, do y'all, does anyone, do they, are you, are you guys, how
    much, how long, how often, how soon, how fast, how quickly, when do you, when does, what do you, what
    does, what is your, what's your, what are your, does my, does our, am i covered, are we covered, does it
    cover, is there a, is there an, is there any, have you ever, who do i call, who should i call, the
    difference, what kind of, which, what's the, what is the, how do i, how do you, how can i, where is the,
    where's the, where can i`,
  request: `
    can you, could you, can i, could i, can we, could we, will you, would you, can you guys, can you all,
    can y'all, can someone, could someone, can somebody, can anyone, any chance`,
  contained: `
    turned it off, turned off the, turned the water off, shut it off, shut the water off, shut off the,
    water is off, water's off, it's off, got it stopped, stopped it, we stopped, i stopped`,
  imagined: `
    what if, in case, if i get, if we get, if it gets, if you get, if i'm, if we're, if i need, if i have,
    if there is, if there's, if i ever, if we ever, if you ever, if it ever, if there ever, should i do if,
    would i do if, would you do if, do you do if, to do if, what happens if, what would happen, would happen
    if, happens when, if there was, if there were, if i had, if we had, if it was, if it were, should there
    be, if something, if somebody, if someone, if my, if a pipe, suppose, let's say, hypothetically, might,
    could happen, worried about, worried that, afraid of, prevent, avoid, protect, prepare, to keep from, so
    that it doesn't, so it doesn't, just in case, before it, someday, some day, there's all this talk, talk
    about, risk of, so they don't, so they won't, so we don't, could burst, could freeze, may burst, in an
    emergency, in case of emergency, in case of an emergency, for emergencies, for an emergency, for an
    actual emergency, if i smell, if you smell, if we smell, when there is, in the event, are emergency, is
    emergency, are emergencies, does emergency`,
  asksFact: `
    are transfers, are payments, are deposits, are bank, are these, are those, are they, are the, is the, is
    this immediate, is it immediate, do transfers, do payments, do deposits, do they, do i have to, do i
    need to, do we have to, does it, does the, does this, does a, will the, will it be, would it be, how
    long, how quickly, how fast, how soon, should i pay, will i get, it says on, it says you, your website
    says, your ad says`,
  longPast: `
    last week, last month, last year, last summer, last winter, last spring, last fall, last time, days ago,
    weeks ago, months ago, years ago, year ago, month ago, week ago, while ago, days back, weeks back, used
    to, in the past, when i was, when we were, a while back, years back, previous owner, previously, back
    in, once had, in january, in february, in march, in april, in june, in july, in august, in september, in
    october, in november, in december, passed away, died of, died from, died in, who died, history of, had a
    stroke last, long ago, a long time ago, the other day, a few days, couple of weeks, last thursday, last
    monday, last tuesday, last wednesday, last friday, last saturday, last sunday, two weeks ago, used to
    have, had surgery, had an operation`,
  justPast: `
    last night, yesterday, over the weekend, on friday, on saturday, on sunday, on monday, this weekend, the
    other night, day before yesterday`,
  solved: `
    already fixed, been fixed, got fixed, was fixed, is fixed, fixed it, fixed already, all fixed, repaired
    it, was repaired, got repaired, been repaired, already repaired, taken care of, took care of it, already
    sorted, sorted out, handled already, already stopped, it stopped, has stopped, stopped now, stopped by
    itself, under control, put it out, put out the fire, it's out now, is over, it's over, it was nothing,
    false alarm, replaced it, replaced already, was replaced, cleaned up, already cleaned, came and fixed,
    recovered, found it, found him, found her, he's fine, she's fine, he's okay, she's okay, everybody's
    okay, everyone's okay, no one was hurt, nobody was hurt, nobody was injured, you guys replaced, you
    replaced, been resolved, got resolved, it's okay now, it's fine now, is fine now, back on, cleared it
    up, caught it in time, no longer`,
  calm: `
    but there isn't, but it isn't, but it's not, but it's just, it's just a, it's only a, it was just, it's
    fine, it's nothing, nothing serious, nothing major, nothing bad, not a big deal, no big deal, not
    serious, not a problem, i was wondering, just wondering, just curious, just calling to, just checking,
    just want to, i just want a, just want, just a small, small, little, minor, slight, slightly, slow drip,
    normal, regular, routine, everything's fine, honestly it's, lol, haha, just kidding, just joking,
    joking, jk, thinking about, not too bad, isn't too bad, annoying, kind of, a bit, a bit of, some day,
    out of curiosity`,
  fine: `
    that's normal, it's normal, that is normal, it's fine, but it's fine, it's nothing, it was nothing,
    nothing serious, no big deal, not a big deal, there isn't, but it isn't, it's just a, it's only a, it
    was just, false alarm, it is nothing, it is fine, that is fine, it is just a, it is only a, it is no big
    deal`,
  joke: 'lol, haha, ha ha, just kidding, just joking, kidding, joking, jk, just messing',
  relaxed: `
    no rush, no hurry, not in a rush, not in a hurry, not in any hurry, not in any rush, no urgency, nothing
    urgent, not urgent, isn't urgent, not an emergency, isn't an emergency, not really an emergency, not
    really urgent, not that urgent, not super urgent, not an urgent, not a emergency, no emergency, whenever
    you can, whenever you have time, whenever you get a chance, when you get a chance, whenever works,
    whenever is, at your convenience, when you have a moment, when you have time, take your time, next week,
    next month, sometime, some time, in a few weeks, in a couple weeks, in a month, down the road, doesn't
    have to be today, not right away, not immediately, not right now, don't need it right away, can wait, it
    can wait, when possible, in the spring, in the summer, in the fall, before winter, no pressure, non
    emergency, nonemergency, non urgent, anytime next, any time next, not asap, don't need it asap, don't
    need anybody right away, don't have to rush, don't rush, don't hurry, no need to hurry, no need to rush,
    don't need to rush, anytime is fine, any time is fine`,
  told: `
    said, says, told me, told us, saying, he thinks, she thinks, heard, i read, they say, neighbor said,
    calls it, called it, thought it was, thinks it's, claims, claimed, according to`,
  media: `
    on the news, the news, newspaper, facebook, youtube, a show, a book, the book, heard about, weather
    channel, website says, podcast, the weatherman, on the radio, radio said, on tv, on the tv, tv said, on
    television, video game, a video, the video, your video, your ad, the ad, an ad, your commercial, the
    commercial, your website, the website, an article, the forecast, the song, a song, the album, an album,
    a movie, the movie, in the paper, on youtube, on facebook`,
  claim: `
    claim, claims, policy, insurance, insured, adjuster, coverage, deductible, fraud report, report fraud,
    report an accident, report an incident`,
  complaint: `
    refund, money back, complain*, compensat*, reimburse*, sue you, suing, overcharged, unacceptable, bad
    review, pay for this, pay for that, pay for it, pay for the, pay for my, pay for our, your fault, your
    insurance, who will pay, who's going to pay, who is going to pay, speak to your manager, ruined my,
    ruined our, because of you`,
  wrongdoer: `
    you, y'all, you guys, your guy, your guys, your man, your men, your people, your crew, your team, your
    plumber, your plumbers, your technician, your technicians, your company, your workers, your worker, the
    plumber, the contractor, the technician, that idiot, those idiots, they, the crew, that crew, the
    workers, the repairman, your contractor, your electrician, your driver`,
  offer: `
    i'll give you, i will give you, going to give you, i can give you, i'll send you, i will send, give it
    to you, give you the, i'll call you, i'll get back, i'll do that, i can't talk, can't talk, i'm busy,
    i'm not home, i'm at, i'm ready, i don't have, i can send, i'm sending, i'm paying, i pay, i'm doing,
    i'll let you know, i can come, i can do, i can be there, i'll be there, i will do, i'll pay, i can pay,
    i'll take it, i'll check, i'll tell you, should i pay, do i need to, do i have to, i'll go, tell you, i
    sent, sent the, i paid, replied, responded, answered, thanks for, thank you for, show up, shows up,
    should be, should have, supposed to, appear, appears, take effect, takes effect, was charged, were
    charged, be available, arrive, arrives, happen, happens`,
  machine: `
    press one, press 1, press two, press 2, press five, press nine, press 9, press the, press four, press 5,
    press any key, press zero, press star, press pound, automated message, this message is, this is a
    message, recorded message, recorded line, this call is, this is a courtesy call, courtesy call, final
    notice, last notice, final courtesy, social security number, social security administration, extended
    warranty, auto warranty, car's warranty, vehicle's warranty, vehicle warranty, factory warranty, your
    warranty, lower your interest, interest rate on, interest rates, credit card accounts, you qualify, you
    have been selected, you've been selected, congratulations, limited time offer, student loan, suspicious
    activity on your, on your amazon account, your amazon account, your icloud, your computer, your
    benefits, your account has been, your account will be, your power will be, will be disconnected,
    disconnection department, legal department, stay on the line, officer with, federal agent, internal
    revenue, arrest warrant, warrant for your arrest, your name has been, you will be arrested, gift card,
    gift cards, we are calling you from, calling from the department, we have been trying to reach you,
    we've been trying to reach you, we are trying to reach you, trying to reach you, dear customer, valued
    customer, this is an emergency call, emergency call regarding, emergency call about, emergency
    broadcast, lower your electric bill, solar, medicare, duct cleaning special, google listing, business
    listing, act now, respond immediately, call us immediately`,
  harmless: `
    emergency contact, emergency contacts, emergency exit, emergency exits, emergency fund, emergency kit,
    emergency phone, emergency shut off, emergency shutoff, emergency brake, emergency light*, emergency
    fee, emergency rate, emergency rates, emergency hours, emergency line, emergency number, emergency plan,
    emergency generator, emergency room bill, emergency preparedness, emergency service last, family
    emergency, emergency management, emergency medicine, gas station, gas bill, gas card, gas money, gas
    mileage, gas grill, gas stove install, gas prices, fire place, fireplace, fire pit, fire station, fire
    extinguisher*, fire door, fire insurance, fire my, fire the, fire him, fire her, fire them, fire hydrant
    inspection, fire sale, fire sprinkler*, fire truck, fire inspection, fire marshal, fire alarm
    inspection, fire damper, fire code, camp fire, campfire, smoke detector battery, smoke free, smoke a,
    smokehouse, non smoking, smoking room, smoking area, spark plug, spark plugs, flood insurance, flood
    light*, flood zone, flood plain, flood policy, shower head, baby shower, blood test, blood tests, blood
    work, bloodwork, blood pressure check, blood type, blood drive, blood orange, bleeding radiators, bleed
    the radiator*, bleed the brakes, heart of, heart surgery last, by heart, my heart set, broken heart,
    chest of drawers, chest freezer, chest x ray, dying to, to die for, die hard, die for, deadline, drop
    dead, dead end, cat burglar, killing time, killing it, attack of, cyber attack, cyber attacks,
    cyberattack*, panic room, break in period, break even, lunch break, steal of a deal, a steal, explosion
    of, shot of, flu shot, flu shots, shots for, allergy shots, booster shot, give it a shot, screenshot,
    head shot, headshot, stroke of, hot water bottle, water bill, power bill, power washing, power wash,
    pressure wash*, power of attorney, electric car, crash course, crash diet, accident insurance, accident
    report, accident last, flooded with, flood of, burning question, burning calories, burn calories, life
    jacket, can't wait to, cannot wait to, smash burger, knife sharpen*, gun safe, gun club, stuck with,
    lost and found, get lost, lost in translation, fast food, fast track, bed and breakfast, fast internet,
    soon to be, quick question, quick quote, immediate family, immediate care, immediate reply, immediate
    response, for your immediate, urgent care, hurry back, no help, help wanted, help desk, rush hour,
    emergency dept bill, emergency vet bill, just about to, just in case, hit me up, hit me with, the bomb,
    ceiling fan install*, water bottle, rash of, broken english, ship it, shipped, shipping, ship to, stocks
    crash, market crash, help me with, help me find, help me get, help me file, help me book, help me make,
    help me choose, help me pick, help me understand, help me to, help me set, help me out with, can you
    help, could you help, help you, i need right now, we need right now, need at the moment, at the
    emergency room, kill for, dead tired, matter of taste, fire fighter, firefighter, burning through, app
    keeps crashing, for now, to make this quick, make it now for, i have to go now, go now, to make this
    fast, get in touch, get in to see, stuck in traffic, stuck in a meeting, stuck in line, stuck in my
    head, locked in a contract, locked in a lease, locked in a rate, locked in at, passed out flyers,
    drowning in, blood sugar, blood pressure, flood damage, flood cleanup, flood clean up, flood
    restoration, flood control, on the other hand, second hand, heads up, face to face, foot of the,
    ambulance bill, hit by a tornado, third degree connection, fire me, back up battery, backup battery,
    back up generator, backup generator, backup camera, power steering, power tools, power outlet, power
    button, electric bill, light bulb, light bulbs, broken into two, broken into pieces, coming in the
    morning, coming in tomorrow, coming in at, coming in brown, coming in on, locked in on, coming in today,
    coming in next, is immediate, are immediate, was immediate, were immediate, be immediate, transfers
    immediate, transfer immediate, isn't immediate, aren't immediate, immediate transfer, immediate
    transfers, instant or immediate, quick response, quick reply, quick service, sparks joy, out of breath
    mints, a breath of, hold your breath`,
}
