/** Spanish words of calm, denials, questions, what is over, and what others said. */
import type { MannerWords } from '../urgency-manner-words.ts'

export const manner: MannerWords = {
  just: `
    acabo de, acaba de, acaban de, acabamos de, me acaban de, le acaba de, nos acaban de, se acaba de, hace
    un minuto, hace unos minutos, hace un momento, hace un rato, ahorita, recien, hace cinco minutos, hace
    diez minutos`,
  now: `
    ahora, ahorita, ahora mismo, ya, todavia, aun, sigue, siguen, en este momento, otra vez, de nuevo, desde
    esta manana, en este instante, actualmente, justo ahora, mientras (hablo|hablamos|le hablo|escribo), en
    tiempo real, en estos momentos, frente a mis ojos, sin parar, uno tras otro, una tras otra`,
  underWay: `
    ahora, ahorita, todavia, aun, sigue, siguen, por todos lados, por todas partes, no para, se esta, esta
    saliendo, estan saliendo, saliendo, inundando, subiendo, entrando, goteando, corriendo, quemando,
    sonando, cayendo, cada vez mas, ya mismo, en este momento, brotando, mientras (hablo|hablamos|escribo),
    en estos momentos, en tiempo real, frente a mis ojos, cada minuto, uno tras otro`,
  denial: 'no, ni, nunca, tampoco, nada, ningun, ninguna, jamas, en vez de, en lugar de',
  answerNo: 'no, no no, ay no',
  noDenial: `
    no sabemos, no solo, no entiendo, no importa, no me importa, no se que, no puedo creer, no puede ser, no
    encuentro, no tengo tiempo, no me acuerdo, no recuerdo, no aguanto, no aguanto el, nada mas, no deja, no
    para, no despierta, no se siente, no sirve, no funciona, no puedo, no hay nadie, no se si, no se como,
    no se donde, no se por que, no se cuanto, yo no se`,
  statement: `
    hay, esta, estan, estoy, estamos, se esta, se estan, es, mi, nuestra, por favor, ayudeme, ayudenme,
    necesito, necesitamos, quiero, hagan algo, haga algo`,
  personal: `
    yo, mi, mis, me, nos, nuestra, nuestro, tengo, tenemos, estoy, estamos, hay, se me, se nos, aqui,
    necesito, acaba, acabo`,
  subject: `
    yo, mi, mis, la, el, los, las, un, una, nuestra, nuestro, alguien, ella, perdi, mire, oiga, acabo,
    estoy, estamos, esto, hay un, hay una, hay fuego, hay humo, hay mucha`,
  asksYou: `
    atienden, atiende, hacen, hace usted, ustedes hacen, ofrecen, manejan, tienen servicio, tienen ustedes,
    trabajan, cubren, cubre, me cubre, mi seguro cubre, venden, vende, reparan, arreglan, cuanto cobran,
    cobran, cobran mas, cuanto me cobran, cuanto cuesta, cuanto sale, cuanto vale, cuanto es, que cobran,
    cual es, cual es su, cuales son, a que hora, que tan rapido, cuanto tardan, cuanto tarda, en cuanto
    tiempo, donde queda, donde esta, donde puedo, como puedo, como hago, hay alguna, hay algun, existe, que
    pasa cuando, abren, abierto, abiertos, estan abiertos, estan disponibles, dan servicio, que tipo de, por
    que, diferencia, aceptan, a quien llamo, instalan, cada cuanto, que tan seguido, que tan rapida, cuanto
    se tarda, cuanto dura, en que tiempo, me puede decir (cuanto|cuando|como|que|si|donde), me podria decir
    (cuanto|cuando|como|que|si|donde), hay manera de, se puede usar, hacen envios, cuando llega, cuando
    abren, cuando van`,
  request: `
    puede, pueden, puedes, podria, podrian, podrias, me puede, me pueden, me podria, me podrian, puede
    alguien, podemos, puedo, seria posible, es posible, habria manera`,
  contained: `
    cerre la llave, cerramos la llave, cerre el agua, cerramos el agua, ya cerre, ya cerramos, la cerre, lo
    apague, lo apagamos, cerraron el agua, cortamos el agua, corte el agua, ya esta cerrada, ya la cerramos`,
  imagined: `
    que pasaria, que pasa si, en caso de, por si, por si acaso, si algun dia, si alguna vez, si llega a, si
    llegara, si se llega, si hubiera, si huele, si se inunda, si se va, si me quedo, si nos quedamos, si
    hay, si me arrestan, debo hacer si, hago si, hacer si, haria si, supongamos, digamos que,
    hipoteticamente, podria pasar, se pueden, se podrian, me preocupa, nos preocupa, tengo miedo de que,
    prevenir, evitar, proteger, preparar, para que no, antes de que, riesgo de, temo que, si algo, si
    alguien, si mi, en una emergencia, en caso de emergencia, en caso de una emergencia, para emergencias,
    para una emergencia, si (pierdo|perdiera|me roban|me robaran|nos roban|me la roban|se pierde|se quema|se
    rompe|se descompone|hubiera|hubiese|tuviera|necesito|necesitara|necesitaramos), si es (urgente|
    importante|una emergencia), que pasa con, seria si, me imagino que, imagina que, imaginese que, sone
    que, contra (robo|robos|incendio|incendios|inundacion|inundaciones), (seguro|cobertura|proteccion|
    alarma|alarmas) (contra|de|para) (robo|robos|incendio|incendios|inundacion|emergencias)`,
  asksFact: `
    las transferencias, los pagos, son inmediatas, son inmediatos, es inmediato, es inmediata, tengo que
    pagar, debo pagar, hay que pagar, cuanto tiempo, que tan rapido, cuando llega, cuando llegan, cuando va
    a`,
  longPast: `
    semana pasada, mes pasado, ano pasado, ano antepasado, mes antepasado, semana antepasada, verano pasado,
    invierno pasado, vez pasada, la ultima vez, hace dias, hace unos dias, hace varios dias, hace semanas,
    hace unas semanas, hace una semana, hace dos semanas, hace meses, hace unos meses, hace un mes, hace dos
    meses, hace tres meses, hace anos, hace un ano, hace dos anos, hace tres anos, hace tiempo, antes
    teniamos, en el pasado, cuando era, cuando eramos, el otro dia, en enero, en febrero, en marzo, en
    abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre, en noviembre, en diciembre,
    murio de, fallecio de, fallecio, murio mi, que murio, antecedentes, el dueno anterior, anteriormente, me
    operaron, cirugia, hace mucho tiempo, (el|la) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|
    semana|mes|ano) pasado, (el|la) (lunes|martes|miercoles|jueves|viernes|sabado|domingo) antepasado, hace
    (@n|varios|varias|muchos|muchas|como @n|unos|unas|un par de) (dias|semanas|meses|anos), cuando era
    (nino|nina|joven|chico|chica), de nino, de nina, de chiquito, de joven, alguna vez, una vez tuve, una
    vez nos, a principios de, en (verano|invierno|primavera|otono) (pasado|del), difunto, difunta, finado,
    finada, que en paz descanse, sobreviviente, en recuperacion, me estoy recuperando de, se esta
    recuperando`,
  justPast: `
    anoche, ayer, el fin de semana, el viernes, el sabado, el domingo, el lunes, antier, anteayer, antenoche`,
  solved: `
    ya se arreglo, ya lo arreglaron, ya lo arreglamos, ya la arreglaron, ya lo arreglo, ya se reparo, ya lo
    repararon, ya quedo, se arreglo, se soluciono, ya se soluciono, solucionado, ya paro, ya dejo de, ya se
    quito, ya se detuvo, bajo control, controlado, ya lo apagaron, ya se apago, falsa alarma, ya esta bien,
    ya estan bien, ya paso, ya no hay, ya no huele, ya no gotea, ya no sale, nadie salio herido, nadie
    resulto herido, no hubo heridos, ya la encontre, ya lo encontre, la encontre, lo encontre, ya limpiaron,
    ya regreso, ya volvio, lo cambiaron, ya lo cambiaron, ya (se arreglo|se resolvio|aparecio|lo encontre|la
    encontre|la bloquee|lo bloquee|lo resolvieron|me lo resolvieron|lo reporte|hable con|me atendieron|estoy
    mejor|estoy bien|me siento mejor|lo tengo), encontre (mi|la|el) (tarjeta|cartera|celular|telefono|llave|
    llaves|perro|gato), aparecio (mi|la|el) (tarjeta|cartera|celular|perro), ya todo bien, todo en orden,
    por suerte (no|nadie|todos|ya|esta), gracias a dios (no|nadie|todos|ya|esta), afortunadamente (no|nadie|
    todos|ya|esta), olvidelo, ya no importa, no paso a mayores`,
  calm: `
    solo queria, solo quiero, nada mas quiero, nada mas queria, nomas queria, nomas quiero, solo una
    pregunta, una pregunta, pregunta rapida, chiquita, chiquito, pequena, pequeno, poquito, un poco, leve,
    normal, no es nada, no es grave, nada grave, sin problema, estaba pensando, estoy pensando, por
    curiosidad, molesta un poco, ligera, ligero, todo bien, tranquilo, alguna vez, en algun momento, de vez
    en cuando, a veces, una pregunta nomas, estoy viendo, chequeo, rutina`,
  fine: `
    es normal, eso es normal, no es nada, no fue nada, no es grave, nada grave, no pasa nada, no es para
    tanto, pero esta bien, todo esta bien, es solo una, es solo un, solo es una, solo es un, es nada mas
    una, nada serio, falsa alarma, pero no hay`,
  joke: 'es broma, era broma, estoy bromeando, es un chiste',
  relaxed: `
    no hay prisa, sin prisa, no tengo prisa, no corre prisa, no es urgente, nada urgente, no es tan urgente,
    no es muy urgente, no es una emergencia, no es emergencia, no es ninguna emergencia, no urge, no me
    urge, cuando pueda, cuando puedan, cuando ustedes puedan, cuando tenga tiempo, cuando tengan tiempo,
    cuando gusten, cuando quiera, cuando haya, con calma, con tiempo, a su conveniencia, proxima semana, la
    semana que viene, proximo mes, el mes que viene, algun dia, un dia de estos, mas adelante, no tiene que
    ser hoy, no de inmediato, no inmediatamente, puede esperar, no lo necesito de inmediato, en la
    primavera, en el verano, antes del invierno, sin apuro, no hay apuro, tomese su tiempo, tomense su
    tiempo, no es para hoy, sin urgencia, no es tan apremiante, no me corre prisa, sin presion, a su ritmo,
    con toda calma, no se apure, no se apuren, despues lo vemos, luego vemos, cualquier dia, cuando haya
    chance, cuando tenga chance`,
  told: `
    dijo, dijeron, dice, dicen, me dijo, nos dijo, me dijeron, cree que, piensa que, creia que, penso que,
    escuche que, oi que, segun`,
  media: `
    noticias, noticiero, periodico, pelicula, articulo, anuncio, comercial, facebook, youtube, un video,
    libro, cancion, album, juego, pronostico, en la radio, en el radio, en la tele, en la television, dijo
    la radio, dijeron en la, una pelicula, la pelicula, una serie, la serie, un documental, una novela, la
    novela, el cancionero, una cancion, la cancion, un disco, el disco, pelicula de, netflix`,
  claim: `
    reclamo, reclamos, reclamacion, poliza, seguro, aseguradora, ajustador, cobertura, deducible, siniestro,
    reporte de fraude, reportar un accidente, reportar un fraude`,
  complaint: `
    reembolso, devuelvan mi dinero, devolucion, queja, quejarme, reclamar, indemnizacion, demandar,
    demandarlos, inaceptable, mala resena, quien va a pagar, quien me paga, su culpa, por su culpa, hablar
    con el gerente, arruinaron`,
  wrongdoer: `
    ustedes, usted, su gente, sus trabajadores, sus empleados, su equipo, su plomero, sus plomeros, su
    tecnico, sus tecnicos, su compania, su empresa, el plomero, el contratista, el tecnico, los
    trabajadores, ese idiota, su contratista, su electricista, que vino, que mandaron`,
  machine: `
    presione uno, presione el uno, presione 1, presione dos, presione 2, presione nueve, presione cero,
    oprima uno, oprima el uno, oprima 1, marque uno, marque el uno, marque 1, pulse uno, pulse el uno, pulse
    1, mensaje automatizado, mensaje grabado, este mensaje, esta llamada es, esta es una llamada, llamada de
    cortesia, ultimo aviso, aviso final, seguro social ha sido, seguro social han sido, numero de seguro
    social, garantia de su vehiculo, garantia de su auto, garantia extendida, tasa de interes, usted
    califica, ha sido seleccionado, felicidades, oferta por tiempo limitado, prestamo estudiantil, actividad
    sospechosa en su, su cuenta de amazon, su cuenta ha sido, su cuenta sera, sus beneficios, sera
    desconectado, sera desconectada, departamento legal, departamento de desconexion, permanezca en la
    linea, orden de arresto en su contra, orden de arresto a su nombre, tarjetas de regalo, estimado
    cliente, le llamamos del departamento, hemos intentado comunicarnos, llamada de emergencia sobre,
    medicare, paneles solares`,
  remark: `
    semana dificil con, dia dificil con, dia pesado con, semana pesada con, ocupado con, ocupada con,
    cansado de, cuidando a`,
  laugh: 'jaja, jajaja, jajajaja, jeje, jejeje, ja ja, ja ja ja, xd, je je',
}
