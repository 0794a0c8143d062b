/** English words of calm, denials, questions, what is over, and what others said. */
import type { MannerWords } from '../urgency-manner-words.ts'

export const manner: MannerWords = {
  just: `
    just, just now, a minute ago, minutes ago, just happened, this just happened, moments ago, an hour ago,
    seconds ago, a second ago`,
  now: `
    now, right now, currently, still, as we speak, again, at the moment, this very moment, since this
    morning, as i (type|speak|talk|write), while (i|we) (talk|speak|type), at this very (moment|second|
    minute|instant), this very (second|minute|moment|instant), at this (moment|minute|second), presently, in
    real time, one after (another|the other), keeps, keep, just now, happening, this second, this minute,
    this instant, even now, by the (minute|second), before my eyes`,
  underWay: `
    now, still, currently, everywhere, hurry, won't stop, can't stop, keeps, keep, flooding, pouring,
    gushing, leaking, spraying, rising, coming, dripping, running, getting, spreading, burning, filling, is
    going, going off, as we speak, right away, just now, in real time, one after (another|the other), by the
    (minute|second), as i (type|speak|talk|write), presently, at this very (moment|second|minute), before my
    eyes, ongoing`,
  denial: `
    no, not, never, none, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, without,
    nothing, hardly, neither, nor, nobody, don't think, ain't, rather than, instead of, can't say, hasn't,
    haven't`,
  answerNo: 'no, nope, no no, oh no, nah',
  noDenial: `
    don't know, don't care, didn't know, doesn't matter, do not know, don't mean, not sure, not only, no
    idea, didn't mean, don't get, don't understand, not just, don't have time, can't believe, don't
    remember, can't find, can't get, can't tell, don't feel, not feeling, oh no, oh no no, hell no`,
  statement: `
    it's, it is, there's, there is, there are, i'm, i am, he's, he is, she's, she is, they're, they are,
    we're, we are, we have, i have, i've, we've, i smell, i see, i need, i got, my, our, need somebody, need
    someone, need help, please send, please come, somebody please, please, do something`,
  personal: `
    i, i'm, i've, i'd, my, mine, our, ours, we, we've, we're, us, me, there's, there is, it's, he's, she's,
    help`,
  subject: `
    i, i'm, i've, it, it's, its, there, there's, my, our, we, we're, we've, this, that, the, someone,
    somebody, he, he's, she, she's, they, water, sos`,
  asksYou: `
    do you, does your, do your, do you guys, do y'all, does anyone, do they, are you, are you guys, how
    much, how long, how often, how soon, how fast, how quickly, when do you, when does, what do you, what
    does, what is your, what's your, what are your, does my, does our, am i covered, are we covered, does it
    cover, is there a, is there an, is there any, have you ever, who do i call, who should i call, the
    difference, what kind of, which, what's the, what is the, how do i, how do you, how can i, where is the,
    where's the, where can i, are there, how quick, how early, how late, how many, how is the, what happens,
    what time, when will, when is, when can, why is, why was, why did, why do, why does, why hasn't, why
    are, who is, can you tell me (how|what|when|why|if|where), could you tell me (how|what|when|why|if|
    where), do i need, do we need, is it possible to, is it safe, is it ok, is it okay, does it take, will
    it take, will this take, do your (plumbers|techs|technicians), is your, are your, would it be quicker,
    would it be faster, is that (quick|fast|the earliest|the soonest), is it (quick|fast|quicker|faster)`,
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
    emergency, are emergencies, does emergency, if my (card|phone|wallet|house|basement|pipe*|car|dog|kid*|
    furnace) (is|gets|was|ever|were|got), if i (lose|lost|was|were|got|should|forget), if we (lose|lost|
    were|should), if someone (steals|stole|uses|hacks|breaks), if a (pipe|fire|storm|thief|tree), should (i|
    we|you|my|it|there) (lose|ever|happen|get|have), in the event of, in the case of, what would i do,
    nightmare about, had a dream, i dreamed, i dreamt, dreamt, pretend, pretending, imagine, imagining,
    scared of (getting|being), fear of, afraid of (getting|being), concerned about (getting|being|possible|
    future), wondering what happens, wondering if (you|there), ever get, ever happens, ever had, are at
    risk, at risk of, keep my house from, safe from, against theft, against fire, against flood*, anti
    theft, theft protection, fire protection, theft coverage, theft insurance, fraud protection, identity
    theft protection, protected from, secure against, if (it's|its|it is|this is|very|really|) (urgent|
    important|an emergency), what happens (to|with), if the (bank|company|app|system|website|airline|shop|
    hotel|card|house|plane|train), if your`,
  asksFact: `
    are transfers, are payments, are deposits, are bank, are these, are those, are they, are the, is the, is
    this immediate, is it immediate, do transfers, do payments, do deposits, do they, do i have to, do i
    need to, do we have to, does it, does the, does this, does a, will the, will it be, would it be, how
    long, how quickly, how fast, how soon, should i pay, will i get, it says on, it says you, your website
    says, your ad says, is that the, is this the, is the next, is that (quick|fast), does that, do
    withdrawals, are withdrawals, are refunds, are top ups, are cards, will my, will the money, will that,
    would that, can payments, is delivery, is shipping, do you guys usually`,
  longPast: `
    year before last, month before last, week before last, last week, last month, last year, last summer,
    last winter, last spring, last fall, last time, days ago, weeks ago, months ago, years ago, year ago,
    month ago, week ago, while ago, days back, weeks back, used to, in the past, when i was, when we were, a
    while back, years back, previous owner, previously, back in, once had, in january, in february, in
    march, in april, in june, in july, in august, in september, in october, in november, in december, passed
    away, died of, died from, died in, who died, history of, had a stroke last, long ago, a long time ago,
    the other day, a few days, couple of weeks, last thursday, last monday, last tuesday, last wednesday,
    last friday, last saturday, last sunday, two weeks ago, used to have, had surgery, had an operation,
    last @day, last (semester|decade|century|thanksgiving|christmas|july|june|august|april|march|may|
    october|november|december|january|february|september|night's), in (19|20)@n, @n (days|weeks|months|
    years|yrs) (ago|back|prior), (months|years|weeks) (prior|earlier|before), (a|few|couple|some|several|
    many) (days|weeks|months|years) (ago|back), since (january|february|march|april|may|june|july|august|
    september|october|november|december|childhood|birth|i was), growing up, once upon, when i was (little|
    young|younger|a), in college, in high school, back then, at one point, has since, since recovered, in @n
    thousand, years old then, earlier this (year|month|week), this past (week|month|year|summer|winter|
    spring|fall|@day), during the war, in the eighties, in the nineties, history with, late husband, late
    wife, late father, late mother, passed last, my late, deceased, anniversary of, in recovery, recovering
    from, recently passed, has healed, healed, old injury, follow up (on|for|from), followup, checkup, cast
    removed, cast off, stitches removed, stitches out, once and, once before, once when, that one time`,
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
    up, caught it in time, no longer, got it sorted, sorted it, all sorted, sorted now, got it back, got
    them back, got my (card|wallet|phone|money|account) back, found (my|the|our) (card|wallet|phone|keys|
    purse|passport|dog|cat|son|daughter), have found, already (called|reported|cancelled|canceled|blocked|
    froze|handled|resolved|taken care), is resolved, was resolved, resolved now, problem solved, issue
    solved, all good, all good now, we're good, it's good now, works now, working again, it works, worked
    after, working now, working fine now, came back on, is back on, back up and running, doing better,
    feeling better, feels better, better now, much better, got better, is better, on the mend, is stable,
    are safe, is safe now, we're safe, is alright, are alright, went away, gone away, made a full recovery,
    thankfully (no one|nobody|everyone|it|we|she|he|they), luckily (no one|nobody|everyone|it|we|she|he|
    they), firefighters put, fire department came, was put out, is out now, no longer need, never mind,
    nevermind, disregard, turned out to be nothing, ended up being nothing, was unblocked, no harm done,
    nothing was taken, dropped the charges`,
  calm: `
    but there isn't, but it isn't, but it's not, but it's just, it's just a, it's only a, it was just, it's
    fine, it's nothing, nothing serious, nothing major, nothing bad, not a big deal, no big deal, not
    serious, not a problem, i was wondering, just wondering, just curious, just calling to, just checking,
    just want to, i just want a, just want, just a small, small, little, minor, slight, slightly, slow drip,
    normal, regular, routine, everything's fine, honestly it's, lol, haha, just kidding, just joking,
    joking, jk, thinking about, not too bad, isn't too bad, annoying, kind of, a bit, a bit of, some day,
    out of curiosity, at some point, one of these days, eventually, thinking of, any day, whatever works,
    tiny, mild, mildly, a little bit, a touch, occasional, occasionally, once in a while, now and then,
    every so often, from time to time`,
  fine: `
    that's normal, it's normal, that is normal, it's fine, but it's fine, it's nothing, it was nothing,
    nothing serious, no big deal, not a big deal, there isn't, but it isn't, it's just a, it's only a, it
    was just, false alarm, it is nothing, it is fine, that is fine, it is just a, it is only a, it is no big
    deal, it's alright, not too serious, not that serious, isn't serious, not that bad, isn't that bad,
    nothing to worry, not worried, not a concern, no biggie`,
  joke: `
    just kidding, just joking, kidding, joking, jk, just messing, lol jk, i kid, im kidding, only kidding,
    just teasing, teasing, pulling your leg, figure of speech, so to speak, metaphor*, not literally, as
    they say`,
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
    don't need to rush, anytime is fine, any time is fine, not pressing, isn't pressing, no need for (speed|
    haste|urgency), don't need it (fast|quick|today|now|asap|immediately|urgently), no time pressure, not
    time sensitive, isn't time sensitive, in no (rush|hurry), we're in no (rush|hurry), i'm in no (rush|
    hurry), take (all |)(the|your) time, take all the time, all the time (you|in), no hurries, at your (own
    pace|leisure), some other time, later is fine, can be later, next season, after the holidays, by summer,
    by spring, sometime this (week|month|year), (this|next) (month|year|spring|summer|fall|autumn|winter)
    (is fine|works|sometime|or), doesn't need to be (today|quick|fast|soon|right away|immediate|urgent),
    doesn't have to be (quick|fast|soon|right away|immediate|urgent), not (that|super|really|too|very|so|
    particularly|terribly) (urgent|pressing|important|critical|serious), it isn't (that |very |)urgent, not
    an immediate, no immediate, not in an emergency, nothing (pressing|critical|serious|bad|immediate|too
    urgent)`,
  told: `
    said, says, told me, told us, saying, he thinks, she thinks, heard, i read, they say, neighbor said,
    calls it, called it, thought it was, thinks it's, claims, claimed, according to`,
  media: `
    on the news, the news, newspaper, facebook, youtube, a show, a book, the book, heard about, weather
    channel, website says, podcast, the weatherman, on the radio, radio said, on tv, on the tv, tv said, on
    television, video game, a video, the video, your video, your ad, the ad, an ad, your commercial, the
    commercial, your website, the website, an article, the forecast, the song, a song, the album, an album,
    a movie, the movie, in the paper, on youtube, on facebook, a documentary, documentary, a film, the film,
    horror movie, action movie, a novel, the novel, a podcast, netflix, on netflix, a series, tv show, an
    episode, a tune, a playlist, soundtrack, watch the, watch a, listen to, a musical, thriller, lyrics,
    comic`,
  claim: `
    claim, claims, policy, insurance, insured, adjuster, coverage, deductible, fraud report, report fraud,
    report an accident, report an incident`,
  complaint: `
    refund, money back, complain*, compensat*, reimburse*, sue you, suing, overcharged, unacceptable, bad
    review, pay for this, pay for that, pay for it, pay for the, pay for my, pay for our, your fault, your
    insurance, who will pay, who's going to pay, who is going to pay, speak to your manager, ruined my,
    ruined our, because of you, ridiculous price, terrible service, worst service, horrible service, file a
    complaint, make a complaint`,
  wrongdoer: `
    you, y'all, you guys, your guy, your guys, your man, your men, your people, your crew, your team, your
    plumber, your plumbers, your technician, your technicians, your company, your workers, your worker, the
    plumber, the contractor, the technician, that idiot, those idiots, they, the crew, that crew, the
    workers, the repairman, your contractor, your electrician, your driver`,
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
  remark: `
    (rough|hard|long|crazy|busy|stressful|tough|bad|terrible|hectic|difficult|horrible) (day|week|month|
    time|year|morning|night|weekend|couple of days|few days|few weeks) (with|because of|due to|since|after|
    thanks to|on account of|what with), busy with, exhausted from, tired from, distracted by, been caring
    for, nursing my, home with my, at home with my, visiting my, sorry about the, excuse the, ignore the`,
  laugh: 'lol, haha, ha ha, hahaha, ha ha ha, hahahaha, lmao, rofl, lolol, hehe, teehee',
}
