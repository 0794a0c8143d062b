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
    mi, quieren entrar a mi, quieren entrar a la casa`,
  thief: 'ladron, ladrones, ratero, rateros, asaltante, asaltantes, intruso, intrusos, raterillo',
  nearby: `
    abajo, arriba, adentro, dentro, ahora mismo, en este momento, afuera, en la casa, en la tienda, en el
    patio, en la cochera, todavia estan, siguen aqui, sigue aqui, en mi casa, en la puerta, entrando`,
  breakingIn: `
    tratando de entrar, intentando entrar, queriendo entrar, quiere entrar, forzando, brincando la barda,
    brinco la barda, en mi puerta, afuera de mi puerta, en mi ventana, afuera de mi ventana, trepando`,
  inside: `
    en mi casa, dentro de mi casa, adentro de mi casa, adentro de la casa, dentro de la casa, en mi patio,
    en mi cochera, en mi garaje, en mi tienda, en mi negocio, escondido en`,
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
  craft: `
    barco, lancha, avion, avioneta, helicoptero, puente, presa, cabina, cubierta, motores, tripulacion,
    casco, escotilla, generador, camion, yate`,
  sinking: `
    hundiendo, se hunde, se esta hundiendo, se cae, se estrello, cayendo en picada, perforado, abordaron,
    bajo ataque, atacado, explotando, exploto, va a explotar, a punto de explotar, fuera de control,
    desbordando, muriendo, morir, atrapados, se ahoga, volcado, se volteo`,
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
  sos: `
    sos, ese o ese, mayday, auxilio, socorro, llame al 911, llamen al 911, llamen a la policia, llame a la
    policia, llamen una ambulancia, llame una ambulancia, manden una ambulancia, mande una ambulancia,
    manden a la policia, manden a los bomberos, llamen a los bomberos, alerta roja, llamen a una ambulancia,
    llame a una ambulancia, mande a una ambulancia, envien una ambulancia, una ambulancia por favor`,
  emergency: 'emergencia, emerjencia',
  tampers: '',
  theyInside: `
    estan adentro, esta adentro, estan dentro, esta dentro, siguen adentro, sigue adentro, siguen ahi, los
    oigo adentro, oigo pasos, oigo que estan abajo`,
}
