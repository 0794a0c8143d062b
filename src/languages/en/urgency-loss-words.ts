/** English words of trouble on the road, with money, cards and the law. */
import type { LossWords } from '../urgency-trouble-words.ts'

export const loss: LossWords = {
  stranded: `
    stranded, stuck on the highway, stuck on the freeway, stuck on the interstate, stuck on the road, stuck
    in a ditch, in a ditch, flat tire on, middle of the road, middle of nowhere, blocking traffic, i'm on
    the side of, we're on the side of, stuck on the side of, sitting on the side of, pulled over on the,
    stuck in the snow, stuck in snow, stuck in mud, stuck in a snowbank, stuck in a snow bank, slid off the
    road, slid into a, car is stuck in, car's stuck in`,
  brokenDown: `
    broke down, broken down, died, dead, won't start, overheated, stalled, quit on me, flat tire, blew a
    tire, blowout, out of gas, ran out of gas, tire blew, stuck`,
  road: `
    highway, freeway, interstate, road, roadside, exit, on ramp, bridge, mile marker, turnpike, parking lot,
    tunnel, side of the road, side of the highway, side of the interstate, side of the freeway`,
  brakes: `
    brakes went out, brakes are out, brakes failed, brakes aren't working, brakes don't work, no brakes,
    lost my brakes, brakes gave out, can't stop the car, gas pedal is stuck`,
  someone: `
    someone, somebody, some guy, a guy, some man, a man, this guy, thief, thieves, hacker, hackers,
    burglars, scammer, scammers, criminals, some people, someone's, somebody's, ex husband, ex wife, ex
    boyfriend, child, unknown person, stranger`,
  they: "they, they're, people, he, she, he's, she's",
  takingNow: `
    taking, stealing, draining, withdrawing, emptying, using, spending, transferring, robbing, cleaning out,
    making purchases, making charges, charging, siphoning, buying, hacking, making transfers, making
    withdrawals, moving money, sending money, wiring money, taking money, pulling money`,
  vanishing: `
    leave my account, leaving my account, leave the account, disappearing, being taken, being used, being
    drained, being withdrawn, being charged, going out of my account, keeps getting charged, at the atm with
    my, is at the atm, coming out of my account right now, emptied right now, is making purchases, making
    purchases with, is making charges, is using my card, is using my account, is using it right now, is
    spending my, are using my card, keep using my card, keeps using my card`,
  took: `
    took, taken, stole, stolen, withdrew, withdrawn, transferred, used, charged, robbed, drained, emptied,
    spent, stolen from, accessed, cleaned out, hacked, cloned`,
  money: `
    money, account, accounts, card, cards, cash, funds, dollars, bucks, savings, wallet, atm, bank, credit,
    debit, hundred, thousand, purse, phone, checks, withdrawal, withdrawals, details, identity, information,
    $, €, £, from me, from us`,
  stolen: 'stolen, stole, steal, theft, thief, pickpocketed, snatched, took off with my, ripped off',
  lost: "lost, lose, can't find, cannot find, missing, misplaced, left my, dropped my, can't locate",
  card: `
    card, debit card, credit card, bank card, mastercard, visa, wallet, purse, passport, handbag, check
    book, checkbook, driver's license`,
  belongings: `
    card, wallet, purse, phone, passport, laptop, bike, car, truck, trailer, package, bag, backpack, tools,
    money, jewelry, catalytic converter, license, dog, everything, van, motorcycle, identity, details`,
  hacked: `
    hacked, hacker*, phished, phishing, scammed, scam, identity theft, victim of fraud, victim of a scam,
    fraudulent*, unauthorized, unauthorised, don't recognize, didn't recognize, not recognize, don't
    recognise, weird charge, weird charges, strange charge, strange charges, suspicious transaction*,
    suspicious charge*, suspicious transfer*, suspicious withdrawal*, suspicious activity, not made by me,
    didn't make, did not make, didn't authorize, cloned, skimmed, ransomware, been defrauded, someone else
    is using, wasn't me, was not me, didn't do that, not mine, missing from my account, gone from my
    account, money is missing, money is gone, money missing, never bought, never made, never authorized,
    never ordered, never approved, don't remember making, not by me, didn't buy, didn't order, someone
    opened, opened in my name, in my name`,
  fraud: 'fraud, fraud report, defrauded, fraudster*',
  block: 'freeze, block, disable, deactivate, lock, put a hold on, put a stop on',
  it: 'it, card, cards, account, accounts, debit card, credit card, my card, payment, transfer, everything',
  arrested: `
    arrested, in jail, to jail, in custody, detained, got picked up by the police, police took, locked up,
    dui last night, being deported, deported, served papers, served with papers, served with, being evicted,
    evicted, eviction notice, restraining order, warrant out, a warrant, immigration picked up, picked up by
    ice, ice took, police are at, police are here, being questioned, getting questioned, handcuff*, bail
    money, post bail, bail him out, bail her out, bail me out, out on bail, county jail, being held at,
    being held in, held in, in county, in a holding cell, thrown in jail, took him to jail, got pulled over
    and, evicting, evicting me, evicting us`,
  court: 'court, hearing, arraignment, trial, deposition, eviction, lawsuit, judge',
  soonDay: `
    today, tomorrow, tonight, this morning, this afternoon, in an hour, in two hours, within the hour, this
    evening, in a few hours, first thing`,
}
