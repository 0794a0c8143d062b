/** Spanish words that ask, without accents. */
import type { QuestionWords } from '../question-words.ts'

export const question: QuestionWords = {
  // "Cuando abro la llave …" and "hay una fuga" tell; only before such verbs "cuando" and "hay" ask.
  asking:
    /\b(?:cuant[oa]s?|a como|que (?:tan|horas?|horarios?|dias?|tipos?|clase|areas?|zonas?|servicios?|precios?|costo|incluye|tiempo|formas?|metodos?|necesito (?:para|llevar))|cual(?:es)? (?:es|son|seria|serian)|(?:a|hasta|desde) que horas?|en que (?:zonas?|areas?|ciudad|ciudades|direccion|horario|consiste)|(?:a|de|en) donde|donde (?:estan|queda|quedan|se|puedo|(?:es|esta)(?= (?:su|ustedes|ubicad|la (?:oficina|tienda|clinica)|el (?:local|taller|negocio|consultorio))))|cuando (?:abren|cierran|atienden|estan|es|empiezan?|puedo|puede|pueden|podria|podrian|van|vienen|llegan)|quien (?:es|habla|me)|con quien (?:hablo|estoy)|por que (?:cobran|tardan|no me|es|esta)|como (?:funciona|puedo|hago|le hago|se (?:llama|paga)|cobran|trabajan)|que tanto|(?:ustedes )?(?:hacen|dan(?= (?:garantia|servicio|presupuesto|estimado|credito|facilidades|descuento|recibo|factura))|aceptan|atienden|ofrecen|trabajan|cobran|venden|reparan|arreglan|instalan|cubren|manejan|abren|cierran|tienen(?! que))|estan (?:abiertos?|cerrados?|ubicados|en|asegurados)|esta (?:abierto|cerrado)|hay (?:algun|alguna|alguien|estacionamiento|descuentos?|citas?|disponibilidad|lugar|espacio)|(?:usted|ustedes) (?:es|son|hacen|tienen|pueden)|(?:es|son) (?:ustedes?|un robot|una (?:maquina|persona|grabacion)|gratis|gratuit[oa]|posible)|eres|estoy hablando con|habla una?|puedo (?:pagar|ir|pasar|llevar|preguntar)|se puede|^y (?:los|el) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)(?: tambien)?$)\b/i,
  plainlyAsking:
    /\b(?:cuanto (?:cuestan?|cobran?|valen?|salen?|sale|seria|me (?:cobran|cobraria\w*|sale|cuesta|saldria)|se (?:tardan?|demoran?)|tardan?|demoran?|dura)|a que horas? (?:abren|cierran|estan|trabajan|atienden|empiezan)|hasta que horas? (?:abren|estan|trabajan|atienden)|que (?:horarios?|dias|areas|zonas|servicios|precios?) (?:tienen?|trabajan|abren|atienden|cubren|ofrecen|manejan)|cual(?:es)? (?:es|son) (?:su|sus|el (?:horario|precio|costo)|los (?:horarios|precios|costos)|la (?:tarifa|direccion|ubicacion)|las tarifas)|(?:en|a)? ?donde (?:estan|quedan|se (?:encuentran|ubican)|esta ubicad\w+)|(?:ustedes|que si|si) (?:hacen|ofrecen|aceptan|atienden|trabajan|arreglan|reparan|venden|cubren|manejan|instalan|abren|tienen|cobran|estan)|tienen (?:servicio|garantia|licencia|seguro|disponib\w+|estacionamiento|descuentos?|financiamiento)|estan (?:abiertos|ubicados|asegurados))\b/i,
  announced:
    /\b(?:(?:queria|quisiera|quiero|me gustaria|necesito|necesitaba|deseo) (?:saber|preguntar\w*|averiguar|consultar\w*)|me preguntaba|(?:tengo|hacerle|hacer|solo|nomas) una (?:pregunta|duda|consulta)|una (?:pregunta|duda|consulta)|(?:me )?(?:puede|podria|puedes|podrias) (?:decir\w*|informar\w*)|digame|sabe (?:si|cuanto|cuando|donde|a que hora)|pregunta sobre)\b/i,
  request:
    /\b(?:(?:puede|pueden|podria|podrian|puedes|podemos|puedo)(?: usted| ustedes| alguien)?(?: por favor)? (?:mandar|enviar|venir|ayudar|arreglar|reparar|llamar|pasar|poner|comunicar|transferir|hablar|agendar|programar|hacer|sacar|cambiar|cancelar|revisar|checar|dejar|esperar|repetir|decir(?:me|lo)? (?:otra|de nuevo)|dar|tomar|reservar|atender|apuntar|conectar)\w*|(?:cuando|a que horas?|que dia) (?:me )?(?:puede|pueden|podria|podrian|puedo) \w+|si (?:me |nos )?(?:alguien )?(?:puede|pueden|podria|podrian|puedo))\b/i,
  small: new Set(
    'hola bueno buenas buenos buen dia dias tardes noches si no eh em este pues ok okay y pero oiga oye mire disculpe perdon gracias muchas llamo llamaba para preguntar saber nomas solo tambien entonces a ver senor senorita senora por favor ah oh otra cosa'.split(
      ' ',
    ),
  ),
  proposing:
    /\b(?:que tal|disponib\w+|citas?|lugar|espacio|hueco|mesas?|algo (?:para|el|a las)|se puede|seria posible|(?:puedo|podria|podemos) (?:ir|pasar|venir)|les (?:queda|viene) bien)\b/i,
  isToldByMark: true,
}
