/** English words of money and cards that go, and of the law. */
import type { LossWords } from '../urgency-trouble-words.ts'

export const loss: LossWords = {
  someone: `
    someone, somebody, some guy, a guy, some man, a man, this guy, thief, thieves, hacker, hackers,
    burglars, scammer, scammers, criminals, some people, someone's, somebody's, ex husband, ex wife, ex
    boyfriend, child, unknown person, stranger, crook, crooks, criminal, fraudster*, mugger*, pickpocket*,
    robber*, robbers, some kid, some woman, a woman, some dude, dude, some idiot, some jerk, some bastard,
    some asshole, another person, other people, people i don't know, a stranger, strangers, two men, two
    guys, guys, a couple of guys, my ex, my roommate, my nephew, burglar, intruder, prowler, somebody else,
    someone else, a bot, a scam*, an imposter, impostor, imposter, anonymous, con artist, con man, conman,
    shady, third party, thugs, thug, gang, bandit*, swindler*, creep, weirdo, person has, maniac, lunatic,
    psycho, psychopath, madman, madwoman, nut, nutcase, crazy (man|guy|person|lady|woman|dude|neighbor),
    some (drunk|crazy|weirdo|woman|lady|men|guys|dudes|punk|punks|person|people|thug|kid|kids|creep|freak|
    idiot|loser), drunk (man|guy|person), angry (man|customer|guy|ex), two (men|guys|people), three (men|
    guys|people), bunch of (guys|men|kids|people), group of (guys|men|kids|people), scumbag*, bastard*,
    asshole*, lowlife*, creeps, jerk, jerks, dirtbag*, sob, punks, douchebag*, jackass, moron, weirdos,
    crackhead*, junkie*, tweaker*, perp, perps, culprit, imposter*, hoodlum*`,
  they: "they, they're, people, he, she, he's, she's, who, theyve, whos, someones",
  takingNow: `
    taking, stealing, draining, withdrawing, emptying, using, spending, transferring, robbing, cleaning out,
    making purchases, making charges, charging, siphoning, buying, hacking, making transfers, making
    withdrawals, moving money, sending money, wiring money, taking money, pulling money, stealing from,
    transferring out, pulling, moving, wiring, cashing out, purchasing, shopping with, shopping, sending,
    swiping, cleaning me out, cleaning, wiping out, looting, raiding, bleeding, milking, running up, racking
    up, maxing out, charging up, sucking, skimming, withdrawing all, making payments, making transactions,
    making transfer, making a transfer, making a withdrawal, making a purchase, transacting, ordering,
    ordering stuff, paying with, logged in, logged into, logging in, inside, messing with, accessing, going
    through, siphoning off, spending all, trying to withdraw, trying to use, trying to transfer, trying to
    buy, trying to charge, burning through`,
  vanishing: `
    leave my account, leaving my account, leave the account, disappearing, being taken, being used, being
    drained, being withdrawn, being charged, going out of my account, keeps getting charged, at the atm with
    my, is at the atm, coming out of my account right now, emptied right now, is making purchases, making
    purchases with, is making charges, is using my card, is using my account, is using it right now, is
    spending my, are using my card, keep using my card, keeps using my card, (leaving|draining|disappearing|
    vanishing|flowing out|going out|flying out|pouring out|coming out|bleeding out|moving out|slipping out)
    (of|from|) (my|our) (account*|bank|savings|checking|card|balance), (money|funds|cash|savings|balance|
    account|it|they|dollars) (is|are|keeps|just keeps|keep) (leaving|draining|disappearing|vanishing|
    bleeding|dropping|flying out|getting smaller|going out|going|coming out|moving|flowing out|being moved),
    (is|are|it's|its|keeps|keep) being (taken|drained|stolen|moved|transferred|withdrawn|siphoned|wired|
    emptied|spent|charged|sent|used|robbed|wiped|cleaned|hacked), (is|are) getting (drained|emptied|cleaned
    out|charged|hacked|robbed|wiped|stolen|used), getting (drained|emptied|cleaned out|wiped out), keeps
    (dropping|shrinking|falling|going down|disappearing|leaving|vanishing|draining|going out|decreasing|
    getting smaller|getting lower), keep (disappearing|leaving|vanishing|draining|going out|coming out),
    (dropping|shrinking|falling|going down|dwindling) (by the|every) (minute|second), charges (keep|are)
    (coming|popping|appearing|showing|piling|hitting|rolling|going through), transactions (keep|are)
    (coming|popping|appearing|showing|piling|happening|hitting|rolling|going through), withdrawals (keep|
    are) (coming|popping|appearing|showing|happening|going through), purchases (keep|are) (coming|popping|
    appearing|showing|happening|going through), transfers (keep|are) (coming|popping|appearing|showing|
    happening|going through), dropping fast, going down fast, disappearing fast, at (a|an|the) (atm|cash
    machine|cashpoint|bank machine|cash point|bank|store|shop|register|checkout|mall) (with|using) (my|our),
    (is|are|it's|its|keeps|keep) (being|getting) (moved out|pulled|pulled out|sucked out|debited|deducted|
    cashed|cashed out|looted|purchased|accessed|transferred out|sent out|sent away|cleared|cleared out|
    milked|swiped|taken out|used up|raided|plundered|drained out|funneled|funnelled|rerouted|skimmed|cloned|
    stripped|bled)`,
  took: `
    took, taken, stole, stolen, withdrew, withdrawn, transferred, used, charged, robbed, drained, emptied,
    spent, stolen from, accessed, cleaned out, hacked, cloned, took out, taken out, pulled out, moved,
    wired, siphoned, siphoned off, swiped, snatched, grabbed, nicked, pinched, lifted, pocketed, helped
    themselves, helped himself, made off, ran off, took off, walked off, got away, purchased, spending,
    cashed, cleaned, cleaned me out, wiped, wiped out, raided, jacked, racked up, ran up, maxed out,
    withdraw, tried to use, tried to take, tried to withdraw, hijacked, got into, got in to, got in, logged
    into, broke into, has been using, have been using, been using, been spending, is using, are using,
    using, used up, conned, tricked, duped, swindled, cheated, scammed, defrauded, robbed me of, ripped off,
    made a purchase, made purchases, made a payment, made payments, made a withdrawal, made a transfer, made
    charges, compromised, got a hold of, got hold of, got ahold of, copied, intercepted`,
  money: `
    money, account, accounts, card, cards, cash, funds, dollars, bucks, savings, wallet, atm, bank, credit,
    debit, hundred, thousand, purse, phone, checks, withdrawal, withdrawals, details, identity, information,
    $, €, £, from me, from us`,
  stolen: `
    stolen, stole, steal, theft, thief, pickpocketed, snatched, took off with my, ripped off, thieved, theft
    of, been theft, nicked, yoinked, grabbed out of, snatched out of, snatched from, taken from me, taken
    from my, taken out of my bag, ripped from my, robbed of, grabbed my, snatched my, swiped my, nicked my,
    took off with, ran off with, made off with, walked off with, got away with, drove off with, mugged,
    stollen, stoled, stolen from, robs, pick pocketed, pickpocket*, taken without, burgled, got took,
    pinched my, jacked my, lifted my, was pinched, was swiped, was lifted, got pinched, got swiped, got
    jacked, got lifted, been pinched, been swiped, been lifted, someone took my, somebody took my, they took
    my, he took my, thief took my`,
  lost: `
    lost, lose, can't find, cannot find, missing, misplaced, left my, dropped my, can't locate, loosing,
    looses, loose my, misplace, misplacing, mislaid, can't seem to find, couldn't find, unable to find, not
    able to find, @cant find, nowhere to be found, fell out of, slipped out of, gone missing, has gone
    missing, went missing, vanished, is gone, disappeared, lost track of, lost my, dropped (my|our), left
    (my|our)`,
  card: `
    card, debit card, credit card, bank card, mastercard, visa, wallet, purse, passport, handbag, check
    book, checkbook, driver's license, amex, american express, discover card, master card, travel card, atm
    card, cards, bankcard, passports, green card, visa card, id card, billfold, pocketbook, cheque book,
    chequebook, virtual card, contactless card, cash card, cc`,
  belongings: `
    card, wallet, purse, phone, passport, laptop, bike, car, truck, trailer, package, bag, backpack, tools,
    money, jewelry, catalytic converter, license, dog, everything, van, motorcycle, identity, details,
    iphone, android, smartphone, cell, cellphone, mobile, tablet, ipad, keys, luggage, suitcase, bags,
    handbag, jewels, camera, credit card, debit card, bicycle, scooter, vehicle, rv, boat, equipment,
    generator, packages, medication, meds, checks, checkbook, documents, papers, birth certificate, id, ssn,
    social security card, gun, license plate, plates, stuff, things, valuables, tv, computer, ticket,
    tickets, rent money, paycheck, pension, pin, bank details, stimulus`,
  hacked: `
    hacked, hacker*, phished, phishing, scammed, scam, identity theft, victim of fraud, victim of a scam,
    fraudulent*, unauthorized, unauthorised, don't recognize, didn't recognize, not recognize, don't
    recognise, weird charge, weird charges, strange charge, strange charges, suspicious transaction*,
    suspicious charge*, suspicious transfer*, suspicious withdrawal*, suspicious activity, not made by me,
    didn't make, did not make, didn't authorize, cloned, skimmed, ransomware, been defrauded, someone else
    is using, wasn't me, was not me, didn't do that, not mine, missing from my account, gone from my
    account, money is missing, money is gone, money missing, never bought, never made, never authorized,
    never ordered, never approved, don't remember making, not by me, didn't buy, didn't order, someone
    opened, opened in my name, in my name, hacking, was hacked, got hacked, been hacked, phish, scam artist,
    scammer*, conned, duped, swindled, fleeced, hoodwinked, catfished, tricked (me|into|us), fell for a,
    defrauded, ripped me off, ripped off, identity thief, identity fraud, stole my identity, fraudster*,
    fraudulently, unauthorize*, unautherized, un authorized, unrecognized, unrecognised, unknown (charge*|
    transaction*|payment*|withdrawal*|transfer*|purchase*|debit*), unfamiliar (charge*|transaction*|
    payment*|withdrawal*|transfer*|purchase*|debit*), suspicious (payment*|purchase*|debit*|login*|email
    from|text), (strange|weird|odd|random|mysterious|mystery|bogus|fake|phantom|rogue|dodgy|fishy|sketchy|
    unexplained|unapproved) (charge*|transaction*|payment*|withdrawal*|transfer*|purchase*|debit*|
    deduction*|activity), (charge*|transaction*|payment*|withdrawal*|transfer*|purchase*|debit) (i|that i|
    which i) (didn't|did not|never|don't|do not|haven't) (make|made|do|did|authorize|authorized|approve|
    approved|recognize|recognise|recall|remember|know), (have|has) my (pin|card number|card details|account
    number|ssn|social), (card|account|details|pin|information|identity) (may be|might be|is|was|has been|
    have been|were|been|got|could be) (compromised|breached|hacked|stolen|leaked|exposed|used by|cloned|
    misused|skimmed|taken over), skimmer, sim swap*, sim swapped, account takeover, taken over my account,
    locked out by a hacker, blackmail*, extort*, sextort*, never authorised, malware, virus on my`,
  fraud: 'fraud, fraud report, defrauded, fraudster*',
  block: `
    freeze, block, disable, deactivate, lock, put a hold on, put a stop on, suspend, shut down, put a stop
    to, put a freeze on, put a block on`,
  it: `
    it, card, cards, account, accounts, debit card, credit card, my card, payment, transfer, everything,
    visa, mastercard, amex, bank account, checking, savings, contactless, atm card, cheque, that card, this
    card, transaction, transactions, my account`,
  arrested: `
    arrested, in jail, to jail, in custody, detained, got picked up by the police, police took, locked up,
    dui last night, being deported, deported, served papers, served with papers, served with, being evicted,
    evicted, eviction notice, restraining order, warrant out, a warrant, immigration picked up, picked up by
    ice, ice took, police are at, police are here, being questioned, getting questioned, handcuff*, bail
    money, post bail, bail him out, bail her out, bail me out, out on bail, county jail, being held at,
    being held in, held in, in county, in a holding cell, thrown in jail, took him to jail, got pulled over
    and, evicting, evicting me, evicting us, got arrested, under arrest, jailed, locked up in, bailed out,
    in lockup, picked up by the cops, cops took, cops are (here|at|outside), cops (just|) (took|arrested|
    picked up), (police|sheriff|ice|feds|fbi|swat) (are|is) (here|at|outside|searching|raiding), search
    warrant, raided my, raiding my, repo man, repossess*, got served, evicts, kicked out of (my|our)
    (apartment|house|home), thrown out of my (apartment|house), 24 hour notice, lockout notice, extradit*,
    interrogat*, in the holding cell, bond hearing`,
  court: `
    court, hearing, arraignment, trial, deposition, eviction, lawsuit, judge, court date, court appearance,
    trial date, eviction hearing, custody hearing, bond hearing, sentencing, filing deadline`,
  soonDay: `
    today, tomorrow, tonight, this morning, this afternoon, in an hour, in two hours, within the hour, this
    evening, in a few hours, first thing, in @n (hour|hours|minutes|min), in half an hour, at noon today,
    tomorrow morning, tomorrow afternoon, later today`,
  withoutLeave: `
    without (my|our|any|his|her|me) (consent|permission|knowledge|authorization|authorisation|approval|say
    so|okay|ok|agreement|consenting|approving|authorizing|asking|knowing|even knowing|noticing|giving|doing
    anything|having), without asking me, without me, behind my back, (didn't|never|did not|haven't|have not|
    havent) (authorize|authorise|approve|agree|consent|permit|allow|okay|sanction|sign off on|give
    permission|given permission|given consent|give consent|gave permission|gave consent|gave anyone|give
    anyone|authorized|authorised|approved|agreed|consented|allowed|initiated|initiate) (it|this|that|them|
    these|those|any|anything|such|to it|to this|to that), (didn't|did not) (make|do|spend|withdraw|request|
    order|buy|purchase) (it|this|that|them|these|those|any|anything) (transaction|transactions|charge|
    charges|purchase|purchases|payment|payments|withdrawal|withdrawals|myself|transfer|transfers|), (wasn't|
    was not|isn't|is not|not) (me|mine|by me|done by me|my doing|made by me|authorized|authorised|from me),
    it ain't me, ain't me, not my (charge|charges|purchase|purchases|transaction|transactions|doing), know
    nothing about, don't know anything about, no idea (who|where|what|how|about), no clue (who|where|what|
    how), don't know who, not know who, don't know where (it|the money) went, no recollection, without
    authoriz*, (sure|certainly|definitely) (didn't|did not) (spend|make|do|buy|withdraw|take), unbeknownst,
    haven't been there, never been there, i've never been, never been to, wasn't even there, not even in, i
    was asleep, not my transaction, (aren't|isn't|weren't|are not|is not|were not|ain't) (mine|me|ours|by
    me|from me|us), (never|didn't|did not) (take|took|taken) (out |)(that|it|this|any|the|out|anything),
    (someone|somebody) else (did|has|is|made|took|used), it was (someone|somebody) else, nowhere near
    (there|it|that|here), (was not|wasn't) (there|even there), i was (at home|home|asleep|at work|in
    another|in a different|out of the country|abroad|overseas|nowhere near)`,
  emptied: `
    drained, emptied, emptied out, cleaned out, cleaned me out, wiped out, wiped clean, wiped, siphoned,
    siphoned off, looted, raided, plundered, hijacked, nicked, pilfered, embezzled, swindled, hacked,
    robbed, stole, stolen, pillaged, milked, bled dry, sucked dry, cleared out, ripped off, rinsed,
    ransacked, jacked, skimmed, cloned, phished, breached, scammed, defrauded, misused, theft, thieved,
    taken over, infiltrated`,
  goneFrom: `
    (is|are|was|were|went|has gone|have gone|gone|goes) missing, missing from, (is|are|has|have|just|all|has
    all|have all|has just|it's) (gone|vanished|disappeared|been taken|been withdrawn|been drained|been
    emptied|been cleared|been wiped|been moved|been stolen), gone from, disappeared from, vanished from,
    vanished, was taken from, were taken from, was taken out of, were taken out of, moved out of, taken from
    (my|our), took from (my|our), withdrawn from, transferred (out |)from, stolen from, deducted without,
    down to zero, zeroed out, short by, are short, went poof, into thin air`,
  cash: `
    money, cash, dollars, bucks, savings, funds, account, accounts, balance, grand, quid, pounds, euros,
    rent money, $, €, £, my pay, my paycheck, paycheck, salary, life savings, bank account, checking,
    deposit, crypto, bitcoin, credits, hundred, thousand`,
  hasMine: `
    (has|have|got|had|stole|using|uses|used|with|took|nicked|swiped|snatched|cloned|copied|knows|found|
    grabbed|lifted) (my|our) (card|debit|credit|debit card|credit card|bank card|pin|wallet|purse|phone|
    passport|details|account|account number|card number|card details|bank details|login|password|passcode|
    identity|info|information|social security number|ssn|checkbook), (has|have|got|gained|gets) access to
    (my|our) (account|accounts|card|bank|bank account|money|savings|phone)`,
  trouble: `
    isn't working, is not working, not working, doesn't work, does not work, won't work, stopped working,
    won't open, won't load, won't let me, won't go through, not going through, didn't go through, doesn't go
    through, hasn't gone through, broken, stuck, declined, rejected, refused, blocked, frozen, locked,
    failed, fails, failing, error, errors, wrong (amount|person|account|address|card|number|name|order|item|
    size|date|payment|info|information|time), by mistake, mistake, mistakenly, accidentally, problems,
    trouble, pending, missing, hasn't arrived, not arrived, didn't arrive, never arrived, hasn't come,
    didn't come, not received, haven't received, didn't receive, never received, haven't got, not gotten,
    not credited, not delivered, not refunded, double charged, charged twice, charged double, charged me
    twice, overcharged, @cant (access|log|login|use|find|pay|withdraw|open|make|reach|afford|sleep|get|see|
    connect|send|receive), unable to, cancelled, canceled, delayed, swallowed, ate my card, kept my card,
    took my card, retained my card, won't give me my card, gone, lost, stolen, theft, fraud, robbed, hacked,
    scam, scammed, wiped, disappeared, vanished, emptied, drained, broke, crashed, died, flooded, leaking,
    hurt, hurts, sick, ill, desperate, overdue, evicted, out of money, broke down, no money, no internet, no
    signal, no service, disconnected, cut off, used without, in trouble, break in, broke in, burgl*, scared,
    eaten, ate, still (don't|do not|dont) have, still (haven't|have not|havent), still no, hasn't shown up,
    never showed up, not here yet, nobody is here, no one is here, don't have a, don't have any`,
  swallowedCard: `
    (swallowed|ate|kept|keeping|retained|captured|took|taken|has|sucked in|sucked up|eaten|stole|holding|
    won't give me|won't return|didn't return|didn't give me|won't release|won't spit out) (my|the|back my)
    (card|debit card|bank card|credit card), card (got|was|is|has been|been|gets) (swallowed|eaten|retained|
    captured|kept|sucked|stuck), card (back|) out of the (machine|atm)`,
  hasBeen: 'been',
  entries: `
    charges, transactions, withdrawals, purchases, transfers, payments, debits, orders, alerts,
    notifications, alert, transaction, charge, purchase, withdrawal`,
  rollsIn: `
    roll in, rolling in, roll through, rolling through, come in, coming in, come through, coming through,
    pouring in, pour in, popping up, pop up, piling up, pile up, stacking up, stack up, appearing, showing
    up, hitting, going through, going out, coming out, flooding in, streaming in, keep coming, keep
    appearing, keep popping, keep showing, keep happening, keeps happening, keep going, being made,
    happening`,
  goingOn: `
    at this (time|moment|minute|second|instant), at the moment, currently, presently, at present, ongoing,
    under way, underway, still going, still happening, still going on, in front of (me|us), in real time,
    live, by the (minute|second|hour), every (minute|second|few minutes|few seconds|couple of minutes|five
    minutes|@n minutes|@n seconds), one after (another|the other), one by one, under my nose, here and now,
    and counting, non stop, nonstop, constantly, continuously, in progress, for the (last|past) (few|couple|
    @n) (minutes|minute|hour|hours|of minutes), seconds ago, a second ago, a minute ago, moments ago, just
    now, just this (second|minute|moment|instant), in this (moment|minute|second|instant), as of (now|this
    moment|this minute), even (now|as), keeps (happening|going|on), keep (happening|going|coming), again and
    again, over and over, before my (very |own |)eyes, as (we|i|i'm|i am|we're|you|you're) (speak|talk|type|
    write|text|message|chat|call|watch|sit|stand|read|say this|speaking|talking|typing|writing|texting|
    messaging|chatting|calling|watching|sitting|standing|reading|looking|telling you|explaining), while (i|
    i'm|i am|we|we're|you|you're) (speak|talk|type|write|text|call|watch|wait|sit|stand|speaking|talking|
    typing|writing|texting|calling|watching|waiting|sitting|standing|looking|on the phone|on hold|on the
    line)`,
}
