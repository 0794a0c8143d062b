/** English words of danger that mean none: names of things, sayings, figures of speech. */
import type { HarmlessWords } from '../urgency-manner-words.ts'

export const harmless: HarmlessWords = {
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
    head, locked in a contract, locked in a lease, locked in a rate, locked in at, passed out flyers, blood
    sugar, blood pressure, flood damage, flood cleanup, flood clean up, flood restoration, flood control, on
    the other hand, second hand, heads up, face to face, foot of the, ambulance bill, hit by a tornado, drug
    trafficking, narcotics trafficking, third degree connection, fire me, back up battery, backup battery,
    back up generator, backup generator, backup camera, power steering, power tools, power outlet, power
    button, electric bill, light bulb, light bulbs, broken into two, broken into pieces, coming in the
    morning, coming in tomorrow, coming in at, coming in brown, coming in on, locked in on, coming in today,
    coming in next, is immediate, are immediate, was immediate, were immediate, be immediate, transfers
    immediate, transfer immediate, isn't immediate, aren't immediate, immediate transfer, immediate
    transfers, instant or immediate, sparks joy, out of breath mints, a breath of, hold your breath,
    emergency (services department bill|vet|dentist) (cost|costs|bill|fee|price|rates|hours|coverage),
    emergency (savings|room copay|copay|card|cash|preparedness|drill|drills|stairs|lighting|medical
    information|information|medical coverage|coverage|roadside coverage), emergency (roadside assistance|
    roadside) (coverage|plan|number|included), emergency contact*, emergency light, for emergencies only,
    (a|an|my|our|the) (emergency|fire) drill, flooding (is|isn't|is not|be) covered, flooding covered,
    (neighbor|neighbors|neighbour|neighbours|friend|friends|coworker) had (a |some |)(break in|break ins|
    robbery|burglary), from now, (thanks|thank you|appreciate|appreciated|for|love|great|awesome|such a|was
    a|that's a) (for |)(the |your |such a |a |that |)(quick|fast|speedy|prompt|immediate) (response|reply|
    service|help|support|resolution|answer|turnaround|replies|assistance|action), use (it|the card|my card|
    this|the app|my account|the account) (right away|immediately|straight away|asap|as soon as possible), on
    fire (island|road|street|avenue|lane|st|rd|hill|rock|creek|mountain|place|drive), (grass|lawn|plant|
    plants|bush|battery|phone|hedge|shrub|shrubs|flowers|garden|laptop|cell|houseplant|houseplants|palm|oak|
    maple) (is|are) (dying|dead|almost dead)`,
}
