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
    oxigeno, se acaba el aire, nos quedamos sin oxigeno, perdiendo oxigeno, no puedo (jalar|agarrar|tomar)
    aire, no puede (jalar|agarrar|tomar) aire, no alcanza (el |)aire, boquea*, jadea mucho, se me va el
    aire, se le va el aire, se me corta la respiracion, se le corta la respiracion, respira muy mal, respira
    con dificultad, respirando con dificultad, respira raro, ya no respira, no le entra (el |)aire, no me
    entra (el |)aire, se quedo sin aire, (queda|quedan|tenemos|tengo) poco (oxigeno|aire), (queda|quedan|
    tenemos) (oxigeno|aire) para @n @rato, @n @rato de (oxigeno|aire), se (acaba|acabo|agoto|agota|esta
    acabando|esta agotando) (el|nuestro) (oxigeno|aire), (oxigeno|aire) (se acaba|se agota|bajo|al), se
    (hundio|fue) en la alberca, cayo en la alberca, cayo a la alberca, se ahogo en, ahogandose, me estoy
    asfixiando, atorado en la garganta, atorada en la garganta, se le atoro (en la garganta|un|una|algo), se
    me atoro (en la garganta|un|una|algo), se (cierra|cerro|esta cerrando) la garganta, garganta (cerrada|
    hinchada|se cierra), (lengua|garganta) (se|) (hincho|esta hinchando|se hincha), cara morada, se esta
    poniendo (azul|morado|morada), casi no paso (saliva|comida|aire), no puedo (tragar|pasar saliva), no
    puede (tragar|pasar saliva), casi no (trago|traga|paso|pasa) saliva`,
  breath: 'respirar, respira, respiracion, respiro, respirando, aire, aliento',
  breathTrouble: `
    trabajo, cuesta, dificil, dificultad, batalla, batallo, apenas, casi no, falta, no puede, no puedo, con
    problemas, jadea, jadeando, agitada, duele al, arde al, me duele cuando, silba al, agitado al, se le
    dificulta, se me dificulta, me cuesta trabajo, le cuesta trabajo`,
  chest: 'pecho, corazon',
  stroke: `
    infarto, ataque al corazon, ataque cardiaco, ataque del corazon, paro cardiaco, derrame, derrame
    cerebral, embolia, ictus, se le torcio la boca, se le torcio la cara, se le paralizo, se le durmio el
    brazo, se me durmio el brazo, brazo dormido, brazo izquierdo, no tiene pulso, sin pulso, arrastra las
    palabras, no puede hablar bien, no puede hablar, (le cuelga|se le cuelga|se le cayo|cuelga) (un|el)
    (brazo|lado de la cara), habla (raro|enredado|arrastrado|como borracho|puras incoherencias), esta
    hablando (raro|enredado|incoherencias), se le traba la lengua, se le enreda la lengua, no (dice|esta
    diciendo) cosas coherentes, no se le entiende (nada|lo que dice), no sabe (donde esta|quien es|quien
    soy), confundido de repente, confundida de repente, se le durmio (la mitad|medio|un lado), se me durmio
    (la mitad|medio|un lado|el brazo izquierdo), no siente (la mitad|un lado|medio cuerpo), no siento (la
    mitad|un lado|medio cuerpo), no puede (levantar|mover) (el|un) brazo, (cara|boca) (chueca|torcida|caida|
    de lado), se le (chueco|volteo) la (cara|boca), se le paro el corazon, no le late el corazon, paro
    respiratorio, aneurisma, dolor (en el|que baja por el) brazo izquierdo, embolia cerebral, trombosis,
    (todo el|medio) cuerpo (dormido|entumido|paralizado|adormecido), no siento el cuerpo`,
  senseless: `
    inconsciente, inconciente, se desmayo, me desmaye, se desvanecio, desmayado, desmayada, no despierta, no
    se despierta, perdio el conocimiento, perdio la conciencia, convulsion*, convulsionando, esta
    convulsionando, en coma, temblando sin control, perdiendo el conocimiento, se esta desmayando, sin
    conocimiento, no esta consciente, se (privo|desplomo), esta desmayada, esta desmayado, quedo
    inconsciente, quedo inconciente, no reacciona ya, no vuelve en si, no recobra el conocimiento, perdio el
    sentido, sin sentido en el piso, tuvo una convulsion, le dio una convulsion, le dieron convulsiones,
    convulsiona*, le dio un ataque, esta teniendo un ataque, ataque de epilepsia, se le voltearon los ojos,
    ojos en blanco, se le van los ojos, se me va a desmayar, se esta desvaneciendo, no lo puedo despertar,
    no la puedo despertar, no puedo despertarlo, no puedo despertarla, no quiere despertar, ya no despierta`,
  motionless: `
    no reacciona, no responde, no se mueve, no se puede levantar, no puede levantarse, no se puede mover, no
    puede moverse, no me puedo levantar, no puedo moverme, dejo de responder, no me contesta, no me
    responde, no se levanta, se desplomo, se colapso, esta inflado, no se para, no da senales, esta tirado
    sin, esta tirada sin, no abre los ojos, ya no se mueve, esta tieso`,
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
    orino sangre, orina con sangre, (sangra|sangrando|sangro) (mucho|muchisimo|demasiado|a chorros|sin
    parar|por todos lados|por la boca|por la nariz|por el oido|por los oidos|por la cabeza), no (para|deja)
    de salir sangre, no se le (corta|quita) la sangre, no se me (corta|quita) la sangre, me sale (mucha |
    )sangre, le sale (mucha |)sangre, sangre de (la|el|los) (oido|oidos|boca|nariz|ojos|cabeza), charco de
    sangre, (vomito|vomita|vomitando|escupo|escupe|toso|tose|orino|orina) (pura |)sangre, chorro de sangre,
    chorros de sangre, todo ensangrentado, toda ensangrentada, ensangrent*, me estoy desangrando, perdio
    mucha sangre, banado en sangre, banada en sangre, empapado en sangre`,
  pet: 'perro, perra, perrito, gato, gata, gatito, caballo, conejo, mascota, cachorro',
  petToxic: `
    chocolate, chocolates, uvas, pasas, hueso, huesos, cebolla, chicle, calcetin, pelota, juguete,
    ibuprofeno, marihuana`,
  swallowed: `
    trago, se trago, tragado, tragarse, comio, se comio, comido, bebio, tomo, se tomo, tome, me tome,
    ingirio, inhalo, respiro, ingerido, agarro mis, agarro las, agarro unas, encontro mis, se metio a la
    boca, mastico, lamio, trague, me trague, se metio, inhale, comi, me comi, bebi, chupo, mordisqueo, se
    empino, ingeri, se paso, tomaron, se tomaron, comieron`,
  toxic: `
    veneno, raticida, pila, pilas, bateria, cloro, lejia, anticongelante, pastillas, pastilla, quimico,
    quimicos, iman, imanes, moneda, destapacanos, hongos, detergente, insecticida, frasco, medicina,
    medicamento, limpiador, gasolina, clavo, aguja, venenos, venenoso, venenosa, matarratas, insecticidas,
    detergentes, capsula de detergente, capsulas, acido, amonia, amoniaco, thinner, tiner, aguarras,
    petroleo, keroseno, suavizante, limpiavidrios, alcohol, gel antibacterial, pilas de boton, pila de
    reloj, tornillo, canica, somniferos, tabletas, fentanilo, cocaina, drogas, toxico, toxica, sosa, sosa
    caustica`,
  poisoned: `
    envenenado, envenenada, enveneno, se enveneno, intoxicado, intoxicada, intoxico, sobredosis,
    intoxicacion, se esta intoxicando, intoxicados, intoxicadas, envenenados, envenenaron, sobredosis de, se
    paso de pastillas, se paso de droga, me envenenaron, lo envenenaron`,
  suicide: `
    suicid*, matarme, me quiero matar, se quiere matar, quiere matarse, quitarme la vida, quitarse la vida,
    me quiero morir, quiero morir, quiero morirme, ya no quiero vivir, no quiero vivir, hacerme dano,
    hacerse dano, cortarme las venas, aventarme del, (quitarme|quitarse) (la|su) vida, acabar con (mi|su|
    todo|mi vida|su vida), terminar con (mi|su|todo|mi vida|su vida), no tiene caso vivir, no tengo para que
    vivir, no tengo razon para vivir, mejor muerto, mejor muerta, ya no aguanto (vivir|esta vida|mas la
    vida), no quiero seguir (viviendo|aqui), (ahorcarme|colgarme|dispararme|cortarme|lastimarme|hacerse
    dano|ahorcarse|colgarse|cortarse las venas|lastimarse), se corto las venas, me corte las venas,
    (aventarme|tirarme|lanzarme|aventarse|tirarse|lanzarse) (del|de la|de un|desde|al) (puente|azotea|
    edificio|balcon|tren|metro|vacio), se tomo todas (las|sus) pastillas, me tome todas (las|mis) pastillas`,
  birth: `
    de parto, en trabajo de parto, rompio la fuente, se me rompio la fuente, se le rompio la fuente, rompio
    aguas, va a nacer, esta naciendo, dando a luz, aborto espontaneo, contracciones, (se me|se le|ya se le|
    ya se me|se) (acaba de romper|rompio|ha roto) (la |)fuente, (acaba|acabo) de romper (la |)fuente, romper
    (la |)fuente, romper aguas, ya viene (el|mi|la) (bebe|nene|nena|nino|nina), (viene|esta por nacer|va a
    nacer|ya nace) (el|mi|la|su) bebe, se le sale el bebe, se ve la cabeza, esta pariendo, va a parir,
    empezo (el trabajo de parto|a parir), dolores de parto, tiene contracciones, tengo contracciones, con
    contracciones, (esta|estoy) por dar a luz, va a dar a luz, parto prematuro, esta sangrando y embarazada,
    embarazada y sangrando, amenaza de aborto, (esta|estoy) a punto de (dar a luz|parir|tener al bebe|tener
    a mi bebe|tener el bebe), ya quiere salir el bebe, (va|voy) a tener (al|el|mi) bebe (ya|ahora|ahorita|en
    el carro), se le viene el bebe, se me viene el bebe, tronó la fuente, se le salio el liquido`,
  dying: `
    se esta muriendo, se muere, se va a morir, se nos muere, nos vamos a morir, vamos a morir, se van a
    morir, va a morir, van a morir, me estoy muriendo, me voy a morir, alguien se muere, vida o muerte, de
    vida o muerte, vidas en peligro, vida en peligro, peligro de muerte, en peligro, corre peligro, salvar
    la vida, salvar a la tripulacion, muriendose, morirse de frio, muriendo de frio, moribundo, (nos|me|se)
    (vamos|voy|van|va) a morir, (moriremos|morimos) todos, todos (vamos|van) a morir, vidas en juego, la
    vida en juego, vidas corren peligro, (queda|quedan) @n @rato de vida, no va a (sobrevivir|aguantar
    mucho|pasar la noche), no vamos a sobrevivir, esta agonizando, agonizando, esta muerto, esta muerta, se
    murio aqui, mortal, salven (a la|nuestras) (tripulacion|vidas)`,
  toHospital: `
    al hospital, a un hospital, a urgencias, a la sala de emergencias, a la sala de urgencias, a
    emergencias, a la clinica`,
  trapped: `
    encerrado, encerrada, encerrados, se quedo encerrado, se quedo encerrada, se encerro, atrapado,
    atrapada, atrapados, atrapadas, quedo atrapado, prensado, no puede salir, atorado adentro, atorada
    adentro, atorados adentro, encerradas, no pueden salir, no podemos salir, quedo encerrado, quedo
    encerrada, quedaron encerrados, enterrado bajo, sepultado, aplastado bajo, prensada`,
  stuck: `
    atorado en, atorados en, atorada en, atorado dentro, metido en, se cayo en, se cayo al, cayo en, cayo al`,
  elevator: `
    ascensor, elevador, ascensores, elevadores, grua, teleferico, montacargas, telesilla, boveda, cuarto
    frio, mina, pozo, cueva, elevador del edificio`,
  dear: `
    nino, ninos, nina, ninas, bebe, bebes, hijo, hija, hijos, alguien, nieto, nieta, abuelo, abuela, mama,
    papa, madre, padre, esposo, esposa, marido, mujer, perro, perrito, gato, empleado, trabajador,
    trabajadores, persona, personas, gente, companero, estamos, estoy, senora, senor, muchacho, chico,
    chica, bisabuela, bisabuelo, suegra, suegro, sobrino, sobrina, primo, prima, vecino, vecina, amigo,
    amiga, hermano, hermana, tio, tia, novio, novia, cliente, huesped, alumno, alumna, pasajero, pasajera,
    acompanante, inquilino, chavo, chava, gemelos, viejito, viejita, abuelito, abuelita, tripulacion, todos,
    doctor`,
  vulnerable: `
    bebe, bebes, recien nacido, recien nacida, meses, semanas de nacido, nino, ninos, ninos chiquitos, nina,
    ninas, pequenos, anciano, anciana, ancianos, adulto mayor, tercera edad, abuela, abuelo, abuelita,
    abuelito, ochenta, noventa, setenta, discapacitad*, discapacidad, silla de ruedas, embarazada, encamad*,
    enfermo, enferma, cancer, diabetic*, paciente, pacientes, asilo, asma, operad*, viejito, viejita,
    viejitos, abuelitos, papas mayores, mama mayor, prematuro, prematura, dialisis, alzheimer, parkinson,
    recien operado, recien operada, quimioterapia, guarderia, mellizos, gemelos, hija chiquita, hijo
    chiquito, chiquitos, mes de nacido, mes de nacida`,
  lifeDevice: `
    oxigeno, tanque de oxigeno, maquina de oxigeno, respirador, ventilador mecanico, dialisis, insulina,
    equipo medico, aparato para respirar, soporte vital, incubadora, concentrador, nebulizador, cpap,
    aparato medico`,
  pain: `
    dolor, dolores, duele, duelen, dolia, punzada, punzadas, migrana, presion, opresion, apretado, ardor,
    matando, calambre, calambres, colico, colicos, punzante, pulsante`,
  ill: `
    fiebre, calentura, vomito, vomitando, diarrea, mareo, mareado, mareada, infeccion, infectado, infectada,
    cojea, no come, no quiere comer, torcido, torci, tos, ampolla, ampollas, me siento (fatal|muy mal|
    pesimo|horrible|terrible|malisimo), se siente (fatal|muy mal|pesimo|mal), nauseas, escalofrios,
    salpullido, ronchas, debil, desmayo, me corte, se corto, se cayo, me cai, una caida, temperatura alta,
    muela rota, diente roto, renguea`,
  severe: `
    mucho, muchisimo, muy fuerte, fuerte, fuertisimo, terrible, horrible, insoportable, intenso, no aguanto,
    no soporto, no lo aguanto, ya no aguanto, no puedo dormir, no pude dormir, no me deja dormir, toda la
    noche, llorando, gritando, espantoso, tremendo, demasiado, me mata, me esta matando, agudo, no puedo
    comer, feo, no he dormido, no he podido dormir, inaguantable, bestial, un monton, insufrible, atroz,
    espantosa, no puedo caminar, no puedo pararme, no puedo mover, no puedo ni, que me muero, que no
    aguanto, cada vez peor, durisimo, feisimo, bien feo, muy feo, horrores`,
  agony: `
    agonia, insoportable, me retuerzo, gritando de dolor, llorando de dolor, no aguanto el dolor, no soporto
    el dolor, dolor horrible, dolor insoportable, dolor terrible, dolor espantoso, no aguanto (este|el|
    tanto) dolor, muero de dolor, muriendo de dolor, me estoy muriendo de dolor, retorciendo de dolor,
    retorciendose, revolcandose`,
  child: `
    hijo, hija, nino, nina, bebe, nieto, nieta, sobrino, sobrina, hermanito, hermanita, hermano, hermana,
    abuela, abuelo, abuelita, abuelito, mama, papa, esposo, esposa, chiquito, chiquita`,
  isMissing: `
    (esta|anda) (perdido|perdida|desaparecido|desaparecida), (desaparecio|se perdio|se extravio|no aparece|
    no llego a la casa|no llego a casa|no ha vuelto|no regreso|no ha regresado|no volvio), se nos perdio, se
    me perdio, fue (secuestrado|secuestrada), no esta por ningun lado`,
  cannotFind: `
    no (encuentro|encontramos|hallo|hallamos) a (mi|mis|nuestro|nuestra|la|el), se me perdio (mi|el|la),
    perdi a mi`,
  toEr: `
    a la sala de emergencias, a la sala de urgencias, a urgencias, a emergencias, al servicio de urgencias`,
  paleFace: `
    se puso (gris|azul|morado|morada|palido|palida|blanco|blanca), esta (gris|azul|palido|palida|morado|
    morada|muy palido|muy palida), poniendo (gris|azul|palido|palida), blanco como, blanca como, sudando
    frio`,
  lodged: 'se atoro, se le atoro, se me atoro, atorado, atorada, no baja, no pasa, a medio camino',
}
