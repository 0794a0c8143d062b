/** Spanish words of trouble on the road, with money, cards and the law. */
import type { LossWords } from '../urgency-trouble-words.ts'

export const loss: LossWords = {
  stranded: `
    tirado en la carretera, tirada en la carretera, tirados en la carretera, varado, varada, varados, a un
    lado de la carretera, a la orilla de la carretera, orilla de la autopista, en medio de la carretera, en
    medio de la nada, en la cuneta, me quede tirado, me quede tirada, nos quedamos tirados, bloqueando el
    trafico, atascado en la nieve, atascado en el lodo, atorado en la nieve, atorado en el lodo`,
  brokenDown: `
    se descompuso, descompuesto, se quedo parado, no arranca, no prende, se apago, se ponchó, poncho,
    ponchada, llanta ponchada, pinchada, llanta baja, reventada, sin gasolina, se quedo sin gasolina, se
    sobrecalento, se calento, averiado, se averio`,
  road: `
    carretera, autopista, camino, puente, salida, libramiento, periferico, calle, estacionamiento, tunel,
    kilometro`,
  brakes: `
    sin frenos, me quede sin frenos, no frena, no tengo frenos, se fueron los frenos, fallaron los frenos,
    no funcionan los frenos`,
  someone: `
    alguien, un hombre, un tipo, una persona, unos tipos, ladron, ladrones, hacker, hackers, estafador,
    rateros, ratero, desconocido, mi ex, unos hombres, delincuente, delincuentes`,
  they: 'estan, me estan, nos estan, se estan, ellos, ella',
  takingNow: `
    sacando, robando, robandose, usando, vaciando, retirando, gastando, transfiriendo, comprando, haciendo
    compras, haciendo cargos, quitando, haciendo transferencias, haciendo retiros, moviendo dinero, mandando
    dinero`,
  vanishing: `
    sale de mi cuenta, saliendo de mi cuenta, desapareciendo, se esta yendo el dinero, me estan vaciando, me
    estan cobrando, en el cajero con mi, estan sacando, esta sacando, esta haciendo compras, estan haciendo
    compras, esta usando mi tarjeta, estan usando mi tarjeta, esta usando mi cuenta, estan usando mi cuenta`,
  took: `
    saco, sacaron, robo, robaron, se robo, se robaron, retiro, retiraron, transfirio, transfirieron, usaron,
    gasto, gastaron, vacio, vaciaron, clono, clonaron, se llevo, se llevaron, uso, usaron mi`,
  money: `
    dinero, cuenta, cuentas, tarjeta, tarjetas, efectivo, fondos, pesos, dolares, euros, ahorros, cartera,
    cajero, banco, credito, debito, cientos, quinientos, mil, $, €, £, retiro, compras, cargos, datos,
    identidad, informacion`,
  stolen: `
    robaron, robo, robada, robado, robadas, robados, hurto, ladron, me quitaron, se llevaron, asaltaron,
    arrebataron`,
  lost: `
    perdi, perdida, perdido, extravie, extraviada, se me perdio, se me perdieron, no encuentro, deje
    olvidada, deje olvidado, perdimos`,
  card: `
    tarjeta, tarjetas, tarjeta de credito, tarjeta de debito, cartera, bolsa, bolso, monedero, pasaporte,
    chequera, billetera`,
  belongings: `
    tarjeta, cartera, bolsa, bolso, billetera, telefono, celular, pasaporte, computadora, laptop, bicicleta,
    carro, coche, auto, camioneta, paquete, mochila, herramienta, herramientas, dinero, joyas, licencia,
    todo, moto, identidad, datos, perro`,
  hacked: `
    hackearon, hackeado, hackeada, jaquearon, jaquearon mi, me estafaron, estafa, estafaron, fraude con,
    victima de fraude, victima de un fraude, cargos que no, cargo que no, no reconozco, no reconoce, no hice
    yo, yo no hice, no autorice, no autorizado, no autorizados, cargo extrano, cargos extranos, movimientos
    extranos, movimientos raros, cargos raros, clonaron, clonada, robo de identidad, retiro que no, compras
    que no, transferencia que no, me sacaron, sacaron de mi cuenta, me vaciaron, me quitaron dinero, nunca
    compre, nunca hice, nunca autorice, yo no compre, no compre, a mi nombre`,
  fraud: 'fraude, fraudes, reporte de fraude, defraudado',
  block: `
    bloquee, bloqueen, bloquear, bloqueela, bloqueenla, bloqueame, bloqueeme, bloqueala, congele, congelen,
    congelar, congelela, desactive, desactivar, suspenda`,
  it: `
    tarjeta, tarjetas, cuenta, cuentas, pago, transferencia, tarjeta de credito, tarjeta de debito, todo`,
  arrested: `
    arrestaron, arrestado, arrestada, detuvieron, detenido, detenida, en la carcel, a la carcel, preso,
    presa, encarcel*, fianza, custodia policial, se lo llevo la policia, se la llevo la policia, me llevo la
    policia, se lo llevo migracion, migracion se llevo, deportar, deportando, deportan, orden de arresto,
    orden de aprehension, me desalojan, nos desalojan, desalojo, desalojar, notificacion de desalojo, orden
    de restriccion, la policia esta aqui, esposado, esta preso, lo tienen detenido, la tienen detenida,
    separos, lo agarro la policia, lo agarro migracion`,
  court: 'juicio, corte, audiencia, tribunal, juez, cita en la corte, demanda',
  soonDay: `
    hoy, manana, esta noche, esta tarde, en una hora, en dos horas, en unas horas, manana temprano, hoy
    mismo, manana por la manana`,
  withoutLeave: '',
  emptied: '',
  goneFrom: '',
  cash: '',
  hasMine: '',
  trouble: '',
  peril: '',
  swallowedCard: `
    (trago|comio|retuvo|quedo con|quedo) (mi|la) tarjeta, se (trago|comio|quedo con) (mi|la) tarjeta,
    tarjeta (se quedo|atorada|atrapada) en el cajero, no me devuelve la tarjeta, no me devolvio la tarjeta`,
  hasBeen: 'ha estado, han estado, lleva, llevan, estuvo, estuvieron',
  entries: `
    cargos, movimientos, transacciones, retiros, compras, transferencias, pagos, alertas, avisos,
    notificaciones`,
  rollsIn: `
    siguen llegando, siguen entrando, siguen saliendo, siguen apareciendo, estan llegando, estan entrando,
    estan apareciendo, estan saliendo, no paran de, uno tras otro, una tras otra, me llegan, llegan y
    llegan, van saliendo, van apareciendo`,
}
