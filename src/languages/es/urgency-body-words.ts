/** Spanish words of danger from within the body: breath, heart, blood, poison, birth, pain; and of who is in it. */
import type { BodyWords } from '../urgency-danger-words.ts'

export const body: BodyWords = {
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
    puede moverse, no me puedo levantar, no puedo moverme, dejo de responder, no me contesta, no me
    responde, no se levanta, se desplomo, se colapso, esta inflado, no se para`,
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
  pain: `
    dolor, dolores, duele, duelen, dolia, punzada, punzadas, migrana, presion, opresion, apretado, ardor,
    matando`,
  ill: `
    fiebre, calentura, vomito, vomitando, diarrea, mareo, mareado, mareada, infeccion, infectado, infectada,
    cojea, no come, no quiere comer, torcido, torci, tos`,
  severe: `
    mucho, muchisimo, muy fuerte, fuerte, fuertisimo, terrible, horrible, insoportable, intenso, no aguanto,
    no soporto, no lo aguanto, ya no aguanto, no puedo dormir, no pude dormir, no me deja dormir, toda la
    noche, llorando, gritando, espantoso, tremendo, demasiado, me mata, me esta matando, agudo, no puedo
    comer, feo, no he dormido, no he podido dormir, inaguantable, bestial, un monton`,
  agony: `
    agonia, insoportable, me retuerzo, gritando de dolor, llorando de dolor, no aguanto el dolor, no soporto
    el dolor, dolor horrible`,
  child: '',
  isMissing: '',
  cannotFind: '',
  toEr: `
    a la sala de emergencias, a la sala de urgencias, a urgencias, a emergencias, al servicio de urgencias`,
}
