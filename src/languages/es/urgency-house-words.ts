/** Spanish words of trouble with buildings and what supplies them. */
import type { HouseWords } from '../urgency-trouble-words.ts'

export const house: HouseWords = {
  pipe: `
    tuberia, tuberias, tubo, tubos, caneria, canerias, cano, calentador, boiler, calentador de agua, tanque,
    tinaco, cisterna, manguera, llave de paso, valvula, linea de agua, toma de agua, radiador, hidrante,
    rociador, llave, tuberia de agua, tubo de agua, tubo principal, tuberia principal, aspersor, llave del
    agua, flotador, taza del bano, pared, muro, llave del jardin, manguera de la lavadora, mezcladora`,
  burst: `
    revento, reventaron, reventada, reventado, reventando, se revento, se rompio, rompio, rompieron, rota,
    roto, exploto, estallo, se partio, partida, partio, trono, se trono, se zafo, zafo, se abrio, se congelo
    y, botando agua, rajo, botando vapor, echando vapor, silbando, a vapor, botando, brotando, aventando,
    chorreando, escupiendo, rompiendose, tronada, reventandose, se botó, se boto, se desconecto, se despego,
    se solto, se suelta, se quebro, quebrada, quebrado`,
  water: 'agua, lluvia, agua caliente',
  waterThing: `
    calentador de agua, tanque de agua, recibo de agua, recibo del agua, filtro de agua, botella de agua,
    compania de agua, presion del agua, presion de agua`,
  pouring: `
    por todos lados, por todas partes, por toda la casa, a chorros, chorro, chorros, brotando, saliendo a,
    esta saliendo, saliendo, sale a, esta entrando, subiendo, corriendo, inundando, no para de salir, no se
    detiene, no puedo cerrar, no la puedo cerrar, no cierra, cayendo del, cae del, chorreando, hasta los
    tobillos, hasta las rodillas, mojando toda, mojando todo, metiendo, llegando a, se esta metiendo,
    metiendose, no para de, no deja de salir, esta llegando, a borbotones, saliendo a chorros, sale a
    chorros, chorreando por, cae a chorros, cayendo por, escurriendo por, por el techo, por las paredes, de
    la pared, del techo, por la pared, por los contactos, por el foco, por la lampara, llega a los tobillos,
    ya llega, ya va por, sigue saliendo, sigue subiendo, sigue entrando, sigue cayendo, mojandose todo,
    mojando los, echando, aventando`,
  flood: `
    inunda, inundo, inundacion, inundada, inundado, inundados, inundando, se inundo, se esta inundando, se
    me inundo, se nos inundo, se me esta inundando, se nos esta inundando, bajo el agua, bajo agua, pulgadas
    de agua, centimetros de agua, un pie de agua, pies de agua, encharcad*, alberca en mi, anegad*, llenando
    de agua, lleno de agua, llena de agua, metro de agua, medio metro de agua, entrando agua, esta entrando
    agua, entra agua, entrando el agua, metros de agua, lloviendo adentro, llueve adentro, lloviendo en mi,
    cayendo agua del techo, cae agua del techo, sale agua del techo, saliendo agua del techo, inundandose,
    inundandonos, inundadisim*, me estoy inundando, nos estamos inundando, hecho una alberca, hecha una
    alberca, parece alberca, nadando en agua, todo mojado y sigue, agua hasta (los|las|la) (tobillos|
    rodillas|cintura), @n (pulgadas|centimetros|metros|pies) de agua`,
  sewage: 'aguas negras, agua negra, aguas residuales, cloaca, caca, excremento',
  sewer: 'drenaje, drenajes, alcantarilla, alcantarillado, coladera, fosa septica, desague, registro',
  backingUp: `
    regresando, regresa, se regresa, se regreso, se esta regresando, desbord*, rebosa*, rebalsa*, saliendo,
    sale, salieron, brotando, subiendo, por todos lados, por todas partes, en el bano, en la tina, en el
    piso, en el sotano, en la regadera, en la cocina, se metieron, se devuelve, desborda, desbordando,
    desbordo, botando, brota, brotaron, por la regadera, por la coladera, por el bano, inundando, llenando,
    apestando`,
  drain: `
    drenaje, fregadero, lavabo, excusado, inodoro, taza, tina, banera, regadera, ducha, tuberia, coladera,
    lavadora, desague`,
  backed: `
    se regresa, se esta regresando, regresando, se tapo y, tapado y, se esta llenando, a punto de
    desbordarse, subiendo, se devuelve`,
  overflow: `
    desborda, desbordo, desbordando, desbordado, se desborda, rebosa, rebosando, rebalsa, rebalsando, se
    esta tirando, derramando, derrama, derramo, reboso, rebalso, tirando agua, salio el agua, salio agua,
    salio toda el agua, boto el agua, boto agua, tiro el agua, se tira el agua, botando el agua, va a
    desbordarse, por desbordarse, se esta desbordando, se va a tirar, se va a salir el agua, no para de
    llenarse y`,
  leak: `
    gotea, goteando, goteo, gotera, goteras, fuga, fugas, fuga de agua, filtra, filtrando, filtracion,
    escurre, escurriendo, tira agua, tirando agua, escape`,
  fixture: `
    inodoro, excusado, taza, wc, bano, techo, tubo, tuberia, tuberias, calentador, boiler, radiador, sotano,
    pared, tanque, tinaco, luz, tragaluz, fregadero, lavabo, de arriba`,
  bad: `
    mucho, muchisimo, bastante, fuerte, muy fuerte, por todos lados, por todas partes, peor, empeorando,
    cada vez mas, sin parar, no para, constantemente, a chorros, cubetas, vecino, vecinos`,
  heat: `
    calefaccion, calefactor, calentador, calentador de agua, boiler, caldera, calenton, agua caliente, bomba
    de calor, gas`,
  power: 'luz, electricidad, corriente, energia, energia electrica',
  supply: 'agua, agua corriente, presion',
  cooling: `
    aire, aire acondicionado, clima, minisplit, mini split, ac, enfriador, refrigeracion, ventilacion`,
  coldStore: `
    refrigerador, refri, nevera, congelador, heladera, camara fria, cuarto frio, hielera, frigorifico`,
  pump: 'bomba, bomba de agua, bomba del pozo, bomba de achique, bomba del sotano',
  lacking: `
    no hay, no tenemos, no tengo, sin, nos quedamos sin, me quede sin, se quedo sin, estamos sin, estoy sin,
    no tiene, no tienen, no sale, no llega, nos cortaron la, nos cortaron el, me cortaron la, me cortaron
    el, nos quedamos sin la, no nos llega, no me llega, no nos cae, no cae, no me cae, no sale nada de, hace
    dias sin, llevamos sin, llevo sin, desde ayer sin, nos dejaron sin, me dejaron sin, ni gota de, no
    tenemos nada de, no tengo nada de, ni una gota de`,
  gone: `
    se fue, se fue la, no funciona, no funcionan, no sirve, no sirven, no prende, no prenden, no enciende,
    no enciende la, no calienta, no jala, no arranca, dejo de funcionar, dejo de servir, dejo de calentar,
    dejo de enfriar, dejaron de funcionar, se apago, se descompuso, descompuesto, descompuesta, se arruino,
    se rompio, se dano, se murio, fallo, esta fallando, se quemo, no enfria, no esta enfriando, no esta
    funcionando, no esta calentando, no bombea, cortaron, averiado, averiada, se estropeo, se echo a perder,
    no quiere prender, no quiere arrancar, no calientan, no enfrian, no esta prendiendo, tronó, trono, ya no
    prende, ya no calienta, ya no enfria, ya no sirve, ya no jala, ya no funciona, no da, murio, valio,
    valio madre, no nos funciona, no me funciona, no nos sirve, se nos fue, se me fue, nos quitaron, nos
    cortaron, me cortaron, se descompuso anoche, esta fallando mucho, esta muerto, esta muerta`,
  out: 'fuera, apagada, apagado, muerto, muerta',
  weather: `
    frio, mucho frio, este frio, bajo cero, helando, heladas, congelando, congelado, congeladas, nevando,
    nieve, nevada, tormenta, tormenta de nieve, ola de calor, ola de frio, calor, muchisimo calor, tanto
    calor, cuarenta grados, treinta y ocho grados, grados, huracan, @n grados, un frio, hace mucho frio,
    hace un frio, frio de la, nos estamos congelando, nos congelamos, me estoy congelando, helada, bajo cero
    hoy, hace mucho calor, hace un calor, calorón, caloron, nos estamos asando, nos asamos, insoportable el
    calor, tormenta electrica, ola polar, frente frio, granizo, esta nevando, se van a congelar`,
  spoiling: `
    echar a perder, echando a perder, se va a echar, se me va a echar, se descongela, descongelando,
    derritiendo, toda la comida, mucha comida, mercancia, perdiendo todo, perder todo, se pudre, carne,
    vacunas, insulina, clientes esperando, la comida se, abrimos en una hora, abrimos en, perdiendo
    clientes, tuvimos que cerrar`,
  lockedOut: `
    me quede afuera, nos quedamos afuera, me quede fuera, nos quedamos fuera, se quedo afuera, encerrado
    afuera, encerrada afuera, sin llaves, deje las llaves adentro, deje mis llaves adentro, deje las llaves
    dentro, deje las llaves en, las llaves adentro, llaves adentro, llaves dentro, se quedaron las llaves,
    se me quedaron las llaves, llaves encerradas, se me cerro la puerta, se cerro la puerta y, se quebro la
    llave, se me quebro la llave, se rompio la llave, se me rompio la llave, se partio la llave, se atoro la
    llave, llave atorada, perdi las llaves, perdi mis llaves, perdi la llave, no puedo entrar a mi, no puedo
    entrar a la, no puedo entrar, cambiaron la chapa, cambiaron la cerradura, cambio la chapa, se cerro la
    puerta, se me olvidaron las llaves, olvide las llaves, olvide mis llaves, llaves estan adentro, llaves
    estan dentro, se quedaron adentro, (se me|se nos) (cerro|cerró) (la puerta|el carro) (con|y), sin (las |
    )llaves, (deje|dejamos|olvide|se me olvidaron|se me quedaron|se nos quedaron) (las|mis|la) (llaves|
    llave) (adentro|dentro|en|encerradas|puestas), (se|se me) (quebro|rompio|partio|trozo|atoro|trabo|doblo)
    (la|mi) llave, llave (quebrada|rota|atorada|trozada) en, no (puedo|podemos) (entrar|abrir) (a|mi|la|el|
    en) (mi|la|casa|carro|puerta|departamento|cuarto|oficina|negocio|coche), (me|nos) (quede|quedamos|
    dejaron) (afuera|fuera|encerrado|encerrada|encerrados), extravie (las|mis) llaves, no encuentro (las|
    mis) llaves de (la casa|mi casa|el carro|mi carro)`,
  digital: 'contrasena, clave, cuenta, aplicacion, app, sesion, portal, pagina, correo, usuario, en linea',
  opening: `
    puerta, puertas, ventana, ventanas, porton, garaje, cochera, cerradura, chapa, candado, cortina`,
  unsecured: `
    no cierra, no cierran, no se cierra, no puedo cerrar, no podemos cerrar, no se puede cerrar, quedo
    abierta, quedo abierto, se quedo abierta, se quedo abierto, esta abierta, rota, roto, rompieron,
    forzada, forzaron, destrozada, quebraron, no (cierra|cierran|baja|sube|traba|enllava), (quedo|esta|se
    quedo) (abierta|abierto|de par en par|sin cerrar), no (puedo|podemos|logro) (cerrarla|cerrarlo|bajarla|
    asegurarla|cerrar la|cerrar el|cerrar mi), la (quebraron|rompieron|tumbaron|forzaron|patearon),
    destrozaron, hecha pedazos, hecho pedazos, estrellada, quebrada, descuadrada, botada, sin chapa, sin
    cerradura, sin vidrio`,
}
