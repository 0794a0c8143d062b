/** Spanish words for what e-mail addresses are made of. */
import type { EmailWords } from '../email-words.ts'

export const emails: EmailWords = {
  at: new Set(['arroba', '@', 'aroba', 'arova', 'arrova', 'at']),
  signs: {
    punto: '.',
    dot: '.',
    'guion bajo': '_',
    'guion abajo': '_',
    'raya baja': '_',
    'barra baja': '_',
    subguion: '_',
    underscore: '_',
    'under score': '_',
    dash: '-',
    guion: '-',
    'guion medio': '-',
    menos: '-',
    raya: '-',
    mas: '+',
    'signo mas': '+',
  },
  letters: new Set('be ce efe ge hache jota ka ele eme ene pe cu erre uve equis zeta ceta'.split(' ')),
  remarks:
    /\b(?:todo |en |con |va |escrito )*(?:junto|pegado|una sola palabra|sin espacios?|(?:letras )?minusculas?|seguido)\b|\b(?:el |los )?(?:numeros?|letras?|signo)(?= )/g,
  together: /\b(?:junto|pegado|una sola palabra|sin espacios?|seguido)\b/,
  outside: new Set(
    `es era mi el la correo electronico email mail direccion a al en de y o que me puede escribir escribirme enviar
     enviarme mandar mandarme manda mande si claro vale bueno pues eh este aqui con por favor gracias su tu nuestro lo
     le soy seria sera anote no perdon hola para use usar contactar`.split(/\s+/),
  ),
}
