/** Spanish words of trouble with buildings and what supplies them. */
import type { HouseWords } from '../urgency-trouble-words.ts'

export const house: HouseWords = {
  pipe: `
    tuberia, tuberias, tubo, tubos, caneria, canerias, cano, calentador, boiler, calentador de agua, tanque,
    tinaco, cisterna, manguera, llave de paso, valvula, linea de agua, toma de agua, radiador, hidrante,
    rociador, llave`,
  burst: `
    revento, reventaron, reventada, reventado, reventando, se revento, se rompio, rompio, rompieron, rota,
    roto, exploto, estallo, se partio, partida, partio, trono, se trono, se zafo, zafo, se abrio, se congelo
    y, botando agua, rajo, botando vapor, echando vapor, silbando, a vapor`,
  water: 'agua, lluvia, agua caliente',
  waterThing: `
    calentador de agua, tanque de agua, recibo de agua, recibo del agua, filtro de agua, botella de agua,
    compania de agua, presion del agua, presion de agua`,
  pouring: `
    por todos lados, por todas partes, por toda la casa, a chorros, chorro, chorros, brotando, saliendo a,
    esta saliendo, saliendo, sale a, esta entrando, subiendo, corriendo, inundando, no para de salir, no se
    detiene, no puedo cerrar, no la puedo cerrar, no cierra, cayendo del, cae del, chorreando, hasta los
    tobillos, hasta las rodillas, mojando toda, mojando todo, metiendo, llegando a, se esta metiendo,
    metiendose, no para de, no deja de salir, esta llegando`,
  flood: `
    inunda, inundo, inundacion, inundada, inundado, inundados, inundando, se inundo, se esta inundando, se
    me inundo, se nos inundo, se me esta inundando, se nos esta inundando, bajo el agua, bajo agua, pulgadas
    de agua, centimetros de agua, un pie de agua, pies de agua, encharcad*, alberca en mi, anegad*, llenando
    de agua, lleno de agua, llena de agua, metro de agua, medio metro de agua, entrando agua, esta entrando
    agua, entra agua, entrando el agua, metros de agua, lloviendo adentro, llueve adentro, lloviendo en mi,
    cayendo agua del techo, cae agua del techo, sale agua del techo, saliendo agua del techo`,
  sewage: 'aguas negras, agua negra, aguas residuales, cloaca, caca, excremento',
  sewer: 'drenaje, drenajes, alcantarilla, alcantarillado, coladera, fosa septica, desague, registro',
  backingUp: `
    regresando, regresa, se regresa, se regreso, se esta regresando, desbord*, rebosa*, rebalsa*, saliendo,
    sale, salieron, brotando, subiendo, por todos lados, por todas partes, en el bano, en la tina, en el
    piso, en el sotano, en la regadera, en la cocina, se metieron, se devuelve`,
  drain: `
    drenaje, fregadero, lavabo, excusado, inodoro, taza, tina, banera, regadera, ducha, tuberia, coladera,
    lavadora, desague`,
  backed: `
    se regresa, se esta regresando, regresando, se tapo y, tapado y, se esta llenando, a punto de
    desbordarse, subiendo, se devuelve`,
  overflow: `
    desborda, desbordo, desbordando, desbordado, se desborda, rebosa, rebosando, rebalsa, rebalsando, se
    esta tirando, derramando, derrama, derramo, reboso, rebalso, tirando agua, salio el agua, salio agua,
    salio toda el agua, boto el agua, boto agua, tiro el agua, se tira el agua, botando el agua`,
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
    el, nos quedamos sin la`,
  gone: `
    se fue, se fue la, no funciona, no funcionan, no sirve, no sirven, no prende, no prenden, no enciende,
    no enciende la, no calienta, no jala, no arranca, dejo de funcionar, dejo de servir, dejo de calentar,
    dejo de enfriar, dejaron de funcionar, se apago, se descompuso, descompuesto, descompuesta, se arruino,
    se rompio, se dano, se murio, fallo, esta fallando, se quemo, no enfria, no esta enfriando, no esta
    funcionando, no esta calentando, no bombea, cortaron, averiado, averiada, se estropeo, se echo a perder`,
  out: 'fuera, apagada, apagado, muerto, muerta',
  weather: `
    frio, mucho frio, este frio, bajo cero, helando, heladas, congelando, congelado, congeladas, nevando,
    nieve, nevada, tormenta, tormenta de nieve, ola de calor, ola de frio, calor, muchisimo calor, tanto
    calor, cuarenta grados, treinta y ocho grados, grados, huracan`,
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
    estan dentro, se quedaron adentro`,
  digital: 'contrasena, clave, cuenta, aplicacion, app, sesion, portal, pagina, correo, usuario, en linea',
  opening: `
    puerta, puertas, ventana, ventanas, porton, garaje, cochera, cerradura, chapa, candado, cortina`,
  unsecured: `
    no cierra, no cierran, no se cierra, no puedo cerrar, no podemos cerrar, no se puede cerrar, quedo
    abierta, quedo abierto, se quedo abierta, se quedo abierto, esta abierta, rota, roto, rompieron,
    forzada, forzaron, destrozada, quebraron`,
}
