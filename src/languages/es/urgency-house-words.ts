/** Spanish words of trouble with buildings and what supplies them. */
import type { HouseWords } from '../urgency-trouble-words.ts'

export const house: HouseWords = {
  gas: `
    gas, gas natural, gas propano, propano, butano, tanque de gas, huevo podrido, huevos podridos, amoniaco,
    cloro, azufre, quimicos, olor a quimico`,
  gasPipe: `
    tuberia de gas, tuberia del gas, linea de gas, linea del gas, tubo de gas, tubo del gas, manguera de
    gas, manguera del gas, tanque de gas, medidor de gas, medidor del gas, valvula de gas, valvula del gas,
    llave del gas`,
  smell: `
    huele, huelo, oler, olor, oliendo, olia, apesta, peste, fuga, fuga de, escape, escapando, saliendo,
    silbido, tufo`,
  severed: `
    rompio, rompieron, rota, roto, revento, corto, cortaron, golpearon, pegaron, perforaron, picaron`,
  monoxide: 'monoxido, monoxido de carbono, alarma de monoxido, detector de monoxido',
  monoxideHere: `
    hay monoxido, fuga de monoxido, intoxicacion por monoxido, tenemos monoxido, nivel de monoxido, niveles
    de monoxido`,
  alarm: `
    alarma, alarmas, detector, detectores, sirena, alarma de humo, detector de humo, alarma de incendios`,
  sounding: `
    sonando, suena, sono, pitando, pita, esta sonando, se activo, se disparo, no para de sonar, no deja de
    sonar, no se apaga, dolor de cabeza, duele la cabeza, mareado, mareada, mareados, mareo`,
  fire: `
    fuego, incendio, incendiando, incendio en, se esta quemando, se esta incendiando, se incendio, se quema
    la, se quema mi, se prendio fuego, en llamas, llamas, lumbre en, agarro fuego, agarro lumbre, prendido
    en fuego, se prendio la, ardiendo, esta ardiendo, quemandose`,
  smoke: `
    sale humo, saliendo humo, salio humo, esta saliendo humo, hay humo, mucho humo, lleno de humo, llena de
    humo, llenando de humo, lleno de humo toda, veo humo, huele a humo, olor a humo, huele a quemado, olor a
    quemado, oliendo a quemado, esta humeando, humeando, echando humo, echa humo, humo negro, humo blanco,
    humo por, humo en, huele a cable quemado, plastico quemado`,
  spark: 'chispa, chispazo, chisporrotea*, tronando',
  sparks: 'chispas, chispazos, chispeando, echando chispas, saltan chispas, sale chispas, arco electrico',
  electrics: `
    enchufe, enchufes, contacto, contactos, tomacorriente, toma, breaker, breakers, pastilla, pastillas,
    tablero, caja de fusibles, fusibles, apagador, interruptor, medidor, cableado, secadora, microondas,
    cargador, bateria, extension, motor, estufa`,
  charred: `
    echando humo, humeando, derretido, derretida, derritiendo, quemado, quemada, chamuscado, muy caliente,
    ardiendo, al rojo vivo, zumbando, echando chispas`,
  wire: `
    cable, cables, poste, cable de luz, cables de luz, cable electrico, cables electricos, linea electrica,
    lineas electricas, transformador, poste de luz, cables de alta tension, cable de alta tension`,
  downed: `
    tirado, tirados, caido, caidos, se cayo, se cayeron, cayo, pelado, pelados, vivo, colgando, suelto,
    sueltos, en el suelo, en el piso, en la calle, echando, tocando, exploto, tumbo`,
  shocked: `
    le dio toques, me dio toques, da toques, dio la corriente, le dio la corriente, me dio la corriente,
    descarga electrica, se electrocuto, electrocut*, me dio una descarga, le dio una descarga, toques
    fuertes, calambrazo`,
  explosion: `
    exploto, explotando, explosion, explosiones, va a explotar, estallo, estallando, a punto de explotar,
    reviento el tanque, esta por explotar, va a estallar`,
  structure: `
    techo, pared, muro, piso, balcon, escalera, escaleras, andamio, chimenea, edificio, casa, barda, plafon,
    cielo raso, losa, cimiento*, viga`,
  overhead: `
    techo, plafon, cielo raso, losa, pared, muro, barda, balcon, andamio, chimenea, arbol, rama, viga,
    lampara, candil`,
  falling: `
    se cayo, cayo, se esta cayendo, cayendo, se hundio, se esta hundiendo, a punto de caer, a punto de
    caerse, va a caer, se va a caer, se me cayo, volo, se volo, se desprendio, bombeado, pandeando, se nos
    cayo`,
  collapsed: `
    se vino abajo, se viene abajo, viniendose abajo, se derrumbo, derrumb*, colapso, colapsando, se
    desplomo, desplom*, vino abajo, viene abajo`,
  tree: 'arbol, rama, tronco, carro, camion, camioneta, coche',
  building: `
    sobre la casa, sobre mi casa, encima de la casa, encima de mi casa, contra la casa, contra mi casa,
    atraveso el techo, contra la pared, se metio a la casa, se estrello contra, a traves del techo, cayo
    sobre, cayo en el techo, cayo encima, se cayo sobre, cayo en mi casa`,
  vehicle: `
    carro, coche, auto, camion, camioneta, trailer, autobus, moto, alguien, conductor, borracho, tractor,
    montacargas`,
  rammed: `
    se estrello contra, se estrello en, choco contra, choco con, se metio a, se metio en, se metio hasta, se
    incrusto en, se impacto contra, atraveso, entro a, tumbo`,
  property: `
    casa, edificio, tienda, local, negocio, cochera, garaje, sala, cocina, restaurante, oficina, pared,
    barda, poste, escuela, medidor`,
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
