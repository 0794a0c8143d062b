/** Spanish words of gas, fire, electricity, and of what collapses or crashes into a house. */
import type { HazardWords } from '../urgency-trouble-words.ts'

export const hazard: HazardWords = {
  gas: `
    gas, gas natural, gas propano, propano, butano, tanque de gas, huevo podrido, huevos podridos, amoniaco,
    cloro, azufre, quimicos, olor a quimico, como a huevo, huevo`,
  gasPipe: `
    tuberia de gas, tuberia del gas, linea de gas, linea del gas, tubo de gas, tubo del gas, manguera de
    gas, manguera del gas, tanque de gas, medidor de gas, medidor del gas, valvula de gas, valvula del gas,
    llave del gas, la tuberia de gas, la llave de gas, manguera del tanque, regulador de gas, conexion de
    gas`,
  smell: `
    huele, huelo, oler, olor, oliendo, olia, apesta, peste, fuga, fuga de, escape, escapando, saliendo,
    silbido, tufo, apestando, peste a, hedor, huele mucho, huele feo, huele fuerte, olor fuerte, olor muy
    fuerte, a huevo, silbando, siseo, zumbido, silba, silbar, chifla, chiflando, zumba, siseando`,
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
    en fuego, se prendio la, ardiendo, esta ardiendo, quemandose, (se esta|se estan) (quemando|incendiando|
    prendiendo) (la|el|mi|una|un|toda|todo|los|las), (hay|tenemos|veo) (un |mucha |mucho |)(fuego|incendio|
    lumbre|llamas), incendiandose, prendida en llamas, prendido en llamas, explotar en llamas`,
  smoke: `
    sale humo, saliendo humo, salio humo, esta saliendo humo, hay humo, mucho humo, lleno de humo, llena de
    humo, llenando de humo, lleno de humo toda, veo humo, huele a humo, olor a humo, huele a quemado, olor a
    quemado, oliendo a quemado, esta humeando, humeando, echando humo, echa humo, humo negro, humo blanco,
    humo por, humo en, huele a cable quemado, plastico quemado, (sale|saliendo|hay|veo|viene|viendo|entra|
    entrando) (mucho |un |)(humo|humito|humaredo|humarada|humareda), huele a (humo|quemado|plastico quemado|
    cable quemado|chamuscado|que se quema algo|algo quemado|hule quemado), olor a (humo|quemado|plastico
    quemado|chamuscado|hule quemado), algo se esta quemando, humazo, humadero, humareda, lleno de humo todo`,
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
    reviento el tanque, esta por explotar, va a estallar, tronido muy fuerte, reventó todo, explotaron,
    explotan, va a reventar, cuenta regresiva, autodestruccion, amenaza de bomba, bola de fuego`,
  structure: `
    techo, pared, muro, piso, balcon, escalera, escaleras, andamio, chimenea, edificio, casa, barda, plafon,
    cielo raso, losa, cimiento*, viga`,
  overhead: `
    techo, plafon, cielo raso, losa, pared, muro, barda, balcon, andamio, chimenea, arbol, rama, viga,
    lampara, candil`,
  falling: `
    se cayo, cayo, se esta cayendo, cayendo, se hundio, se esta hundiendo, a punto de caer, a punto de
    caerse, va a caer, se va a caer, se me cayo, volo, se volo, se desprendio, bombeado, pandeando, se nos
    cayo, se desgajo, se vencio, se esta venciendo, se esta viniendo, se viene, se pandea, colgando, se esta
    desprendiendo, inclinad* peligrosamente, ladeado, esta por caerse`,
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
  burnable: `
    cocina, casa, cochera, garaje, estufa, horno, carro, coche, camioneta, troca, cuarto, recamara, sala,
    techo, azotea, bodega, edificio, departamento, cortina, cortinas, cama, sillon, sofa, colchon, basura,
    bote de basura, contenedor, tostador, secadora, microondas, enchufe, contacto, cables, computadora,
    bateria, celular, motor, arbol, pasto, monte, cerro, bosque, barco, oficina, tienda, local, negocio,
    sotano, chimenea, restaurante, hotel, escuela, bano, sarten, aceite, generador, tablero, calentador,
    boiler, puesto, todo, ropa, pelo, vecino, vecina, perilla`,
  burns: `
    se esta quemando, se estan quemando, se quema, se esta incendiando, se incendia, se prendio, se
    prendieron, esta prendido, esta prendida, ardiendo, arde, esta en llamas, en llamas, prendiendose,
    echando lumbre, agarro lumbre, agarro fuego, se esta prendiendo, al rojo vivo`,
  poked: 'metio, meti, clavo, toco, metieron, encajo, enchufo',
}
