/** Spanish words of danger to people and animals, and of crime. */
import type { DangerWords } from '../urgency-words.ts'

export const danger: DangerWords = {
  airless: `
    no puede respirar, no puedo respirar, no respira, no esta respirando, no puede respirar bien, no respira
    bien, dejo de respirar, apenas respira, apenas puede respirar, apenas puedo respirar, casi no respira,
    casi no puede respirar, casi no puedo respirar, le cuesta respirar, me cuesta respirar, le falta el
    aire, me falta el aire, le falta aire, me falta aire, falta de aire, dificultad para respirar, problemas
    para respirar, se esta ahogando, se ahoga, me ahogo, me estoy ahogando, se ahogo, se asfixia, asfixi*,
    se atraganto, atragant*, se esta atragantando, se puso morado, se puso azul, se esta poniendo morado, se
    esta poniendo azul, labios morados, labios azules, se le cierra la garganta, se me cierra la garganta,
    cerrando la garganta, ataque de asma, sin oxigeno, sin aire, se acaba el oxigeno, se nos acaba el
    oxigeno, se acaba el aire, nos quedamos sin oxigeno, perdiendo oxigeno`,
  breath: 'respirar, respira, respiracion, respiro, respirando, aire, aliento',
  breathTrouble: `
    trabajo, cuesta, dificil, dificultad, batalla, batallo, apenas, casi no, falta, no puede, no puedo, con
    problemas, jadea, jadeando, agitada`,
  chest: 'pecho, corazon',
  stroke: `
    infarto, ataque al corazon, ataque cardiaco, ataque del corazon, paro cardiaco, derrame, derrame
    cerebral, embolia, ictus, se le torcio la boca, se le torcio la cara, se le paralizo, se le durmio el
    brazo, se me durmio el brazo, brazo dormido, brazo izquierdo, no tiene pulso, sin pulso, arrastra las
    palabras, no puede hablar bien, no puede hablar`,
  senseless: `
    inconsciente, inconciente, se desmayo, me desmaye, se desvanecio, desmayado, desmayada, no despierta, no
    se despierta, perdio el conocimiento, perdio la conciencia, convulsion*, convulsionando, esta
    convulsionando, en coma, temblando sin control, perdiendo el conocimiento, se esta desmayando, sin
    conocimiento, no esta consciente`,
  motionless: `
    no reacciona, no responde, no se mueve, no se puede levantar, no puede levantarse, no se puede mover, no
    puede moverse, no me puedo levantar, no puedo moverme, dejo de responder, no contesta nada, no contesta,
    no se levanta, se desplomo, se colapso, esta inflado, no se para`,
  fallen: 'se cayo, cayo, caida, se pego, se golpeo, golpe, resbalo, accidente, choque, tropezo, me cai',
  blood: 'sangre, sangra, sangrar, sangrando, sangrado, sangro',
  bloodFlow: `
    no para, no deja, no se detiene, no se le quita, mucho, mucha, muchisima, muchisimo, demasiada,
    bastante, por todos lados, por todas partes, a chorros, chorro, charco, perdiendo, perdio, echando,
    escupiendo, tosiendo, vomitando, vomito, en la orina, de la nariz, de los ojos, de la cabeza, de la
    boca, del oido, sin parar, empapad*`,
  bleeding: `
    esta sangrando, estoy sangrando, estan sangrando, sigue sangrando, no para de sangrar, no deja de
    sangrar, sangra mucho, sangrando mucho, sangrando por, se desangra, desangr*, se esta desangrando,
    hemorragia, empezo a sangrar, hay sangre, hay mucha sangre, sangre por, sale sangre, saliendo sangre,
    sale mucha sangre, perdiendo sangre, mucha sangre, bano de sangre, lleno de sangre, llena de sangre,
    orino sangre, orina con sangre`,
  bodyPart: `
    brazo, brazos, pierna, piernas, mano, manos, dedo, dedos, pie, pies, cabeza, ojo, ojos, cara, cuello,
    espalda, garganta, estomago, barriga, panza, lengua, hueso, costilla*, mandibula, nariz, oreja, oido,
    piel, muneca, tobillo, rodilla, muslo, hombro, codo, cadera, cuerpo, frente, boca, labio, labios`,
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
  extremity: 'labios, labio, dedos, dedo, piel, lengua, cara, unas',
  pale: 'azul, azules, morado, morada, morados, moradas, negro, negra, negros, verde, gris',
  into: `
    en el, en la, en los, en las, en mi, en su, por el, por la, dentro del, dentro de la, atravesado en,
    clavado en, atraves*, encajado en, enterrado en`,
  swollen: `
    hinchado, hinchada, hincho, hinchando, inflamado, inflamada, inflamo, inflamando, hinchazon,
    inflamacion, se me hincho, se le hincho`,
  face: 'cara, cachete, mejilla, garganta, lengua, mandibula, ojo, cuello, labios, boca',
  huge: `
    enorme, cerrado, del tamano, muchisimo, tanto, toda la cara, media cara, pelota, no puedo abrir, no
    puede abrir, no puedo tragar, no puede tragar, fiebre, cada vez mas, muy feo, gigante`,
  bitten: 'mordio, mordida, mordedura, pico, picadura, picado, picada, me mordio, lo mordio',
  pet: 'perro, perra, perrito, gato, gata, gatito, caballo, conejo, mascota, cachorro',
  petToxic: `
    chocolate, chocolates, uvas, pasas, hueso, huesos, cebolla, chicle, calcetin, pelota, juguete,
    ibuprofeno, marihuana`,
  swallowed: `
    trago, se trago, tragado, tragarse, comio, se comio, comido, bebio, tomo, se tomo, tome, me tome,
    ingirio, inhalo, respiro, ingerido, agarro mis, agarro las, agarro unas, encontro mis, se metio a la
    boca, mastico, lamio`,
  toxic: `
    veneno, raticida, pila, pilas, bateria, cloro, lejia, anticongelante, pastillas, pastilla, quimico,
    quimicos, iman, imanes, moneda, destapacanos, hongos, detergente, insecticida, frasco, medicina,
    medicamento, limpiador, gasolina, clavo, aguja`,
  poisoned: `
    envenenado, envenenada, enveneno, se enveneno, intoxicado, intoxicada, intoxico, sobredosis,
    intoxicacion`,
  suicide: `
    suicid*, matarme, me quiero matar, se quiere matar, quiere matarse, quitarme la vida, quitarse la vida,
    me quiero morir, quiero morir, quiero morirme, ya no quiero vivir, no quiero vivir, hacerme dano,
    hacerse dano, cortarme las venas, aventarme del`,
  birth: `
    de parto, en trabajo de parto, rompio la fuente, se me rompio la fuente, se le rompio la fuente, rompio
    aguas, va a nacer, esta naciendo, dando a luz, aborto espontaneo, contracciones`,
  struck: `
    atropello, atropellaron, atropellado, atropellada, atropellar a, la atropello, lo atropello, golpeo un
    coche, golpeo un carro, le pego un carro, le pego un coche, me pego un carro, lo ataco un perro`,
  crash: `
    choque, choco, choque el, chocaron, chocamos, choque con, accidente, accidente de carro, accidente de
    coche, colision, volco, volcadura, volcamos, se volco, chocar, de chocar`,
  hurtPeople: `
    herido, herida, heridos, lastimado, lastimada, atrapado, atrapada, prensado, ambulancia, no puede salir,
    al hospital`,
  dying: `
    se esta muriendo, se muere, se va a morir, se nos muere, nos vamos a morir, vamos a morir, se van a
    morir, va a morir, van a morir, me estoy muriendo, me voy a morir, alguien se muere, vida o muerte, de
    vida o muerte, vidas en peligro, vida en peligro, peligro de muerte, en peligro, corre peligro, salvar
    la vida, salvar a la tripulacion, muriendose, morirse de frio, muriendo de frio, moribundo`,
  toHospital: `
    al hospital, a un hospital, a urgencias, a la sala de emergencias, a la sala de urgencias, a
    emergencias, a la clinica`,
  trapped: `
    encerrado, encerrada, encerrados, se quedo encerrado, se quedo encerrada, se encerro, atrapado,
    atrapada, atrapados, atrapadas, quedo atrapado, prensado, no puede salir`,
  stuck: `
    atorado en, atorados en, atorada en, atorado dentro, metido en, se cayo en, se cayo al, cayo en, cayo al`,
  elevator: 'ascensor, elevador, ascensores, elevadores, grua, teleferico',
  dear: `
    nino, ninos, nina, ninas, bebe, bebes, hijo, hija, hijos, alguien, nieto, nieta, abuelo, abuela, mama,
    papa, madre, padre, esposo, esposa, marido, mujer, perro, perrito, gato, empleado, trabajador,
    trabajadores, persona, personas, gente, companero, estamos, estoy, senora, senor, muchacho, chico, chica`,
  vulnerable: `
    bebe, bebes, recien nacido, recien nacida, meses, semanas de nacido, nino, ninos, ninos chiquitos, nina,
    ninas, pequenos, anciano, anciana, ancianos, adulto mayor, tercera edad, abuela, abuelo, abuelita,
    abuelito, ochenta, noventa, setenta, discapacitad*, discapacidad, silla de ruedas, embarazada, encamad*,
    enfermo, enferma, cancer, diabetic*, paciente, pacientes, asilo, asma, operad*`,
  lifeDevice: `
    oxigeno, tanque de oxigeno, maquina de oxigeno, respirador, ventilador mecanico, dialisis, insulina,
    equipo medico, aparato para respirar, soporte vital, incubadora, concentrador, nebulizador, cpap,
    aparato medico`,
  tooth: 'diente, dientes, muela, muelas, colmillo, corona',
  knockedOut: `
    se le salio, se me salio, se salio, se le cayo, se me cayo, se cayo, tumbo, tumbaron, tiro, tiraron,
    volo, arranco, completo, le sacaron de un golpe, zafo, flojo del golpe, colgando`,
  pain: `
    dolor, dolores, duele, duelen, dolia, punzada, punzadas, migrana, presion, opresion, apretado, ardor,
    matando`,
  ill: `
    fiebre, calentura, vomito, vomitando, diarrea, mareo, mareado, mareada, infeccion, infectado, infectada,
    cojea, no come, no quiere comer, torcido, torci, tos`,
  agony: `
    agonia, insoportable, me retuerzo, gritando de dolor, llorando de dolor, no aguanto el dolor, no soporto
    el dolor, dolor horrible`,
  severe: `
    mucho, muchisimo, muy fuerte, fuerte, fuertisimo, terrible, horrible, insoportable, intenso, no aguanto,
    no soporto, no lo aguanto, ya no aguanto, no puedo dormir, no pude dormir, no me deja dormir, toda la
    noche, llorando, gritando, espantoso, tremendo, demasiado, me mata, me esta matando, agudo, no puedo
    comer, feo, no he dormido, no he podido dormir, inaguantable, bestial, un monton`,
  intruding: `
    estan entrando a mi casa, estan entrando a robar, quiere entrar a mi casa, quieren meterse, tratando de
    meterse, intentando meterse, queriendo meterse, se estan metiendo, se esta metiendo, se metio alguien,
    forzando la puerta, forzando la cerradura, pateando la puerta, pateando mi puerta, tumbando la puerta,
    quieren tumbar la puerta, rompiendo la ventana, rompiendo la puerta, intruso, intrusos, estan robando,
    esta robando, nos estan robando, me estan robando, nos estan asaltando, me estan asaltando, asalto en,
    rehenes, robo en curso, robo en progreso, se esta robando, se estan robando, tratando de entrar a mi,
    tratando de entrar a la casa, intentando entrar a mi, intentando entrar a la casa, queriendo entrar a
    mi, quieren entrar a mi, quieren entrar a la casa`,
  breakingIn: `
    tratando de entrar, intentando entrar, queriendo entrar, quiere entrar, forzando, brincando la barda,
    brinco la barda, en mi puerta, afuera de mi puerta, en mi ventana, afuera de mi ventana, trepando`,
  thief: 'ladron, ladrones, ratero, rateros, asaltante, asaltantes, intruso, intrusos, raterillo',
  nearby: `
    abajo, arriba, adentro, dentro, ahora mismo, en este momento, afuera, en la casa, en la tienda, en el
    patio, en la cochera, todavia estan, siguen aqui, sigue aqui, en mi casa, en la puerta, entrando`,
  inside: `
    en mi casa, dentro de mi casa, adentro de mi casa, adentro de la casa, dentro de la casa, en mi patio,
    en mi cochera, en mi garaje, en mi tienda, en mi negocio, escondido en`,
  cutting: 'corte, me corte, corto, se corto, arranco, mordio, volo, quemo, rebano',
  off: `
    por completo, completo, entero, muy feo, feo, profundo, hasta el hueso, muy hondo, con aceite, con acido`,
  weapon: `
    pistola, arma, armas, armado, armados, cuchillo, navaja, machete, disparos, disparando, balazos, tiros,
    balacera`,
  attacked: `
    me esta pegando, me estan pegando, la esta golpeando, lo estan golpeando, golpeando a, pegandole a, me
    esta golpeando, me ataco, nos ataca, nos atacan, nos estan atacando, me estan atacando, la estan
    atacando, bajo ataque, atacando, me amenaza, me esta amenazando, amenaza con matar, me esta siguiendo,
    me siguen, me vienen siguiendo, me persigue, violaron, secuestr*, no me deja salir, golpeando a su,
    pegando a su, le esta pegando, me siguio, nos estan disparando, disparando, quiere matar, quiere
    matarme, me quiere matar, ahorcando, apunalando, nos disparan`,
  robbed: `
    robaron, asaltaron, nos asaltaron, me asaltaron, se metieron a robar, entraron a robar, se metieron a
    mi, se metieron en, entraron a mi, saquearon, robo en mi, me robaron, nos robaron, asaltar, robar`,
  vessel: `
    nave, nave espacial, submarino, reactor, soporte vital, estacion espacial, escudos, presion de la
    cabina, oxigeno, casco de la nave, sistema de oxigeno`,
  failing: `
    fallando, falla, fallo, esta fallando, se cae, cayendo, hundiendo, se hunde, se apago, apagandose, se
    acaba, se esta acabando, perdiendo, danado, danados, descompuesto, roto, a punto de explotar, explotar,
    sobrecalent*, fundiendo, no funciona, dejo de funcionar, muriendo, atacad*, averiado, colapsando,
    bajando, cayo, perdio, perdimos, bajo, abordaron, en llamas, se quema, inundando, inestable, critico, se
    detuvo`,
  threat: `
    extraterrestre*, alienigena*, asteroide*, meteorito*, enemigo, enemigos, zombi*, monstruo*, misil*,
    pirata*, terrorista*, invasor*, oso, serpiente, vibora, cocodrilo`,
  threatens: `
    ataca*, atac*, abordaron, abordando, viene, vienen, aqui, afuera, adentro, persigue*, mata*, se acerca*,
    acercando, invad*, por todos lados, rodea*, dispara*, a bordo, en mi casa, en mi patio, en la casa, va a
    chocar, van a`,
  aboutTo: 'a punto de, va a, van a, se va a, esta por, estan por, empezando a, de un momento a otro',
  destroys: `
    explotar, estallar, colapsar, caer, caerse, derrumbarse, venirse abajo, reventar, reventarse, hundirse,
    hundir, chocar, incendiarse, quemarse, matar, ahogarse, ahogar`,
  craft: `
    barco, lancha, avion, avioneta, helicoptero, puente, presa, cabina, cubierta, motores, tripulacion,
    casco, escotilla, generador, camion, yate`,
  sinking: `
    hundiendo, se hunde, se esta hundiendo, se cae, se estrello, cayendo en picada, perforado, abordaron,
    bajo ataque, atacado, explotando, exploto, va a explotar, a punto de explotar, fuera de control,
    desbordando, muriendo, morir, atrapados, se ahoga, volcado, se volteo`,
  sos: `
    sos, ese o ese, mayday, auxilio, socorro, llame al 911, llamen al 911, llamen a la policia, llame a la
    policia, llamen una ambulancia, llame una ambulancia, manden una ambulancia, mande una ambulancia,
    manden a la policia, manden a los bomberos, llamen a los bomberos, alerta roja, llamen a una ambulancia,
    llame a una ambulancia, mande a una ambulancia, envien una ambulancia, una ambulancia por favor`,
  emergency: 'emergencia, emerjencia',
}
