/** What Twilio's errors of texts mean, in words for the owner (https://www.twilio.com/docs/api/errors). */

export const textErrors: Record<number, string> = {
  20003: "Twilio does not take the account's credentials",
  21211: 'the number is not one that can be texted',
  21212: "the business's number is not one that texts can be sent from",
  21214: 'the number cannot be reached',
  21217: 'the number is not one that can be texted',
  21408: "texts to that country are not switched on in the business's Twilio account",
  21606: "the business's number cannot send texts",
  21608: 'a Twilio trial account texts verified numbers only',
  21610: 'the receiver has unsubscribed with STOP and gets no more texts',
  21611: 'too many texts wait to be sent from the number of the business',
  21612: 'the number cannot be texted from the number of the business',
  21614: 'the number is no mobile number',
  21617: 'the text is too long',
  30003: 'the telephone is switched off or out of reach',
  30004: 'the receiver blocks texts',
  30005: 'the number is not known any more',
  30006: 'the number is a landline',
  30007: 'the carrier filtered the text out',
  30008: 'the carrier does not say why',
  30032: "the business's toll-free number is not verified for texts",
  30034: "the business's number is not registered for texts (10DLC)",
}

/** The receiver wrote STOP. */
export const unsubscribedCode = 21_610
/** No text ever reaches such a number. */
export const landlineCodes = [21_614, 30_006]
/** The number that texts are sent from is not registered for them: no text arrives. */
export const unregisteredCodes = [30_032, 30_034]
