/** Spanish words of by when something is wanted, and of what happens soon or otherwise. */
import type { DueWords } from '../urgency-manner-words.ts'

export const due: DueWords = {
  today: `
    hoy, hoy mismo, esta noche, esta tarde, en una hora, en la proxima hora, antes de la noche, mismo dia,
    para hoy, hoy en la noche, hoy en la tarde, hoy por la tarde, hoy por la noche, esta misma noche, esta
    misma tarde, dentro de una hora, dentro de media hora, en menos de una hora, hoy si se puede, hoy a mas
    tardar, antes de que cierren, en el transcurso del dia, el dia de hoy`,
  visit: `
    alguien, venga, vengan, venir, vienen, mande, manden, manden a, envien, aqui, plomero, electricista,
    cerrajero, fumigador, tecnico, veterinario, abogado, atender, atienda, atiendan, atenderme, vean,
    revisar, revise, revisen, puede venir, pueden venir, podrian venir, alguien que venga, que venga, que
    vengan, mandar a alguien, mandeme a alguien, alguien que, un tecnico, un plomero, un electricista, un
    cerrajero, un doctor, un veterinario, me atiende, me atienden, me pueden atender, me puede atender, me
    recibe, me reciben, revisarlo, revisarla, lo revisen, la revisen, lo vean, la vean, me vean, que me vea,
    hacerme un espacio, hacerme un huequito, hacerme un campo, hagame un espacio, que me vean, que lo vean,
    que la vean, verme, verlo hoy, verla hoy, lo pueden ver, la pueden ver, me pueden ver, me puede ver, lo
    puede ver, la puede ver`,
  deadline: `
    antes de la noche, antes de manana, antes del mediodia, a mas tardar, antes de que
    cierren, antes de que pase, para el mediodia, para (hoy|manana|esta noche|la noche|esta tarde|el fin de
    semana|antes de manana|manana temprano|hoy mismo|el mediodia), antes de (hoy|manana|esta noche|la noche|
    la medianoche|medianoche|que acabe el dia|que termine el dia|que cierre|que cierren|que me vaya|que nos
    vayamos|que salga|que viaje|irme|irnos|salir|viajar|mi|nuestro|nuestra|la boda|la fiesta|el viaje|el
    vuelo|el fin de semana|que llegue|que lleguen|que llueva|que se|navidad|perder|que pierda|que sea tarde|
    que me cobren|que me corran|que me corten|que nos corten), a mas tardar (hoy|manana|esta noche|al
    mediodia|en una hora), (hoy|manana) a mas tardar, no mas tarde de (hoy|manana|esta noche), en menos de una hora, dentro de (una hora|media hora|@n @rato), en menos de @n @rato, en los proximos @n
    @rato, al final del dia, antes de terminar el dia, cierre del dia, vence (hoy|manana), se vence (hoy|
    manana), (hoy|manana) se vence, antes de que (salga|pase|se haga|se cobre|se procese|me cobren|se
    deposite|caiga), hoy mismo, antes del fin de semana, antes del finde, antes de la medianoche`,
  soonest: `
    (cita|lugar|horario|espacio|turno|hora|opcion) mas (proxima|proximo|pronta|pronto|cercana|cercano|
    temprana|temprano), (la|lo) mas (pronto|proxima|proximo|cercana|temprana) (que|posible|disponible),
    (primera|primer|proxima|proximo) (cita|turno|espacio|lugar|horario|hueco) (disponible|que tenga|que
    tengan|que haya|que salga|que pueda|libre), (primera|primer) (cita|turno|espacio|lugar|horario|hueco),
    que tan pronto (puede|pueden|podria|podrian) (venir|llegar|mandar|atenderme|recibirme|atendernos), que
    es lo mas pronto, cual es (la|el) (cita|turno|horario) mas, en cuanto (se desocupe|tengan|haya|puedan|
    pueda)`,
  soonEvent: `
    (empieza|comienza|inicia|sale|cierra|cierran|abre|abrimos|despega|parte|llega|llegan|vence|termina|
    aborda|abordamos|salgo|salimos|viajo|viajamos|vuelo|me voy|nos vamos|es|son) (en|dentro de) (menos de |
    como |unos |unas |)(@n|@n @rato|media hora|un rato|un ratito), (tengo|tenemos) que (estar|llegar) (en|
    al|a la|a) (@mi |)(aeropuerto|trabajo|terminal|estacion|oficina|corte|juzgado|hospital|escuela|junta|
    boda|entrevista|casa|cita|central) (en|dentro de) (@n|@n @rato|media hora), (viajo|salgo|vuelo|me voy|me
    mudo|nos vamos|salimos|viajamos|salgo de viaje|salimos de viaje|me caso|me opero|tengo examen|tengo
    vuelo|tengo entrevista|tengo junta|tengo un examen|tengo un vuelo|tengo una entrevista|tengo una junta)
    (hoy|manana|esta noche|en la noche|esta tarde|temprano|en @n), que salgo de viaje, antes de mi viaje,
    tengo (un |una |)(examen|vuelo|entrevista|junta|boda|clase|presentacion|audiencia) (en linea|hoy|manana|
    ahorita|en @n|esta), tengo un examen en linea, tengo examen en linea, (la renta|el recibo|el pago|la
    hipoteca|la mensualidad) (vence|se vence|es) (hoy|manana), (tenemos|tengo|vienen|llegan|esperamos)
    (visitas|invitados|gente|visita|fiesta|familia|clientes) (hoy|manana|esta noche|en la noche|en @n|al
    rato), (invitados|visitas|clientes|visita) (hoy|esta noche|al rato|en camino|en @n|llegan|vienen), ya me
    (estan esperando|espera|esperan), se me (acaba|esta acabando) (la gasolina|la medicina|la insulina|la
    bateria|el gas|el tiempo), se va el (camion|avion|tren|autobus|vuelo), pierdo (el|mi) (vuelo|tren|
    camion|autobus|avion), perder (el|mi) (vuelo|tren|camion|autobus|avion), (vence|se vence|caduca|expira|
    termina|se acaba|se corta|nos cortan|me cortan) (hoy|manana|esta noche|a media noche|en @n|hoy en la
    noche), me tengo que ir en @n (@rato|)`,
  orElse: `
    o (pierdo|perdemos|pierde|me corren|nos corren|me corre|me quedo|nos quedamos|me cortan|nos cortan|no
    me|no nos|me cobran|me multan|me despiden|me demandan|se muere|nos desalojan|me desalojan|voy a perder),
    si no (llega|queda|llegan|pago|lo tengo|me|nos|se) (hoy|manana|pierdo|perdemos|me|nos|arregla), de lo
    contrario (pierdo|me|nos|no), (porque |)si no (pierdo|perdemos|me corren|nos corren|me cortan|me quedo|
    voy a perder), (llega|llegan|queda|pago) (hoy|manana|a tiempo) (pierdo|perdemos|me|nos)`,
  softDeadline: `
    antes del (mediodia|@dia|lunes|viernes|fin de semana|almuerzo), antes del @dia, para el @dia, para este
    @dia, antes de las @n, para las @n, en @n (dias|horas) (maximo|a lo mucho|cuando mucho), maximo en @n,
    dentro de @n (horas|hora), en @n (horas|hora|minutos), el mismo dia`,
  late: `
    voy tarde, vamos tarde, ya voy tarde, se me hace tarde, se nos hace tarde, llego tarde, llegando tarde,
    llevo (@n|horas|dias|mucho|rato|un rato|dos horas|una hora) (esperando|@rato esperando|hora esperando|
    horas esperando), sigo esperando, seguimos esperando, tengo (@n|horas|dias|rato|mucho) (@rato |
    )(esperando), me tengo que ir, nos tenemos que ir, ya me tengo que ir, estoy esperando desde, se me hizo
    tarde, se nos hizo tarde, ya es tarde, me tengo que ir en @n`,
  politeHaste: `
    a la brevedad posible, en cuanto pueda, en cuanto puedan, lo antes que guste, muy pronto, pronto por
    favor, es (muy |)importante, es importante, mientras mas pronto mejor, entre mas pronto mejor, cuanto
    mas pronto, (primer|primera) (vuelo|autobus|camion|tren|avion), la forma mas rapida, la manera mas
    rapida, lo mas rapido`,
  soonWord: 'pronto',
}
