/** Spanish: how a caller asks for Spanish or English, and the words that only Spanish speech is written with. */
import type { LanguageWishWords } from '../language-wish-words.ts'

const polite = '(?: (?:por favor|porfavor|porfa|gracias|please|si se puede|si puede|mejor|nomas|solamente))*'

export const languageWishes: LanguageWishWords = {
  names: { en: ['ingles', 'english'], es: ['espanol', 'castellano', 'spanish'] },
  asking: [
    `^(?:(?:eh|este|ay|hola|bueno|buenas|buenos dias|buenas tardes|buenas noches|si|no|ok|perdon|disculpe|por favor|senorita|senor|mejor) )*(?:en |el )?{}${polite}$`,
    `\\b(?:habla|hablan|hablas|hable|hablen|hables|sabe|saben|hablar|hablarme|hablarle|hablamos|atender|atenderme|atienden|atiende|contestar|contestarme|explicar|explicarme|seguir|continuar|ayudar|ayudarme|responder|decir|decirme|repetir|repita|repetirme)(?: (?:usted|ustedes|tu|alguien|me|lo|eso|conmigo|un poco(?: de)?|algo de|todo|aqui|ahi))* (?:en )?{}\\b`,
    `\\b(?:yo )?(?:solo |solamente |nomas |nada mas |unicamente )?hablo (?:solo |solamente |nomas |puro )?{}\\b`,
    `\\b(?:prefiero|preferiria|quiero|quisiera|necesito|queria|me gustaria|cambiar?|cambie|pasar?|pase|pongalo|pongame|atencion|servicio|digamelo|digame|puede ser|podria ser|podemos|para)(?: (?:que sea|hacerlo|tenerlo|el|al?|en|mejor))* {}${polite}$`,
    `\\balguien (?:ahi |aqui )?(?:que |quien )?(?:hable|habla|sepa|sabe|hablara)(?: \\w+){0,2}? {}\\b`,
  ],
  lacking: [
    `\\bno (?:yo )?(?:se |le |lo )?(?:hablo|hablamos|entiendo|entendemos|comprendo|se|domino|puedo hablar|se hablar)(?: (?:muy|bien|mucho|nada|de|el|casi|tanto|ni|hablar|en))* {}\\b`,
    `\\b(?:mi|el) {} (?:no es|es|no lo|casi no|lo hablo|no me) ?(?:\\w+ )?(?:bueno|malo|poco|limitado|entiendo|hablo|domino|sale|mal)\\b`,
    `\\bcasi no (?:hablo|entiendo|se) {}\\b`,
  ],
  excluding: ['\\bno(?: \\w+)?$', '\\b(?:mi|su|tu|nuestra?o?) \\w+(?: (?:solo|solamente|nada mas|no|si))?$'],
  telling: new Set(
    (
      'que por para una uno esta estan estoy estamos es soy hola buenos buenas dias tardes noches gracias favor necesito ' +
      'necesitamos quiero quisiera queria tengo tiene tienen tenemos hay puedo puede pueden podria como cuando donde quien ' +
      'cual porque pero muy mas mi mis su sus usted ustedes yo nosotros ella ellos senor senora senorita se lo le les ' +
      'nos con si ya aqui hoy manana ayer ahora hace hacer habla hablo hablar llamo llamar llamaba cita ayuda ayudar casa ' +
      'agua algo alguien nada todo tambien entonces bueno bien perdon disculpe espanol hacia desde hasta sobre gusta gustaria ' +
      'esto eso ese fue era estaba tuve voy vamos quiere desea en y del mucho mucha muchos muchas sin otra otro esa cada ' +
      'toda todos todas nuestra nuestro esposo esposa hijo hija huele siente bano cocina techo piso calle carro dolor muela ' +
      'arroba punto andele orale mande asi correcto claro pues pos ' +
      'tubo fuga tuberia calentador fregadero rompio descompuso funciona sirve plomero cuanto cuesta cobran abren horario'
    ).split(' '),
  ),
}
