/** Spanish words of attacks, crime against people, and of ships and machines that fail those in them. */
import type { AttackWords } from '../urgency-danger-words.ts'

export const attack: AttackWords = {
  intruding: `
    estan entrando a mi casa, estan entrando a robar, quiere entrar a mi casa, quieren meterse, tratando de
    meterse, intentando meterse, queriendo meterse, se estan metiendo, se esta metiendo, se metio alguien,
    forzando la puerta, forzando la cerradura, pateando la puerta, pateando mi puerta, tumbando la puerta,
    quieren tumbar la puerta, rompiendo la ventana, rompiendo la puerta, intruso, intrusos, estan robando,
    esta robando, nos estan robando, me estan robando, nos estan asaltando, me estan asaltando, asalto en,
    rehenes, robo en curso, robo en progreso, se esta robando, se estan robando, tratando de entrar a mi,
    tratando de entrar a la casa, intentando entrar a mi, intentando entrar a la casa, queriendo entrar a
    mi, quieren entrar a mi, quieren entrar a la casa, (hay|tengo) (un|una|unos|alguien|gente) (hombre|tipo|
    extrano|desconocido|persona|tipos|hombres|intruso|ladron|adentro|dentro|metido|metida) (en|adentro|
    dentro|de) (mi|la|de) (casa|patio|cochera|jardin|departamento|tienda|negocio|cuarto), se (metio|
    metieron|brincaron|brinco) (un|unos|alguien|a mi|a la|al) (ladron|ladrones|tipo|tipos|casa|patio|jardin|
    tienda|negocio|cochera), me (estan|quieren) (asaltando|robando|secuestrando|apuntando), nos (estan|
    quieren) (asaltando|robando|secuestrando|apuntando), asalto a mano armada, hombres armados, hombre
    armado, estan (rompiendo|forzando|tumbando|pateando|abriendo) (la|mi|las) (puerta|ventana|reja|ventanas|
    chapa|cerradura|cortina), esta (rompiendo|forzando|tumbando|pateando|abriendo) (la|mi|las) (puerta|
    ventana|reja|ventanas|chapa|cerradura|cortina), rehen, nos tienen secuestrados, me tienen (secuestrado|
    secuestrada|amarrado|amarrada|encerrado|encerrada)`,
  thief: `
    ladron, ladrones, ratero, rateros, asaltante, asaltantes, intruso, intrusos, raterillo, malandro*,
    delincuente*, maleante*, carterista*, hombre encapuchado, encapuchado*, enmascarado*`,
  nearby: `
    abajo, arriba, adentro, dentro, ahora mismo, en este momento, afuera, en la casa, en la tienda, en el
    patio, en la cochera, todavia estan, siguen aqui, sigue aqui, en mi casa, en la puerta, entrando`,
  breakingIn: `
    tratando de entrar, intentando entrar, queriendo entrar, quiere entrar, forzando, brincando la barda,
    brinco la barda, en mi puerta, afuera de mi puerta, en mi ventana, afuera de mi ventana, trepando,
    (probando|forzando|jalando|pateando|golpeando|rompiendo|moviendo|abriendo|aporreando) (las|la|mi|mis|
    todas las|el|los) (puerta|puertas|ventana|ventanas|reja|porton|chapa|cerradura|vidrio|vidrios|candado),
    tratando de (abrir|meterse|entrar|forzar), intentando (abrir|meterse|entrar|forzar), merodeando,
    rondando, escondido en mi, parado afuera de mi, se brinco la, se salto la, anda en mi (patio|techo|
    azotea|jardin), espiando por, asomandose por`,
  inside: `
    en mi casa, dentro de mi casa, adentro de mi casa, adentro de la casa, dentro de la casa, en mi patio,
    en mi cochera, en mi garaje, en mi tienda, en mi negocio, escondido en, en la casa, en mi jardin, en mi
    techo, en mi azotea, en mi cuarto, en mi closet, en mi departamento, en mi sotano, adentro de mi, dentro
    de mi, debajo de mi cama, en mi porche`,
  weapon: `
    pistola, arma, armas, armado, armados, cuchillo, navaja, machete, disparos, disparando, balazos, tiros,
    balacera, pistolas, rifle, escopeta, cuchillos, armada, bate, disparo, balas, metralleta, granada, arma
    blanca, arma de fuego, martillo`,
  attacked: `
    me esta pegando, me estan pegando, la esta golpeando, lo estan golpeando, golpeando a, pegandole a, me
    esta golpeando, me ataco, nos ataca, nos atacan, nos estan atacando, me estan atacando, la estan
    atacando, bajo ataque, atacando, me amenaza, me esta amenazando, amenaza con matar, me esta siguiendo,
    me vienen siguiendo, me persigue, violaron, secuestr*, no me deja salir, golpeando a su, pegando a su,
    le esta pegando, me siguio, nos estan disparando, disparando, quiere matar, quiere matarme, me quiere
    matar, ahorcando, apunalando, nos disparan, me (pego|golpeo|esta ahorcando|quiere pegar|quiere matar|va
    a matar|amenazo|amenaza|violo|agarro a golpes|dio una golpiza|empujo|pateo|apuntan|apunto|quieren matar|
    quieren hacer dano|persiguen|vienen persiguiendo|estan siguiendo|esta siguiendo|acosa|esta acosando), la
    (esta ahorcando|quiere matar|va a matar|violaron|golpeo), lo (esta ahorcando|quieren matar|van a matar|
    balacearon|estan matando|estan golpeando), nos (amenazan|amenazo|quieren matar|van a matar|atacaron|
    estan atacando|disparan|persiguen|vienen siguiendo|apuntan), (violencia domestica|violencia
    intrafamiliar), golpiza, paliza, a golpes, pelea con (cuchillos|armas|navajas), balacera, hay disparos,
    hay balazos, tiroteo, se estan agarrando a (golpes|balazos), secuestrad*, plagio, levantaron a (mi|su),
    me levantaron, acosador, me esta acosando, invasion, nos invaden, nos invadieron, trata de personas,
    torturando, tortur*, asesin*, apunalaron, acuchill*, quiere hacerme dano, me va a hacer dano, tengo
    miedo de que me (mate|pegue|haga), mi (esposo|marido|novio|ex|pareja) me (pega|golpea|pego|golpeo|esta
    pegando|esta golpeando|quiere matar|va a matar|amenaza|amenazo|tiene encerrada), me siguen (unos|unas|
    en|desde|por|dos|tres|a todos|a pie|hasta|los|las)`,
  robbed: `
    robaron, asaltaron, nos asaltaron, me asaltaron, se metieron a robar, entraron a robar, se metieron a
    mi, se metieron en, entraron a mi, saquearon, robo en mi, me robaron, nos robaron, asaltar, robar, me
    acaban de (robar|asaltar|quitar), nos acaban de (robar|asaltar), fui (asaltado|asaltada|robado|robada),
    fuimos (asaltados|robados), me atracaron, atraco, asalto, asaltado, asaltada, me arrebataron, se robaron
    todo, vaciaron (mi|la) casa, me bolsearon, me carterearon, me volaron`,
  vessel: `
    nave, nave espacial, submarino, reactor, soporte vital, estacion espacial, escudos, presion de la
    cabina, oxigeno, casco de la nave, sistema de oxigeno, la nave, nuestra nave, naves, motor de la nave,
    sala de maquinas, cuarto de maquinas, sistema de soporte, soporte de vida, sistema vital, nucleo, nucleo
    del reactor, compuerta, esclusa, capsula, capsula de escape, casco, estacion, gravedad artificial,
    tanque de oxigeno, generador de oxigeno, motores, propulsores, ingenieria, los escudos, la tripulacion,
    media tripulacion`,
  failing: `
    fallando, falla, fallo, esta fallando, se cae, cayendo, hundiendo, se hunde, se apago, apagandose, se
    acaba, se esta acabando, perdiendo, danado, danados, descompuesto, roto, a punto de explotar, explotar,
    sobrecalent*, fundiendo, no funciona, dejo de funcionar, muriendo, atacad*, averiado, colapsando,
    bajando, cayo, perdio, perdimos, bajo, abordaron, en llamas, se quema, inundando, inestable, critico, se
    detuvo, al @n por ciento, por ciento, en cero, a cero, se esta apagando, no responde, danada, dañado,
    rota, agujero en, con un hoyo, con un agujero, a la deriva, sin control, fuera de control, en picada,
    critica, colapso, colapsa, explotando, exploto, va a fallar, se dano, se descompuso, perdiendo presion,
    se despresuriz*, despresuriz*, choco, va a chocar, se rompio, se partio, se desintegr*, hackeada, sin
    energia, sin motores, rompieron, se rompieron, cayeron, se cayeron, caidos, perdidos`,
  craft: `
    barco, lancha, avion, avioneta, helicoptero, puente, presa, cabina, cubierta, motores, tripulacion,
    casco, escotilla, generador, camion, yate`,
  sinking: `
    hundiendo, se hunde, se esta hundiendo, se cae, se estrello, cayendo en picada, perforado, abordaron,
    bajo ataque, atacado, explotando, exploto, va a explotar, a punto de explotar, fuera de control,
    desbordando, muriendo, morir, atrapados, se ahoga, volcado, se volteo`,
  threat: `
    extraterrestre*, alienigena*, asteroide*, meteorito*, enemigo, enemigos, zombi*, monstruo*, misil*,
    pirata*, terrorista*, invasor*, oso, serpiente, vibora, cocodrilo, abejas asesinas, tornado, huracan,
    tsunami, avalancha, deslave, lava, volcan, misiles, francotirador*, secuestrador*, puma, leon, tigre,
    lobos, tiburon, enemigas, naves enemigas, marcianos, robots, klingons, nave enemiga`,
  threatens: `
    ataca*, atac*, abordaron, abordando, viene, vienen, aqui, afuera, adentro, persigue*, mata*, se acerca*,
    acercando, invad*, por todos lados, rodea*, dispara*, a bordo, en mi casa, en mi patio, en la casa, va a
    chocar, van a, rompieron, rompio, atravesaron, entraron, subieron, abordo, tomaron la, mataron, mato,
    cayo la mitad`,
  aboutTo: 'a punto de, va a, van a, se va a, esta por, estan por, empezando a, de un momento a otro',
  destroys: `
    explotar, estallar, colapsar, caer, caerse, derrumbarse, venirse abajo, reventar, reventarse, hundirse,
    hundir, chocar, incendiarse, quemarse, matar, ahogarse, ahogar`,
  sos: `
    sos, ese o ese, mayday, auxilio, socorro, llame al 911, llamen al 911, llamen a la policia, llame a la
    policia, llamen una ambulancia, llame una ambulancia, manden una ambulancia, mande una ambulancia,
    manden a la policia, manden a los bomberos, llamen a los bomberos, alerta roja, llamen a una ambulancia,
    llame a una ambulancia, mande a una ambulancia, envien una ambulancia, una ambulancia por favor, s o s,
    (llame|llamen|hablen|hable|marque|marquen) (a |al |)(911|nueve once|nueve uno uno|066|policia|bomberos|
    ambulancia|cruz roja|emergencias), (necesito|necesitamos|ocupo|ocupamos|mande|manden|envie|envien|pida|
    pidan) (a |)(una ambulancia|la policia|policia|los bomberos|bomberos|patrulla|una patrulla|paramedicos|
    rescate|un rescate|auxilio), abandonen la nave, codigo rojo, evacuen, evacuar, no es un simulacro`,
  emergency: 'emergencia, emerjencia',
  tampers: `
    probando, forzando, tratando de abrir, intentando abrir, queriendo abrir, jalando, moviendo, golpeando,
    pateando, rompiendo, tumbando, brincando, trepando, asomandose, espiando, metiendose, rayando, picando,
    abriendo, empujando, tocando muy fuerte, aporreando, apedreando`,
  theyInside: `
    estan adentro, esta adentro, estan dentro, esta dentro, siguen adentro, sigue adentro, siguen ahi, los
    oigo adentro, oigo pasos, oigo que estan abajo`,
}
