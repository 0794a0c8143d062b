/** English words of injuries: parts of the body and what happens to them, bites, falls and crashes. */
import type { InjuryWords } from '../urgency-danger-words.ts'

export const injury: InjuryWords = {
  fallen: `
    fell, fallen, falls, a fall, tripped, slipped, hit, accident, crash, collapsed, is down, went down, on the
    floor, on the ground`,
  bodyPart: `
    arm, arms, leg, legs, hand, hands, finger*, thumb*, foot, feet, head, eye, eyes, face, neck, throat,
    stomach, belly, abdomen, tongue, skull, bone, bones, rib, ribs, jaw, nose, ear, skin, wrist, ankle,
    knee, thigh, toe, toes, shoulder, elbow, hip, spine, body, limb, limbs, shin, calf, chin, scalp,
    forehead, mouth, back, lips, lip`,
  whose: `
    my, his, her, their, our, your, one of my, both my, kid's, son's, daughter's, husband's, wife's, mom's,
    dad's, mother's, father's, baby's, dog's, cat's, whole, its, my left, my right, his left, his right, her
    left, her right, my lower, my upper, my big, my little, my whole, my entire, his entire, her entire, my
    middle, my index, both of my, both of his, both of her, one of his, one of her`,
  wound: `
    stuck in my, stuck in his, stuck in her, sticking through, sticking out, sticking in, stuck through,
    through my, through his, through her, went through, went right through, goes through, lodged in, impal*,
    punctur*, cut off, chopped off, sliced off, bitten off, ripped off, tore off, torn off, blown off, fell
    off, fallen off, came off, severed, amputat*, stabbed, shot, slashed, gash*, crushed, smashed, mangled,
    ripped open, split open, cracked open, busted open, gaping, broke my, broke his, broke her, broken,
    snapped, shattered, dislocated, fractured, burned, burnt, scalded, scorched, burned my, melted, on
    backwards, oozing, pus, gangrene, rotting, turning black, turned black, turned purple, deep cut, really
    deep, to the bone, popped out, hanging out, hanging off, caught in the, bent the wrong, no feeling in,
    can't feel, paralyzed, falling off, coming off, peeling off, bent backwards, bent backward, twisted
    around, twisted backwards, hole in my, hole in his, hole in her, exploded, exploding, ripped, torn,
    sliced, slit, dangling, missing, turned green, turning green, turning purple, on fire, caved in, bit
    off, chewed off, split, came out, fell out, popped, popping out, swelled shut, trapped in, pinned, run
    through, got hit in the, gouged, hanging by`,
  injury: `
    deep cut, cut really deep, cut myself really, cut myself badly, cut open, bone is showing, bone
    sticking, see the bone, gunshot, stab wound, been stabbed, got stabbed, been shot, got shot, shot me,
    stabbed me, head injury, hit his head, hit her head, cracked his head, cracked my head, can't stop
    vomiting, won't stop vomiting, can't stop throwing up, vomiting blood, throwing up blood, coughing up
    blood, spitting blood, blood from my, guts, electrocut*, fell off a roof, fell off the roof, fell off a
    ladder, fell off the ladder, fell down the stairs, fell from the, allergic reaction, anaphyla*, diabetic
    shock, sugar is really low, sepsis, can't feel my legs, can't feel my face, can't see out of, went
    blind, going blind, lost my vision, can't see anything, hallucinat*, heat stroke, heatstroke,
    hypotherm*, frostbite, is badly hurt, badly injured, seriously injured, seriously hurt, badly hurt,
    fever of a hundred and four, fever of 104, is convulsing, snake bit, bit by a snake, bitten by a snake,
    snakebite, broken leg, broken hip, broken neck, broken back, broken arm, broke a leg, broke a hip,
    stitches ripped, stitches opened, stitches came, foaming at the mouth, having a fit, having fits, some
    kind of fit, throat feels like it's closing, closing up, closing on me, can't swallow, appendix burst,
    burst appendix, internal bleeding, bleeding internally, concussion, broke my neck, broke my back, can't
    move my legs, can't move my arm, lost my leg, lost my arm, lost a finger, lost an eye, lost my eye, my
    intestines, my guts, crawling out of my, growing out of my, wrong pills, wrong medication, wrong
    medicine, wrong dose, double dose, poison ivy in my eyes, head is split, smashed my head, blood clot,
    blood clots, set on fire, burned all over, burns all over, third degree burn*`,
  foreign: `
    nail, nails, knife, axe, arrow, spear, fork, glass, screw, screwdriver, needle, stick, pole, rebar,
    metal, hook, fish hook, fishhook, bullet, saw, drill, scissors, spike, pipe, splinter, shard, blade,
    sword, staple, pencil, wire, wood, rod, stake, harpoon, dart, nail gun`,
  insides: `
    insides, my insides, intestines, guts, organs, brain, brains, innards, bone, bones, muscle, tendon,
    artery, appendix, spleen, lung`,
  into: `
    in my, in his, in her, in their, in the, in one of my, in both of my, through my, through his, through
    her, through the, into my, into his, into her, out of my, out of his, out of her, up my, up his, up her,
    stuck in, lodged in, sticking in, through its, in its`,
  extremity: 'lips, lip, skin, fingers, finger, toes, toe, tongue, face, fingertips',
  pale: 'blue, purple, black, gray, grey, green, pale and, cold and',
  swollen: 'swollen, swelled, swelling, swell, swells, swole, ballooned, ballooning, blown up like',
  face: 'face, cheek, throat, tongue, jaw, eye, neck, lips, airway, lip',
  huge: `
    huge, enormous, shut, size of, twice the size, closed, golf ball, baseball, softball, grapefruit,
    balloon, can't open, can't swallow, can't see, half my, whole face, whole side, up like a balloon, my
    whole, as big as`,
  bitten: 'bit me, bit my, bit him, bit her, bitten, got bit, stung, bite, bites, sting',
  struck: `
    hit by a car, hit by a truck, hit by a bus, hit by a van, got hit by, ran over, got struck, was struck
    by, struck by, hit him with a car, attacked by a dog, mauled, hit by a motorcycle, hit by a bike, hit by
    a train, hit by a forklift, hit by a tractor, got run over, was run over, been run over`,
  crash: `
    crash, crashed, wreck, wrecked, car accident, accident, collision, collided, rear ended, pile up, rolled
    over, flipped over, fender bender, ran into a, hit a tree, hit a deer`,
  hurtPeople: `
    hurt, injured, injuries, trapped, pinned, bleeding, can't get out, ambulance, to the hospital`,
  tooth: 'tooth, teeth, molar, front tooth',
  knockedOut: `
    knocked out, knock out, knocked his, knocked her, knocked my, knocked loose, knocked one, got knocked,
    came out, came completely out, came right out, fell out, fallen out, completely out, pushed in, hanging
    by, hanging, punched out, loose from the fall, knocked two, knocked three, knocked a, knocked the,
    knocked both, knocked it out, teeth out, tooth out`,
  cutting: 'cut, chopped, sliced, sawed, ripped, tore, bit, blew, took, severed, burned, burnt',
  off: 'off, open, deep, deeply, badly, bad, really bad, with acid, with boiling',
}
