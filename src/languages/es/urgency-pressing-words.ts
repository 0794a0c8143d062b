/** Spanish words of a wish that presses: at once, by when, cries for help. */
import type { PressingWords } from '../urgency-manner-words.ts'

export const pressing: PressingWords = {
  prompt: `
    lo antes posible, lo mas pronto posible, lo mas rapido posible, lo mas rapido que, lo mas pronto que, lo
    antes que, cuanto antes, tan pronto como sea posible, tan pronto como pueda, tan pronto como puedan, tan
    pronto sea posible, de inmediato, inmediato, inmediata, inmediatamente, inmediatas, urge, urgen, me
    urge, nos urge, enseguida, en seguida, ahorita mismo, ahora mismo por favor, ya mismo, al tiro, sin
    demora, sin falta hoy, apurese, apurense, apurate, apurese por favor, dense prisa, dese prisa, de prisa,
    mucha prisa, tengo prisa, con prisa, llevo prisa, corre prisa, corre por favor, no puedo esperar, no
    podemos esperar, no puede esperar, ya no puedo esperar, no aguanto mas, desesperad*, desesperadamente, a
    la brevedad, a la mayor brevedad, para ayer, se acaba el tiempo, antes de que sea tarde, antes de que
    sea demasiado tarde, primer turno disponible, primera cita disponible, maxima prioridad, es prioritario,
    a toda velocidad, rapido por favor, pronto por favor, rapidito, andale, en este instante, cuestion de
    minutos, apremiante, con caracter urgente, contra reloj, urgent*, apurele, es importante que, lo mas
    pronto, no hay tiempo, urgencia, cuanto antes mejor, lo antes que (pueda|puedan|se pueda), lo mas
    (rapido|pronto) que (pueda|puedan|se pueda), lo mas (rapido|pronto) posible, a la voz de ya, en chinga,
    en friega, en caliente, de volada, de rapido, al toque, ya de ya, ya por favor, ahorita por favor,
    ahorita mismo por favor, (apurese|apurense|apurate|apurale|apurele|apurarse|apurar|apuren|apurenle), se
    (puede|pueden) apurar, pueden apurarse, puede apurarse, me corre prisa, traigo prisa, vengo con prisa,
    andamos con prisa, tenemos prisa, voy (muy |)tarde, con urgencia, de urgencia, es una urgencia, super
    urgente, urgentisimo, urgentee*, le urge, urgia, es de vida, inaplazable, impostergable, no puedo
    esperar mas, ya espere (mucho|demasiado), no tengo (mucho |)tiempo, no tenemos (mucho |)tiempo, se (me|
    nos) (acaba|agota|termina) el tiempo, se me hace tarde, se nos hace tarde, (prioridad|prioritario)
    (alta|maxima|uno), es prioridad, con prioridad, acelere*, es crucial, es vital que, es indispensable
    que, es imperativo, es critico, antes de que sea (muy |demasiado |)tarde, a mas tardar hoy, hoy sin
    falta, hoy si o si, manana si o si, manana sin falta, hagale rapido, rapido rapido, ya ya ya, correle,
    correle por favor, pronto pronto, muevanse, muevase, dele rapido, vamos vamos, pisele, lo necesito ayer,
    estoy contra el tiempo, contra el tiempo, acelere, aceleren, acelerar, agilice, agilicen, agilizar,
    apresurese, apresurense, apresurar, lo necesito (para |)(hoy|manana|ya|ahora) si o si, entre mas rapido
    mejor, mientras mas rapido mejor, cuanto mas rapido mejor`,
  rightNow: `
    ahora mismo, en este momento, ahorita mismo, en este instante, ya mismo, en estos momentos, en estos
    instantes, justo ahora, justo ahorita, ahora mismito, ahoritita, mientras (hablo|hablamos|le hablo|
    escribo|le escribo), frente a mis ojos, en tiempo real`,
  bareNow: 'ya, ahora, ahorita, ahora mismo, ya mismo, ya por favor',
  demand: `
    arregle, arreglen, arreglenlo, venga, vengan, manden, mande, ayuda, ayudeme, ayudenme, alguien, aqui,
    hagalo, hagan, lo necesito, la necesito, los necesito, necesito, necesitamos, bloquee, bloqueela,
    bloqueenla, congele, mi dinero, ambulancia, policia, plomero, cerrajero, doctor, taxi, al hospital,
    solucion, respuesta, una solucion, una respuesta, mi reembolso, reembolso, contesten, contesteme,
    respondan, respondame, haganlo, resuelvan, resuelvanlo, arreglen esto, internet, mi internet, cancelela,
    cancelen, detenganlo, parenlo, desbloqueen, desbloquee, muevanse, saquenme, saqueme, traigan, traigame,
    atiendanme, atiendame, lo quiero, un taxi, un doctor, un cerrajero, un plomero, paren ese pago, detengan
    ese pago`,
  quick: `
    rapido, rapidamente, rapida, pronto, aprisa, deprisa, veloz, volando, rapidito, velozmente, de prisa,
    prontito, agilmente, de volada, en chinga, rapidos, rapidas`,
  need: `
    necesito, necesitamos, necesita, necesitan, ocupo, ocupamos, quiero, queremos, quisiera, tengo que,
    tenemos que, debo, debe, hay que, por favor, venga, vengan, venir, mande, manden, mandeme, envie,
    envien, envieme, arregle, arreglen, arreglar, reparar, repare, ayuda, ayudeme, ayudenme, hagalo, haga,
    hagan, alguien, aqui, bloquee, bloqueen, bloqueela, bloqueenla, congele, cancele, deme, denme, devuelva,
    devuelvan, resuelva, resuelvan, taxi, llegar, ver, atender, atiendan, atiendame, cita, plomero,
    electricista, cerrajero, doctor, dentista, urgente, llame, llamen, llameme`,
  needIt: `
    lo necesito, la necesito, los necesito, las necesito, lo quiero, la quiero, tiene que ser, tiene que
    quedar, tiene que estar, hay que arreglarlo, lo ocupo, la ocupo, arreglenlo, arreglelo, necesito que
    (quede|llegue|este|sea|salga|se arregle|lo arreglen|la arreglen|me lo), necesito (mi|el|la) (dinero|
    tarjeta|reembolso|carro|cuenta|internet|medicina|paquete|pedido), quiero (mi|el) (dinero|reembolso|
    tarjeta|pedido), ocupo (mi|el|la) (dinero|tarjeta|carro|internet|medicina), ocupo que (quede|llegue|
    este|sea|salga|se arregle|lo arreglen|la arreglen|me lo), que quede, que llegue, debe estar, debe
    quedar, debe llegar, tiene que llegar, tienen que llegar, saquenme, cambienme`,
  cry: `
    ayuda, auxilio, socorro, ayudame, ayudeme, ayudenme, ayudennos, ay dios, dios mio, ayuda por favor, por
    dios, ayuda ya, auxilio por favor, ayudenme por dios, ayudenme rapido, que alguien me ayude, ayudaaa,
    socorro ayuda`,
  plea: `
    por favor ayuda, por favor ayudeme, por favor ayudenme, ayudenme por favor, ayudeme por favor, ayuda por
    favor, ayudame por favor, que hago, que hacemos, que debo hacer, ayuda porfa, ayudenme porfa, ayudeme
    porfa, necesitamos ayuda`,
  afterCry: `
    yo, mi, mis, me, nos, se, la, el, hay, alguien, estoy, estamos, tengo, tenemos, perdi, necesito, mire,
    acabo, por favor`,
  offer: `
    le doy, le voy a dar, le puedo dar, le mando, le envio, le paso, le digo, yo le, les doy, les mando,
    puedo ir, yo voy, voy para alla, le llamo, yo llamo, ahi estare, le pago, yo pago, te doy, pague, envie
    el dinero, mande el dinero, gracias por, no puedo hablar, estoy ocupad*, estoy en el trabajo, estoy
    list*, deberia, deberian, se supone, aparece, llega, llegan`,
  necessity: `
    necesito, necesitamos, necesito que, ocupo, ocupamos, tengo que, tenemos que, tiene que, tienen que,
    debe, deben, hay que, urge, por favor, porfa, es necesario, es importante, es forzoso, forzosamente, a
    fuerza, requiero, requerimos, me urge, quiero que, asegurese, sin falta, paren, pare, detengan, detenga,
    cancele, cancelen, tengo que renovar, bloqueen, manden, mande`,
  outcome: `
    quede, listo, lista, arreglado, arreglada, terminado, terminada, llegue, lleguen, esten, resuelto,
    resuelta, aqui, entregado, entregada, enviado, pagado, pase, salga, depositado, transferido, reparado,
    cambiado, instalado, quitado, solucionado, tenga, tener, reciba, recibir, documento, documentos,
    comprobante, papeles, tarjeta, dinero, reembolso, medicina, respuesta, paquete, pedido, copia,
    cotizacion`,
  panic: `
    ay no, ay dios mio, dios mio, no puede ser, por dios, por el amor de dios, estoy desesperado, estoy
    desesperada, estoy muy preocupado, estoy muy preocupada, estoy asustado, estoy asustada, estamos
    asustados, me muero de miedo, tengo mucho miedo, estoy en panico, me esta dando un ataque de panico, me
    voy a volver loco, me voy a volver loca, estoy angustiad*, madre mia, virgen santa`,
  command: `
    conteste, contesten, responda, respondan, conteste me, haganlo, hagalo, hagan, mande, manden, resuelva,
    resuelvan, resuelvame, arregle, arreglen, ayude, ayuden, ayudeme, ayudenme, venga, vengan, diga, digame,
    llame, llamen, llameme, entreguen, entregue, devuelvan, reembolsen, revise, revisen, deme, denme,
    cancele, cancelen, bloquee, bloqueen, necesito, quiero, por favor, porfa, porfavor, solucion, respuesta,
    apurele, dense, atiendan, atiendanme`,
  endWord: `
    por, porfa, porfavor, senor, senorita, joven, amigo, oiga, pues, para, porque, que, si, ya, gracias, va,
    o, antes, con, estoy, tengo, jefe, xfa, pls, please, plis`,
  save: `
    salvenme, salvennos, salvenos, salvame, salvanos, rescatenme, rescatennos, rescatenos, rescatame,
    saquenme de aqui, saquennos de aqui, sacame de aqui, sacanos de aqui, salve a mi (hijo|hija|bebe|esposo|
    esposa|mama|papa|perro), salven a (mi|la|nuestra), salven la nave, que alguien nos (ayude|salve|
    rescate), que alguien me (ayude|salve|rescate), no (nos|me|lo|la) dejen morir`,
  strongPlea: `
    ayudenme por favor se los, se lo ruego, se los ruego, se lo suplico, se los suplico, por lo que mas
    quiera, por favor haga algo, por favor hagan algo, hagan algo, haga algo, alguien ayudeme, que alguien
    me ayude, que alguien nos ayude, necesito ayuda (ya|ahora|urgente|rapido|pronto|inmediata), ayuda ayuda,
    tienen que ayudarme, tiene que ayudarme, ayudenme ya, ayudeme ya, ayuda urgente`,
  bid: `
    puede, pueden, puedes, podria, podrian, podrias, me puede, me pueden, me podria, me podrian, puede
    alguien, quiero que, necesito que`,
  needThing: 'necesito (dinero|efectivo|ayuda|un|una|mi|el|la), ocupo (dinero|efectivo|un|una|mi|el|la)',
  hasteNoun: 'solucion, respuesta, reembolso, ayuda, atencion, servicio, reparacion, cita, arreglo',
}
