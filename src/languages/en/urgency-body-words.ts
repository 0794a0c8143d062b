/** English words of danger from within the body: breath, heart, blood, poison, birth, pain; and of who is in it. */
import type { BodyWords } from '../urgency-danger-words.ts'

export const body: BodyWords = {
  airless: `
    can't breathe, cannot breathe, can not breathe, can't hardly breathe, can hardly breathe, can barely
    breathe, can't breath, barely breathing, hardly breathing, not breathing, isn't breathing, ain't
    breathing, aren't breathing, stopped breathing, quit breathing, stop breathing, trouble breathing,
    problems breathing, hard to breathe, hard time breathing, difficulty breathing, struggling to breathe,
    struggling for air, gasping for, short of breath, shortness of breath, can't catch my breath, can't
    catch his breath, can't catch her breath, choking, choked on, suffocat*, drowning, drowned, turning
    blue, turned blue, going blue, lips are blue, throat is closing, throat closing, throat is swelling,
    running out of air, running out of oxygen, losing oxygen, no oxygen, out of oxygen, no air left, lack of
    air, lack of oxygen, asthma attack, inhaler isn't working, suffocate, lips are purple, lips are gray,
    lips turning, can't breathe through, loss of oxygen, lost oxygen, no more oxygen, no more air, low on
    oxygen, oxygen is low, oxygen level, oxygen levels, losing air, lost air, cabin pressure, something
    stuck in his throat, something stuck in her throat, stuck in my throat, stuck in his throat, stuck in
    her throat`,
  breath: 'breathe, breathing, breath, breaths, air',
  breathTrouble: `
    trouble, hard time, difficulty, struggling, struggles, gasping, catching, catch, can't, barely, hardly,
    short of, shortness of, not getting, can't get any, labored, wheezing, shallow, out of`,
  chest: 'chest, heart',
  stroke: `
    heart attack, having a stroke, had a stroke, a stroke, mini stroke, cardiac arrest, heart stopped, face
    is drooping, face drooping, face droops, side of his face, side of her face, slurring, slurred, slurs,
    left arm is numb, left arm is throbbing, left arm hurts, left arm pain, left arm is hurting, numb on one
    side, no pulse, can't feel his pulse, can't feel her pulse`,
  senseless: `
    unconscious, passed out, passing out, fainted, knocked out cold, blacked out, won't wake up, won't wake,
    can't wake, isn't waking up, not waking up, doesn't wake up, didn't wake up, he collapsed, she
    collapsed, mom collapsed, dad collapsed, collapsed on the, just collapsed, seizure*, seizing, convuls*,
    in a coma, shaking uncontrollably, lost consciousness, losing consciousness, going in and out, in and
    out of it, out cold`,
  motionless: `
    not responding to me, isn't responding to, not responsive, isn't moving, not moving, can't get up, can't
    stand up, can't move, unresponsive, nonresponsive, stopped responding, isn't responding, not responding,
    won't respond, doesn't respond, lifeless, limp, not getting up, not answering me, collapsing, collapsed,
    bloated, is bloated, seizing, convulsing`,
  blood: 'blood, bloody, bleeding, bleed, bleeds',
  bloodFlow: `
    won't stop, can't stop, doesn't stop, not stopping, isn't stopping, never stops, hasn't stopped, will
    not stop, can't get it to stop, keeps, nonstop, everywhere, badly, heavily, really bad, pretty bad,
    profusely, a lot, lots, so much, too much, soak*, gush*, pouring, squirting, spurting, leak*, dripping,
    all over, puddle, pool, coughing up, coughing, throwing up, vomiting, puking, spitting, losing, lost a,
    out of, from my, from his, from her, from the, in my urine, in my stool, in his, very deep, deep,
    pregnant`,
  bleeding: `
    i'm bleeding, im bleeding, is bleeding, are bleeding, he's bleeding, she's bleeding, it's bleeding,
    started bleeding, keeps bleeding, keep bleeding, kept bleeding, been bleeding, bleeding out, still
    bleeding, bleeding badly, bleeding heavily, bleeding to death, won't stop bleeding, can't stop bleeding,
    stop the bleeding, hemorrhag*, there's blood, there is blood, blood everywhere, blood all over, blood
    is, so much blood, lots of blood, a lot of blood, losing blood, covered in blood, pool of blood, blood
    coming, blood in my vomit, blood from my, blood out of, bleeding from, gushing blood, blood gushing,
    blood pouring, peeing blood, pooping blood`,
  pet: `
    dog, dogs, puppy, cat, cats, kitten, horse, rabbit, bird, goat, pet, lab, poodle, cow, calf, sheep, pig,
    chicken, foal, mare, pony`,
  petToxic: `
    chocolate, grape, grapes, raisin, raisins, xylitol, bone, bones, onion, onions, gum, sock, ball, toy,
    string, lily, lilies, advil, ibuprofen, tylenol, weed, edible, edibles`,
  swallowed: `
    swallowed, swallowing, drank, drunk, drinking, ingested, chewed up, got into the, got into some, took a
    whole, took a bunch of, took too many, took all, took all of, taken a whole, inhaled, breathed in, ate,
    eaten, ate some, ate my, got hold of, got a hold of, got into my, got into his, got into her, got ahold
    of, found my, licked, chewed on`,
  toxic: `
    poison, battery, batteries, bleach, antifreeze, pills, pill, chemicals, chemical, magnet, magnets, coin,
    drain cleaner, mushroom*, detergent, pesticide, rat bait, fumes, whole bottle, medication, medicine,
    cleaner, gasoline, nail, needle`,
  poisoned: `
    poisoned, been poisoned, overdose, overdosed, overdosing, food poisoning really bad, poison control`,
  suicide: `
    suicid*, kill myself, kill himself, kill herself, killing myself, end my life, end it all, harm myself,
    take my own life, don't want to live, want to die, don't want to be alive, want to hurt myself, wants to
    hurt himself, wants to hurt herself, going to hurt myself, hurting myself, jump off a bridge, jump off
    the bridge, jump off the roof`,
  birth: `
    in labor, water broke, waters broke, contractions, baby is coming, baby's coming, giving birth, going
    into labor, miscarriage, having a miscarriage`,
  dying: `
    is dying, are dying, he's dying, she's dying, they're dying, we're dying, i think i'm dying, going to
    die, gonna die, will die, about to die, all die, someone is dying, lives are at stake, lives at stake,
    lives are in danger, lives in danger, life is in danger, save lives, save the crew, save our lives,
    crew's lives, save my life, life or death, life and death, matter of life, near death, bleeding to
    death, freezing to death, freeze to death, burning alive, in grave danger, life threatening, won't make
    it much longer, save us all, help us or we, people are in danger, we are in danger, we're in danger, i
    am in danger, i'm in danger`,
  toHospital: `
    to the hospital, to a hospital, to hospital, to the emergency room, to the er, to an emergency room, to
    urgent care`,
  trapped: 'locked in, locked inside, got locked in, trapped, stuck under, pinned under, pinned, wedged',
  stuck: `
    stuck in, stuck inside, shut in, stuck down, stuck on the, closed in, fell into, fell in, fell down,
    stuck`,
  elevator: 'elevator, lift is stuck, elevators, crane, ski lift, escalator',
  dear: `
    child, children, kid, kids, baby, babies, toddler, son, daughter, infant, newborn, boy, girl, grandma,
    grandpa, grandson, granddaughter, grandmother, grandfather, mother, mom, father, dad, husband, wife,
    dog, puppy, cat, someone, somebody, employee, employees, guys, person, people, worker, workers, we're,
    we are, i'm, i am, he's, she's, old, horse, cow, calf`,
  vulnerable: `
    baby, babies, infant, newborn, new born, month old, months old, week old, weeks old, toddler, year old,
    year olds, small children, little kids, little ones, young kids, kids, children, elderly, grandmother,
    grandma, grandfather, grandpa, disabled, disability, wheelchair, pregnant, bedridden, eighty, ninety,
    eighties, nineties, seventies, old mother, old mom, old father, cancer, diabetic, chemo, surgery,
    nursing home, patient, patients, sick mother, heart condition, asthma, special needs, toddlers, infants,
    newborns, twins, old man, old woman, tenants in wheelchairs`,
  lifeDevice: `
    oxygen, oxygen machine, ventilator, respirator, cpap, dialysis, insulin, medical equipment, breathing
    machine, life support, feeding tube, incubator, concentrator, medical device, nebulizer, life sustaining`,
  pain: `
    pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, toothache, migraine, headache, tight,
    tightness, pressure, crushing, throbbing, throbs, killing me, stabbing, squeezing, racing, pounding`,
  ill: `
    fever, fevers, throwing up, vomiting, diarrhea, dizzy, dizziness, coughing, wheezing, infection,
    infected, limping, isn't eating, not eating, stopped eating, sprained`,
  severe: `
    severe, severely, terrible, terribly, horrible, horribly, awful, excruciating, unbearable, so much,
    really, bad, badly, really bad, so bad, really badly, a lot of, lot of, extreme, extremely, agony,
    intense, the worst, worst, like crazy, like hell, can't stand, can't take, can't sleep, couldn't sleep,
    all night, killing me, crying, screaming, insane, can't eat, can't even, ten out of ten, can't function,
    throbbing, awake, unreal, out of this world, haven't slept, can't chew, blinding, nine out of ten,
    wicked, bad bad, through the roof`,
  agony: `
    agony, in agony, excruciating, unbearable, worst pain, screaming in pain, crying in pain, can't take the
    pain, doubled over`,
}
