/** Spanish words of callers who cannot or will not answer, without accents. */
import type { UnknownWords } from '../unknown-words.ts'

export const unknown: UnknownWords = {
  // "No sé" ends there or goes on with what is not known; "no se prende" tells of a trouble.
  cannot:
    /\bno (?:me |le )?(?:lo |la )?se(?=$|[,.;!?]| (?:bien|exact\w*|la (?:mera )?verdad|de eso|decir\w*|cual|como|que|cuando|cuanto|donde|quien|decirle|todavia|aun|eso|pues|mi|el|su|si|de memoria)\b)|\bno (?:lo |la |me |le |se lo )?(?:sabria|recuerdo|acuerdo|conozco|puedo decir\w*|tengo (?:uno|una|ninguno|ninguna|ningun|idea|correo|e(?:-| )?mail|telefono|celular|ese dato|esa informacion|a la mano|como|eso))\b|\bno (?:lo |la )?(?:traigo|tengo|cargo) (?:(?:el|la|mi|ese|esa) \w+ )?(?:a la mano|aqui|conmigo)\b|\bdesconozco\b|\bno (?:cuento con|uso|manejo|ocupo) (?:un |ningun |el )?(?:correo|e(?:-| )?mail|celular|telefono|eso|esas cosas)\b|\b(?:ni idea|no estoy segur[oa]|quien sabe|se me olvido|ahorita no (?:lo|la) tengo)\b/i,
  declines:
    /\b(?:prefiero no|preferiria no|mejor no|no me siento comod[oa]|eso no importa|eso es (?:privado|personal)|siguiente pregunta|pasemos a|(?:sal|br)(?:te|tese|inquese|inque)(?:lo|la)? (?:eso|esa)|(?:saltese|brinquese|omita|deje) (?:eso|esa|esa parte|eso en blanco)|no (?:es|hace) (?:necesario|falta)|(?:eso )?no se l[oa] (?:doy|digo|puedo dar|puedo decir)|a usted que le importa|sin comentarios)\b|^(?:paso|siguiente|ningun[oa]|ahora no|no aplica)[.!]?$|\bno (?:se lo |le |l[oa] )?(?:quiero|quisiera|deseo|voy a|pienso|me gustaria) (?:dar|decir|compartir|contar)\w*/i,
  asksWhy:
    /\b(?:(?:para|por) que (?:(?:lo|la|me|le|eso|mi) )*(?:quieren?|necesitan?|ocupan?|preguntan?|piden?|sirve)|(?:de verdad )?(?:lo|la) (?:necesitan?|ocupan?)$|(?:necesitan?|ocupan?) (?:eso|mi (?:nombre|numero|correo|direccion|telefono))|(?<!\bno )\b(?:es|hace) (?:realmente )?(?:necesario|obligatorio|falta)(?: (?:eso|dar\w*|decir\w*|mi \w+))?\??$)/i,
}
