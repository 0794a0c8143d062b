import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { screenRobocall } from './robocall.ts'

describe('screenRobocall', () => {
  it.each([
    'This is an important message about your car warranty. Press one to speak with a representative.',
    'We have been trying to reach you about the extended warranty of your vehicle. Press 1 now or press 2 to opt out.',
    'This is an automated message. Your power will be disconnected in thirty minutes. Press one.',
    'Hello, this call is from the Social Security Administration. Your social security number was used for fraudulent activities.',
    'Congratulations, you now qualify for a zero percent interest rate on your credit card debt. Press the number 1.',
  ])('spam: %s', (text) => {
    const { isSpam, evidence } = screenRobocall(text, english)
    expect(isSpam).toBe(true)
    expect(evidence.length).toBeGreaterThan(1)
  })
  it.each([
    'Hi, the recording told me to press one but I just need a plumber',
    "I'm calling about my car, the warranty on the brakes has a problem",
    'I got an important message about my appointment and wanted to ask when it is',
    'my social security number changed and I need to update my file',
    'Do I press one for sales?',
    'There is a leak under my sink and I need somebody today',
    'I saw your free estimate offer, do you finance? I would like a new boiler',
    'This is an urgent message for the owner, my name is Ana, please call me back',
    '',
  ])('genuine: %s', (text) => {
    expect(screenRobocall(text, english)).toEqual({ isSpam: false, evidence: [] })
  })
})
