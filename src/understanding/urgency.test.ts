import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { detectUrgency } from './urgency.ts'

const level = (text: string, emergencyPhrases: string[] = []) =>
  detectUrgency(text, english, { emergencyPhrases }).level

describe('detectUrgency', () => {
  it.each([
    'I think I smell gas in the laundry room',
    'there is a gas leak',
    'the carbon monoxide alarm is going off',
    'sparks are coming out of the socket',
    'my kitchen is on fire',
    'he is having chest pain',
    "she can't breathe",
    'my son is locked in the car',
    'someone is breaking in',
  ])('danger to life: %s', (text) => {
    expect(detectUrgency(text, english, { emergencyPhrases: [] })).toMatchObject({
      level: 'emergency',
      isLifeThreatening: true,
    })
  })

  it.each([
    'a pipe burst in the basement',
    'our basement is flooding',
    'there is water pouring through the ceiling',
    'sewage is backing up into the tub',
    'this is an emergency',
    'I need an emergency plumber',
    'we have no heat and a newborn',
  ])('emergency without danger to life: %s', (text) => {
    const urgency = detectUrgency(text, english, { emergencyPhrases: [] })
    expect(urgency.level).toBe('emergency')
    expect(urgency.isLifeThreatening).toBeUndefined()
  })

  it.each([
    'we have no heat since this morning',
    'I locked myself out of my apartment',
    'the furnace stopped working',
    'could you come as soon as possible',
    'my wallet was stolen',
    'the toilet is overflowing',
    "I'm in terrible pain",
    'Help! I lost my keys',
  ])('urgent: %s', (text) => {
    expect(level(text)).toBe('urgent')
  })

  it.each([
    "it's not an emergency",
    'no, there is no gas leak',
    'do you do emergency repairs?',
    'do you handle burst pipes?',
    'what if a pipe burst at night?',
    'what is your emergency number?',
    'is there an emergency exit',
    'we had a burst pipe last year',
    'the gas leak was fixed two weeks ago',
    'I had to cancel because of a family emergency',
    'my gas bill is too high',
    'it is about the claim for my uncle who died of a heart attack',
    'please install a new smoke detector',
    "it's not urgent",
    'I would like to fire my landlord',
    'do you sell flood insurance',
  ])('routine: %s', (text) => {
    expect(detectUrgency(text, english, { emergencyPhrases: [] })).toEqual({ level: 'routine', evidence: [] })
  })

  it('reports the words of the caller as evidence', () => {
    expect(
      detectUrgency('Hello there, my basement is flooding', english, { emergencyPhrases: [] }).evidence,
    ).toEqual(['my basement is flooding'])
  })
  it('hears the emergency behind a leading no', () => {
    expect(level('no it is a gas leak')).toBe('emergency')
  })
  it('lets a denial reach no further than its clause', () => {
    expect(level("I don't know what happened, but the pipe burst")).toBe('emergency')
  })
  it('lowers an emergency of yesterday to urgent', () => {
    expect(level('the basement flooded last night')).toBe('urgent')
  })
  it.each([
    'Your crew flooded our kitchen and nobody came back',
    'The pipe that your man fixed burst. I want my money back.',
    'our cellar was flooded because of you, who will pay for the floor',
    'They broke the pipe and I want to complain',
  ])('damage told as a complaint is urgent at most: %s', (text) => {
    expect(level(text)).not.toBe('emergency')
  })
  it.each([
    'Your crew left and now our kitchen is flooding',
    'The pipe you fixed burst, water is everywhere and I want my money back',
    'my basement is flooding',
    'the basement is flooded',
    'a pipe burst and water is everywhere',
    'your men hit the gas pipe, I smell gas, this is unacceptable',
  ])('what is under way is an emergency, whoever is blamed: %s', (text) => {
    expect(level(text)).toBe('emergency')
  })
  it("takes the owner's own phrases as emergencies, and denials of them as routine", () => {
    expect(level('the cow is calving', ['cow is calving'])).toBe('emergency')
    expect(level('Server   Down in rack two', ['server down'])).toBe('emergency')
    expect(level('this is not a server down', ['server down'])).toBe('routine')
  })
  it('takes a phrase literally, whatever signs it holds', () => {
    expect(level('it says (error) 5.5 now', ['(error) 5.5'])).toBe('emergency')
    expect(level('it says error 575 now', ['error 5.5'])).toBe('routine')
  })
})
