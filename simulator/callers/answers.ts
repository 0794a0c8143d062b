/** The words of a person who answers truthfully, by language. */

export interface Answers {
  name(firstName: string, lastName: string): string
  /** `digits`: as they are spoken. */
  number(digits: string): string
  notThat(rightOne: string): string
  notSaying: string
  right: string
  yes: string
  noEmail: string
  addressLater: string
  anyTime: string
  noBudget: string
  nothingElse: string
  bye: string
  email(address: string): string
  message(firstName: string, lastName: string, reason: string, digits: string | undefined): string
}

export const answers: Record<'en' | 'es', Answers> = {
  en: {
    name: (firstName, lastName) => `My name is ${firstName} ${lastName}.`,
    number: (digits) => `It's ${digits}.`,
    notThat: (rightOne) => `No, it's ${rightOne}.`,
    notSaying: "I'd rather not say.",
    right: 'Yes, that is right.',
    yes: 'Yes.',
    noEmail: "I don't have an e-mail address.",
    addressLater: "I'd rather give the address later.",
    anyTime: 'Any time this week.',
    noBudget: "I haven't thought about that.",
    nothingElse: "No, that's all, thank you.",
    bye: 'Thank you, bye.',
    email: (address) => address.replace('@', ' at ').replaceAll('.', ' dot '),
    message: (firstName, lastName, reason, digits) =>
      `Hello, this is ${firstName} ${lastName}. ${reason}${digits ? ` My number is ${digits}.` : ''} Thank you, bye.`,
  },
  es: {
    name: (firstName, lastName) => `Me llamo ${firstName} ${lastName}.`,
    number: (digits) => `Es el ${digits}.`,
    notThat: (rightOne) => `No, es ${rightOne}.`,
    notSaying: 'Prefiero no decirlo.',
    right: 'Sí, es correcto.',
    yes: 'Sí.',
    noEmail: 'No tengo correo electrónico.',
    addressLater: 'La dirección se la doy después.',
    anyTime: 'Cualquier día de esta semana.',
    noBudget: 'Todavía no lo he pensado.',
    nothingElse: 'No, eso es todo, gracias.',
    bye: 'Gracias, adiós.',
    email: (address) => address.replace('@', ' arroba ').replaceAll('.', ' punto '),
    message: (firstName, lastName, reason, digits) =>
      `Hola, habla ${firstName} ${lastName}. ${reason}${digits ? ` Mi número es el ${digits}.` : ''} Gracias, adiós.`,
  },
}
