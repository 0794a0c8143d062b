/** Spanish words of injuries: parts of the body and what happens to them, bites, falls and crashes. */
import type { InjuryWords } from '../urgency-danger-words.ts'

export const injury: InjuryWords = {
  fallen: `
    se cayo, cayo, caida, se pego, se golpeo, golpe, resbalo, accidente, choque, tropezo, me cai, tirado en
    el piso, tirada en el piso, tirado en el suelo, tirada en el suelo, tendido en, tendida en, tumbado en,
    tumbada en`,
  bodyPart: `
    brazo, brazos, pierna, piernas, mano, manos, dedo, dedos, pie, pies, cabeza, ojo, ojos, cara, cuello,
    espalda, garganta, estomago, barriga, panza, lengua, hueso, costilla*, mandibula, nariz, oreja, oido,
    piel, muneca, tobillo, rodilla, muslo, hombro, codo, cadera, cuerpo, frente, boca, labio, labios,
    regazo, muslos`,
  whose: 'mi, mis, su, sus, el, la, los, las, un, una, tu, del',
  wound: `
    atravesado, atravesada, atraveso, me atraveso, clavado, clavada, enterrado, enterrada, encajado,
    encajada, se me clavo, se le clavo, se me enterro, se le enterro, se corto, me corte, se me corto,
    cortado, cortada, cortadura, amputad*, arrancad*, se arranco, se me rompio, se le rompio, se rompio, me
    rompi, se quebro, me quebre, se me quebro, se le quebro, roto, rota, quebrado, quebrada, fractur*,
    dislocad*, aplastad*, aplasto, machucad*, quemado, quemada, quemo, queme, se quemo, me queme, quemadura,
    se le cayo, colgando, pus, gangrena, negro, expuesto, salido, apunalad*, balazo, baleado, abierto,
    abierta, no siento, se esta cayendo, doblado, doblada, torcido, hoyo en, agujero en, exploto, rebanad*,
    desgarr*, cuelga, perdio un, perdi un, se salio, se le salio, se me salio, verde, atorado, atorada,
    prensad*, mocho, mocharon, volo`,
  injury: `
    herida profunda, cortada profunda, corte profundo, cortada muy profunda, se ve el hueso, se me ve el
    hueso, se le ve el hueso, hueso salido, fractura expuesta, quemadura de tercer grado, quemadura grave,
    balazo, le dispararon, me dispararon, lo apunalaron, me apunalaron, la apunalaron, golpe en la cabeza,
    se pego en la cabeza, se golpeo la cabeza, no para de vomitar, no dejo de vomitar, no deja de vomitar,
    no puedo dejar de vomitar, vomita sangre, vomitando sangre, tose sangre, tosiendo sangre, electrocut*,
    me corte muy feo, se corto muy feo, me corte feo, se corto feo, se cayo del techo, se cayo de la
    escalera, se cayo por las escaleras, reaccion alergica, alergia grave, shock anafilactico, anafila*,
    choque diabetico, no siento las piernas, no siento la cara, no puedo ver, se quedo ciego, golpe de
    calor, insolacion, hipotermia, mordio una serpiente, mordio una vibora, mordida de serpiente, picadura
    de alacran, pico un alacran, mal herido, malherid*, gravemente herid*, muy herid*, muy grave, quemado
    con aceite, quemo con aceite, se abrieron los puntos, se me abrieron los puntos, echa espuma, echando
    espuma, espuma por la boca, se me esta cerrando la garganta, apendice, hemorragia interna, conmocion, me
    rompi el cuello, no puedo mover, no puede mover, no siente las piernas, pastillas equivocadas, medicina
    equivocada, coagulo, quemado por todo, ataque epileptico, epileptico`,
  foreign: `
    clavo, clavos, cuchillo, hacha, flecha, tenedor, vidrio, vidrios, tornillo, desarmador, destornillador,
    aguja, palo, varilla, metal, fierro, anzuelo, bala, sierra, tijeras, astilla, navaja, grapa, lapiz,
    alambre, estaca`,
  insides: 'tripas, intestinos, organos, sesos, visceras, hueso, huesos, tendon, arteria, apendice',
  into: `
    en el, en la, en los, en las, en mi, en su, por el, por la, dentro del, dentro de la, atravesado en,
    clavado en, atraves*, encajado en, enterrado en`,
  extremity: 'labios, labio, dedos, dedo, piel, lengua, cara, unas',
  pale: 'azul, azules, morado, morada, morados, moradas, negro, negra, negros, verde, gris',
  swollen: `
    hinchado, hinchada, hincho, hinchando, inflamado, inflamada, inflamo, inflamando, hinchazon,
    inflamacion, se me hincho, se le hincho`,
  face: 'cara, cachete, mejilla, garganta, lengua, mandibula, ojo, cuello, labios, boca',
  huge: `
    enorme, cerrado, del tamano, muchisimo, tanto, toda la cara, media cara, pelota, no puedo abrir, no
    puede abrir, no puedo tragar, no puede tragar, fiebre, cada vez mas, muy feo, gigante`,
  bitten: 'mordio, mordida, mordedura, pico, picadura, picado, picada, me mordio, lo mordio',
  struck: `
    atropello, atropellaron, atropellado, atropellada, atropellar a, la atropello, lo atropello, golpeo un
    coche, golpeo un carro, le pego un carro, le pego un coche, me pego un carro, lo ataco un perro`,
  crash: `
    choque, choco, choque el, chocaron, chocamos, choque con, accidente, accidente de carro, accidente de
    coche, colision, volco, volcadura, volcamos, se volco, chocar, de chocar`,
  hurtPeople: `
    herido, herida, heridos, lastimado, lastimada, atrapado, atrapada, prensado, ambulancia, no puede salir,
    al hospital`,
  tooth: 'diente, dientes, muela, muelas, colmillo, corona',
  knockedOut: `
    se le salio, se me salio, se salio, se le cayo, se me cayo, se cayo, tumbo, tumbaron, tiro, tiraron,
    volo, arranco, completo, le sacaron de un golpe, zafo, flojo del golpe, colgando`,
  cutting: 'corte, me corte, corto, se corto, arranco, mordio, volo, quemo, rebano',
  off: `
    por completo, completo, entero, muy feo, feo, profundo, hasta el hueso, muy hondo, con aceite, con acido`,
  height: '',
  fellFrom: '',
  beast: '',
  numb: '',
  cutVerb: `
    corte, corto, cortado, cortada, agarro, atrapo, aplasto, metio, meti, rebano, machuco, prenso, pise,
    piso`,
  bladeTool: `
    podadora, cortadora, sierra, motosierra, hacha, machete, rebanadora, moledora, molino, licuadora,
    esmeril, pulidora, torno, prensa, taladro, triturador, triturador de basura, desbrozadora, tractor,
    montacargas, banda transportadora, maquina, puerta del carro, puerta del garaje, puerta del elevador,
    caminadora, escalera electrica`,
  facePart: 'cara, boca, parpado, parpados, ojo, sonrisa, labio, cachete, mejilla, lado',
  droops: `
    caida, caido, chueca, chueco, colgada, colgado, se le cuelga, le cuelga, se le cayo, torcida, torcido,
    se le va de lado, de lado`,
  hotStuff: `
    agua hirviendo, aceite hirviendo, aceite caliente, sopa hirviendo, sopa caliente, cafe caliente, agua
    caliente, cera caliente, acido, cloro, sosa, vapor, hirviendo`,
  spilled: `
    cayo, cayo encima, tiro, tire, se me cayo, se le cayo, derramo, derrame, salpico, salpique, quemo,
    queme, eche, echo, volco, encima`,
}
