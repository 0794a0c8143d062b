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
    regazo, muslos, craneo, ceja, parpado, parpados, mejilla, menton, barbilla, nuca, pecho, hombros, codos,
    antebrazo, munecas, palma, pulgar, menique, indice, uña, cintura, nalga, nalgas, ingle, genitales,
    testiculo*, pene, pantorrilla, espinilla, talon, empeine, planta del pie, dedo gordo, tendon, musculo,
    vena, venas, arteria, columna, vertebra*, clavicula, pelvis, rodillas, tobillos, pata, patas, hocico,
    pulmon, rinon, higado`,
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
    prensad*, mocho, mocharon, volo, hecho pedazos, hecha pedazos, destrozado, destrozada, desprendido,
    desprendida, se desprendio, se me desprendio, se le desprendio, le cuelga, me cuelga, partida, se
    partio, se me partio, se le partio, se abrio, se me abrio, se le abrio, rajado, rajada, se rajo, me
    raje, triturad*, perfor*, ensartad*, se ensarto, me ensarte, arranco, le arranco, me arranco, ampollad*,
    achicharrad*, quemadisim*, congelad*, gangrenad*, podrid*, pudriendo, se le ve el hueso, hasta el hueso,
    al reves, para atras, para el otro lado, zafado, zafada, se zafo, se me zafo, se le zafo, dislocado,
    chorreando, supurando, amoratad*, (esta|se puso|poniendo) (negro|negra|morado|morada|azul), ya no
    siento, no la siento, no lo siento, paralizad*, prensado en, atrapado en, atorado en, machucado`,
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
    equivocada, coagulo, quemado por todo, ataque epileptico, epileptico, (hueso|huesos) (salido|salidos|
    expuesto|de fuera|por fuera), se (le|me) sale el hueso, (fractura|quebradura) (de|del|en) (craneo|
    cadera|femur|columna|cuello), (cuello|cadera|pierna|brazo|craneo|columna|espalda|costilla|costillas|
    clavicula|mandibula|tobillo|muneca|rodilla|femur|pie|mano|nariz|hombro) (roto|rota|rotas|quebrado|
    quebrada|quebradas|fracturado|fracturada|fracturadas|dislocado|dislocada|zafado|zafada|destrozado|
    destrozada|aplastado|aplastada), quemaduras (graves|feas|de segundo|de tercer|en todo), quemadura (fea|
    de segundo|muy fea), (agua|aceite) hirviendo (encima|en la|en el|le cayo|me cayo), herida (profunda|
    abierta|grave|muy fea|que no cierra), cortada (profunda|muy fea|hasta el hueso), golpe (muy |)(fuerte|
    duro|feo) en la cabeza, se (pego|golpeo|dio) (muy |bien |)(fuerte|duro|feo) en la cabeza, descalabr*, se
    abrio la cabeza, me abri la cabeza, veo doble, ve doble, perdi la (vista|vision), perdio la (vista|
    vision), (me|se) quede ciego, se quedo ciega, no puedo ver (nada|con), herida de bala, herido de bala,
    (baleado|balaceado|balearon|acuchillado|acuchillaron|apunalado|apunalaron|navajazo|punalada), coma
    diabetico, se le bajo el azucar, se me bajo el azucar, azucar muy (baja|alta), entro en shock, esta en
    shock, choque anafilactico, lo pateo un caballo, le cayo un rayo, caida de un rayo, ronchas por todo el
    cuerpo y, epipen, se trago la lengua, pulmon (colapsado|perforado), hemorragias, perdio (un|el) (dedo|
    ojo|brazo|pie), perdi (un|el) (dedo|ojo|brazo|pie), se corto (el dedo|la mano) (completo|entero|por
    completo|hasta el hueso), todavia lo traigo (clavado|enterrado|encajado), se (me|le) ven (los huesos|las
    costillas|los tendones|las tripas), se (me|le) ve (el musculo|el tendon|el craneo|la grasa), lo tengo
    (clavado|enterrado|encajado)`,
  foreign: `
    clavo, clavos, cuchillo, hacha, flecha, tenedor, vidrio, vidrios, tornillo, desarmador, destornillador,
    aguja, palo, varilla, metal, fierro, anzuelo, bala, sierra, tijeras, astilla, navaja, grapa, lapiz,
    alambre, estaca, tornillos, perno, pernos, agujas, espina, espinas, alfiler, alfileres, astillas, vara,
    rama, cuchillos, hierro, tubo, varillas, gancho, anzuelos, tijera, pluma, lapicero, cuerno, machete,
    picahielo, punal, navajas, lamina, tachuela, grapas`,
  insides: 'tripas, intestinos, organos, sesos, visceras, hueso, huesos, tendon, arteria, apendice',
  into: `
    en el, en la, en los, en las, en mi, en su, por el, por la, dentro del, dentro de la, atravesado en,
    clavado en, atraves*, encajado en, enterrado en, saliendo de, saliendo del, sale de, sale del,
    saliendome de, me sale de, le sale de, me sale por, le sale por, saliendo por`,
  extremity: 'labios, labio, dedos, dedo, piel, lengua, cara, unas',
  pale: 'azul, azules, morado, morada, morados, moradas, negro, negra, negros, verde, gris',
  swollen: `
    hinchado, hinchada, hincho, hinchando, inflamado, inflamada, inflamo, inflamando, hinchazon,
    inflamacion, se me hincho, se le hincho, inflamadisim*, hinchadisim*, se inflo, abotagad*, hinchandose,
    inflamandose, se le esta hinchando, se me esta hinchando, se (me|le) (inflo|hincho|esta inflando|esta
    hinchando)`,
  face: 'cara, cachete, mejilla, garganta, lengua, mandibula, ojo, cuello, labios, boca',
  huge: `
    enorme, cerrado, del tamano, muchisimo, tanto, toda la cara, media cara, pelota, no puedo abrir, no
    puede abrir, no puedo tragar, no puede tragar, fiebre, cada vez mas, muy feo, gigante`,
  bitten: `
    mordio, mordida, mordedura, pico, picadura, picado, picada, me mordio, lo mordio, mordio a, mordieron,
    me mordieron, pico a, pico un, pico una, picaron, me pico, le pico, lo pico, la pico, araño, aranazo,
    ataco, picotazo, piquete`,
  struck: `
    atropello, atropellaron, atropellado, atropellada, atropellar a, la atropello, lo atropello, golpeo un
    coche, golpeo un carro, le pego un carro, le pego un coche, me pego un carro, lo ataco un perro, lo
    arrollo, la arrollo, arrollado, arrollada, arrollaron, me arrollo, me atropello, me atropellaron, nos
    atropello, le paso (un|el) (carro|coche|camion|tren|autobus) por encima, le paso encima, lo aventó un
    carro, lo golpeo un carro`,
  crash: `
    choque, choco, choque el, chocaron, chocamos, choque con, accidente, accidente de carro, accidente de
    coche, colision, volco, volcadura, volcamos, se volco, chocar, de chocar, acabo de chocar, acabamos de
    chocar, nos chocaron, me chocaron, me pegaron por atras, se estrello, nos estrellamos, me estrelle,
    dimos vueltas, salimos del camino, se salio de la carretera, choque de frente, carambola, accidente de
    moto, percance, pegar por detras, pegaron por detras, pegar por atras, pegar en el carro`,
  hurtPeople: `
    herido, herida, heridos, lastimado, lastimada, atrapado, atrapada, prensado, ambulancia, no puede salir,
    al hospital, heridas, no despierta, no se mueve, no responde, inconsciente, sangrando, sangre,
    atrapados, prensada, muerto, muerta, lastimados, me duele, volteado, boca abajo`,
  tooth: `
    diente, dientes, muela, muelas, colmillo, corona, diente de leche, diente de enfrente, dientes de
    enfrente`,
  knockedOut: `
    se le salio, se me salio, se salio, se le cayo, se me cayo, se cayo, tumbo, tumbaron, tiro, tiraron,
    volo, arranco, completo, le sacaron de un golpe, zafo, flojo del golpe, colgando`,
  cutting: 'corte, me corte, corto, se corto, arranco, mordio, volo, quemo, rebano',
  off: `
    por completo, completo, entero, muy feo, feo, profundo, hasta el hueso, muy hondo, con aceite, con acido`,
  height: `
    techo, azotea, escalera, escaleras, balcon, ventana, arbol, caballo, barranco, andamio, puente, barda,
    edificio, bicicleta, moto, camion, troca, cama, litera, cuna, segundo piso, tercer piso, silla,
    columpio, cambiador, tercer, segundo, carro en movimiento`,
  fellFrom: `
    (se cayo|se cayeron|cayo|me cai|se aventaron|se resbalo|rodo|se vino|caida) (del|de la|de las|de un|de
    una|desde el|desde la|desde un|por la|por las|por el|de)`,
  beast: `
    tiburon*, serpiente*, vibora*, cascabel, cobra*, coralillo, oso, lobo, lobos, tigre*, leon*, cocodrilo*,
    caiman*, murcielago*, mapache*, rabia, rabioso, rabiosa, mono, monos, zombi*, vampiro*, alacran*,
    escorpion*, viuda negra, arana violinista, violinista, medusa*, agua mala, mantarraya, coyote, zorro,
    pitbull, pit bull, puma, dragon*, alien*, monstruo*, venenoso, venenosa, venenosas, radiactiv*`,
  numb: `
    no siento, no siente, entumido, entumida, entumecido, entumecida, dormido, dormida, no puedo mover, no
    puede mover, negro, morado, pus, fiebre, enorme, ronchas, infectado, infectada`,
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
  weirdFluid: `
    liquido, baba, pus, gusanos, espuma, moco verde, bichos, larvas, sustancia, cosa negra, cosa verde, agua
    con sangre`,
}
