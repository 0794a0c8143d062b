/** English words of by when something is wanted, and of what happens soon or otherwise. */
import type { DueWords } from '../urgency-manner-words.ts'

export const due: DueWords = {
  today: `
    today, tonight, this afternoon, this evening, within the hour, in the next hour, before tonight, same
    day, by tonight, by tomorrow, see me today, see him today, see her today, see us today, see you today,
    be seen, seen today, right today, later today, today please, today only, by today, today if, today or,
    in the next (hour|few hours|two hours), within (an|the next|@n) (hour|hours|minutes), in the next @n
    (minutes|hours), get in today, come today, before closing, before you close, this very day, tonight or,
    before the day, by the end of the day, in an hour, in @n minutes, in half an hour`,
  visit: `
    somebody, someone, anybody, come by, out here, get here, gets here, be here, over here, plumber,
    electrician, locksmith, exterminator, technician, handyman, vet, lawyer, attorney, seen, see me, fit me
    in, squeeze me in, squeeze him in, squeeze her in, get in today, looked at, can you come, could you
    come, you come, come over, come here, come fix, come take a look, come get, come and, please come, guys
    come, to my house, come out here, come out to, come out and, come out today, come out tonight, someone
    come, somebody come, here (today|tonight), repairman, repair guy, repair man, tech, ac guy, ac tech,
    hvac tech, mechanic, tow truck, a tow, tow, roadside, contractor, roofer, glazier, glass guy, doctor,
    dentist, someone out, somebody out, anyone out, guy out, crew out, come check, come see, stop by, swing
    by, send someone, send somebody, send a, make it out, make it here, to my place, take a look, look at
    it, look at this, look at him, look at her, be seen, get seen, get him in, get her in, get me in, get us
    in, work me in, work us in, work him in, work her in, slot me in, take me today, see my`,
  deadline: `
    by tonight, by tomorrow, by the end of the day, by end of day, by the end of today, before tonight,
    before tomorrow, by tomorrow morning, before the weekend, before it closes, before it goes through, by
    (today|tonight|tomorrow|tmrw|midnight|tomorrow noon|tomorrow morning|tomorrow night|tomorrow evening|
    tomorrow afternoon|this evening|this afternoon|this morning|this weekend|the weekend|the morning|
    sunrise|daybreak|close of business|cob|eod|end of the day|end of the today|end of the business|end of
    the week|end of the work day|end of the business day|end of day|end of today|end of business|end of
    week|end of work day|end of business day|the end of the day|the end of the today|the end of the week|the
    end of the business|the end of the night|the end of day|the end of today|the end of week|the end of
    business|the end of night|close of day|days end|tonight at the latest|tomorrow at the latest|latest
    tomorrow), (today|tonight|tomorrow) at (the |)latest, latest (by |)(today|tonight|tomorrow), (tomorrow|
    today) only, (latest|at the latest) (by |)(today|tonight|tomorrow|this), no later than (today|tonight|
    tomorrow|this|midnight|the end), before (the day is|the day's|end of|the end of|close of|midnight|
    tomorrow|tonight|today ends|this evening|this weekend|the weekend|the holiday*|christmas|thanksgiving|
    new year*|nightfall|dark|sundown|morning|work|school|the store closes|the bank closes|the banks close|
    you close|they close|i leave|we leave|i go|we go|i fly|we fly|i travel|we travel|i move|we move|i
    depart|i board|we board|i get on|i head out|my|our), before (i|we) (lose|get|go|fly|leave|travel|move|
    run out|freeze|close|open|miss|drive|board|depart|have to|get evicted|get kicked), before (he|she|they|
    it) (leaves|leave|goes|closes|expires|runs out|dies|gets|spreads|arrives|arrive|come|comes|spoils|
    clears|posts|settles), before (my|our|the) (flight|plane|train|bus|trip|vacation|holiday|wedding|party|
    exam|interview|guests|meeting|game|shift|surgery|event|test|class|deadline|appointment|closing|
    inspection|baby|rent|honeymoon|departure|journey|funeral|court|hearing|presentation|storm|rain|snow|
    hurricane|freeze|guests|kids|in laws|open house|big|bank), in time for (my|our|the|tomorrow|tonight|
    this), expires (today|tonight|tomorrow|in @n), (due|deadline is|deadline's) (today|tonight|tomorrow|in
    @n), (tomorrow|today|tonight|morning|evening|afternoon) itself, within (the|an|one) hour, within the
    next (hour|few minutes|@n minutes|@n hours|half hour|couple of hours), in the next (hour|few minutes|@n
    minutes|half hour), within @n (minutes|mins|min), inside the hour, in (two|three|five|ten|fifteen|2|3|5|
    10|15|a few|a couple|couple of) (minutes|mins|min), today only`,
  soonest: `
    soonest, soonest (possible|available|you|appointment|slot|time|opening), (earliest|first|nearest|
    quickest|very first|closest) (possible|available|free|open|slot|appointment|opening|availability|time
    you|you can|you have|you could|you've got|time possible|time slot|moment), at the earliest, earliest you
    (can|have|could), earliest (appointment|opening|slot|someone|somebody|anyone), (first|next) available
    (appointment|slot|time|doctor|opening|technician|one), as early as you can, how soon can (you|someone|
    somebody|anyone|i|we) (come|get|send|be here|make it|see|fix), how (soon|quickly|fast) can (someone|
    somebody|anyone|you guys|you) (be|get|come) (here|out|over), (what's|what is|whats) the (soonest|
    earliest) (you|i can|we can|time|possible|somebody|someone|anybody|anyone), first (ride|cab|car|driver|
    taxi|doctor|flight|train|bus|one) (you|available|that's|out|that leaves|leaving)`,
  soonEvent: `
    (starts|start|starting|begins|begin|beginning|leaves|leave|leaving|departs|depart|departing|boards|
    board|boarding|closes|close|closing|opens|ends|expires|lands|takes off|taking off|kicks off|due|over|
    coming|arrive|arriving|arrives|fly|flying|fly out|travel|traveling|travelling|here|up|home|meeting) (in|
    within) (less than |under |about |like |just |only |)(@n|a|an|half an|a few|a couple|a couple of|half a)
    (@n |)@unit, (starts|begins|leaves|departs|boards|closes|boarding|leaving|departing) (in @n|soon|
    shortly|any minute|any second|any moment|now|right now|already|tonight|today|this afternoon|this
    evening|tomorrow|first thing), (travel|travelling|traveling|fly|flying|leave|leaving|depart|departing|
    fly out|flying out|moving|moving in|moving out|checking out|going on vacation|going away|wedding|exam|
    interview|flight|closing|test|surgery|event|party|wedding is|flight is|exam is|trip is|interview is|
    trip) (is |)(today|tonight|tomorrow|in the morning|this afternoon|this evening|tomorrow morning), leave
    for (vacation|the airport|work|a trip|our trip|my trip|my honeymoon), (rent|bill|payment|mortgage|
    tuition|invoice|deposit|car payment|insurance|it) (is|was|'s|are) (due|late) (today|tonight|tomorrow|
    now|in @n|already|this afternoon|by), (due|expires|expiring|expire) (today|tonight|tomorrow|in @n|this),
    (guests|company|people|family|in laws|relatives|customers|clients|visitors|party|everyone) (are |is |
    )(coming|arriving|here|over|waiting|on their way|on the way|showing up) (over |by |)(tonight|today|
    tomorrow|in|soon|any|this|now|at|for), (have|having|got|expecting|hosting|throwing) (guests|company|
    people|family|a party|an event|a wedding|an exam|a flight|an interview|a meeting|a test|a deadline|
    visitors|clients|an online exam|a big|a closing|a showing|an inspection) (coming|over|tonight|today|
    tomorrow|in|this|arriving|at|soon|staying), (i've|i|we|we've) (got|have) (a|an|my|our) (flight|train|
    bus|plane|exam|interview|meeting|test|online exam|deadline|wedding|presentation|job interview|doctor*|
    class|court date|important meeting|online class) (to catch|in|today|tonight|tomorrow|soon|this), (have|
    got|need) to be (at|in|there|on|out|back|home|somewhere) (@my |)(work|airport|station|office|court|
    hospital|train|school|terminal|gate|bus|wedding|meeting|interview|there|house|) (in|within) (less than |
    about |like |)(@n|a|an|half an), (catch|miss|catching|missing) (a|my|our|the|this|that) (flight|train|
    bus|plane|connection|ferry|ride|meeting|interview|exam|appointment|shift), make (my|our|this|that|the)
    (flight|train|bus|plane|connection|ferry|meeting|interview|exam), be late for, late (for|to) (work|my|a|
    an|the|our|school|class), about to (leave|board|depart|start|close|head out|fly|take off|go into|lose|
    miss|expire|run out), on my way out, already (waiting|there|here|late|boarding), running out of (gas|
    fuel|battery|money|food|medicine|meds|insulin|diapers|propane|oil|heating oil|inhaler|pills|time),
    (almost|nearly) out of (gas|fuel|battery|money|medicine|meds|insulin|propane|oil|pills|time), battery is
    (dying|about to die|low|almost dead), (flight|train|bus|meeting|exam|interview|class|appointment|plane|
    wedding|party|shift|closing|ferry|test|event|guests|ride) (is |are |)in (less than |under |about |like |
    just |only |)(@n|@n @unit|an hour|half an hour|a few minutes|a few hours|a couple of hours|a couple
    hours), (lapse|lapses|lapsing|expire|expires|expiring|runs out|run out|ends|is up|terminates|cancels|
    cuts off|shuts off|is cancelled|will be cancelled|gets cancelled|gets shut off|will be shut off|gets cut
    off|will be cut off|gets disconnected|goes out|goes through|clears|posts) (tonight|today|tomorrow|at
    midnight|in @n|in an hour|this afternoon|this evening|any minute|any second|any time now)`,
  orElse: `
    or (else|otherwise), or (i|we|he|she|they|it) (lose|loses|miss|misses|am|are|will|won't|'ll|can't|get|
    gets|might|could|may|have to|be|freeze|die|default|forfeit), or i'll, or we'll, or they'll, or it'll, or
    he'll, or she'll, or i'm (fired|late|in trouble|going|gonna|out|screwed|dead|done), otherwise (i|we|
    they|my|it|the|he|she)('ll|) (will|won't|lose|miss|am|are|is|can't|get|might|be|going), otherwise i'll,
    otherwise we'll, otherwise they'll, or my (job|boss|landlord|rent|wife|husband|flight|account|lights|
    power)`,
  softDeadline: `
    before noon, by noon, by midday, before midday, by lunch, before lunch, by lunchtime, by five, by @n
    (am|pm|oclock), before @n (am|pm|oclock), no later than, not later than, by @day, before @day, by next
    @day, by this @day, within @n (hours|hour|minutes), within (a|an) (hour|day), within the (hour|day), in
    the next @n (hours|minutes), first thing, first thing in the morning, first thing tomorrow, in @n
    (minutes|hours|hour), in (a|an|half an) (hour|day), before they close, before closing, before class,
    before school, before work, overnight, same day, (in|within) @n days (max|maximum|at most|only|or less|
    tops|or sooner), max @n days, in @n days or`,
  late: `
    running late, running behind, i'm late, we're late, im late, going to be late, gonna be late, be late,
    so late, very late, already late, too late, gotta go, i gotta go, have to leave, have to go, need to
    leave, got to go, got to leave, need to go, been waiting, still waiting, waiting (for |since |)(@n|
    hours|ages|forever|so long|too long|days|weeks|a week|long time|over|more than), waited (for |)(@n|
    hours|ages|forever|so long|too long|long enough|over|more than)`,
  politeHaste: `
    earliest convenience, at your earliest, as soon as you get a chance, as soon as convenient, sooner
    rather than later, the sooner the, sooner is better, soon please, asap if, very soon, real soon, really
    soon, next available, extremely important, super important, really important, very important, so
    important, most important, it's important, its important, make it quick, make this quick, (quickest|
    fastest) (way|possible|you|option|means), earliest (flight|train|bus|plane|ride|one)`,
  soonWord: 'soon, sooner, asap',
}
