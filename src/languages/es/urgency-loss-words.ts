/** Spanish words of money and cards that go, and of the law. */
import type { LossWords } from '../urgency-trouble-words.ts'

export const loss: LossWords = {
  someone: `
    alguien, un hombre, un tipo, una persona, unos tipos, ladron, ladrones, hacker, hackers, estafador,
    rateros, ratero, desconocido, mi ex, unos hombres, delincuente, delincuentes, carterista, carteristas,
    ladrona, bandido*, estafadores, criminal, criminales, maleante*, malandro*, otra persona, alguien mas,
    desconocidos, un desconocido, una mujer, un extrano, dos tipos, dos hombres, unos cuates, un cabron, un
    loco, un borracho, un maniatico, pirata informatico, piratas informaticos, encapuchados, un vato, unos
    vatos, un sujeto, unos sujetos`,
  they: 'estan, me estan, nos estan, se estan, ellos, ella, me los, quien sabe quien, andan',
  takingNow: `
    sacando, robando, robandose, usando, vaciando, retirando, gastando, transfiriendo, comprando, haciendo
    compras, haciendo cargos, quitando, haciendo transferencias, haciendo retiros, moviendo dinero, mandando
    dinero, sustrayendo, transfiriendose, moviendo, mandando, enviando, comprandose, haciendo pagos, pagando
    con, clonando, ordeñando, saqueando, llevandose, metiendose a mi cuenta, metido en, tratando de sacar,
    tratando de usar, tratando de comprar`,
  vanishing: `
    sale de mi cuenta, saliendo de mi cuenta, desapareciendo, se esta yendo el dinero, me estan vaciando, me
    estan cobrando, en el cajero con mi, estan sacando, esta sacando, esta haciendo compras, estan haciendo
    compras, esta usando mi tarjeta, estan usando mi tarjeta, esta usando mi cuenta, estan usando mi cuenta,
    (esta|estan|sigue|siguen) (saliendo|saliendose|yendo|desapareciendo|bajando|vaciando|vaciandose) (de |mi
    |el |)(dinero|saldo|cuenta|lana|ahorros|mi cuenta), (esta|estan|sigue|siguen) (saliendo|yendose|
    desapareciendo|bajando|vaciandose), (dinero|saldo|lana|cuenta) (se esta|esta|sigue|va|se va) (yendo|
    saliendo|desapareciendo|bajando|vaciando), saldo (baja y baja|sigue bajando|baja cada), (me|nos) (lo|la|
    los) (estan|esta) (vaciando|robando|quitando|sacando), (me|nos) (estan|esta) (vaciando|sacando|quitando|
    robando|clonando|cobrando|transfiriendo) (la|el|mi|todo|dinero|mi cuenta), en (el|un) cajero con mi,
    (siguen|estan) (entrando|llegando|apareciendo|pasando|haciendo) (cargos|compras|retiros|movimientos|
    cobros), me (llegan y llegan|siguen llegando|siguen entrando|siguen apareciendo|estan llegando|estan
    entrando) (cargos|cobros|compras|retiros|alertas|avisos), (esta|estan) siendo (robado|robada|sacado|
    sacada|transferido|transferida|retirado|retirada|vaciada|vaciado|usada|usado|gastado|movido|desviado|
    clonada|hackeada|saqueada)`,
  took: `
    saco, sacaron, robo, robaron, se robo, se robaron, retiro, retiraron, transfirio, transfirieron, usaron,
    gasto, gastaron, vacio, vaciaron, clono, clonaron, se llevo, se llevaron, uso, usaron mi, movio,
    movieron, transferido, sacado, extrajeron, sustrajeron, quitaron, gastado, compraron, usado, entraron a,
    accedieron, hackearon, se gastaron, se gasto, esta usando, estan usando`,
  money: `
    dinero, cuenta, cuentas, tarjeta, tarjetas, efectivo, fondos, pesos, dolares, euros, ahorros, cartera,
    cajero, banco, credito, debito, cientos, quinientos, mil, $, €, £, retiro, compras, cargos, datos,
    identidad, informacion`,
  stolen: `
    robaron, robo, robada, robado, robadas, robados, hurto, ladron, me quitaron, se llevaron, asaltaron,
    arrebataron, hurtaron, hurtado, me robo, nos robo, se robo, se robaron, me volaron, me bajaron, me
    bajaron el, me bolsearon, me carterearon, me arrebato, me arrebataron, me quito, robandose, fue robada,
    fue robado, sustrajeron, sustraccion, me clonaron, desvalijaron`,
  lost: `
    perdi, perdida, perdido, extravie, extraviada, se me perdio, se me perdieron, no encuentro, deje
    olvidada, deje olvidado, perdimos, extraviado, extravio, se extravio, se me extravio, se me cayo, olvide
    en, no hallo, ya no encuentro, se me olvido en, traspapel*`,
  card: `
    tarjeta, tarjetas, tarjeta de credito, tarjeta de debito, cartera, bolsa, bolso, monedero, pasaporte,
    chequera, billetera, visa, mastercard, tarjetas de credito, identificacion, ine, licencia, cartera con`,
  belongings: `
    tarjeta, cartera, bolsa, bolso, billetera, telefono, celular, pasaporte, computadora, laptop, bicicleta,
    carro, coche, auto, camioneta, paquete, mochila, herramienta, herramientas, dinero, joyas, licencia,
    todo, moto, identidad, datos, perro, celulares, iphone, tablet, llaves, maleta, maletas, equipaje,
    camara, documentos, papeles, tarjeta de credito, pension, quincena, placas, bici, credencial,
    identificacion`,
  hacked: `
    hackearon, hackeado, hackeada, jaquearon, jaquearon mi, me estafaron, estafa, estafaron, fraude con,
    victima de fraude, victima de un fraude, cargos que no, cargo que no, no reconozco, no reconoce, no hice
    yo, yo no hice, no autorice, no autorizado, no autorizados, cargo extrano, cargos extranos, movimientos
    extranos, movimientos raros, cargos raros, clonaron, clonada, robo de identidad, retiro que no, compras
    que no, transferencia que no, me sacaron, sacaron de mi cuenta, me vaciaron, me quitaron dinero, nunca
    compre, nunca hice, nunca autorice, yo no compre, no compre, a mi nombre, me hackearon, nos hackearon,
    hackeo, fui victima, victima de una estafa, me timaron, me enganaron con, me vieron la cara, caí en una
    estafa, cai en un fraude, cai en una estafa, suplantacion, suplantaron, phishing, usurp*, (cargo|cargos|
    cobro|cobros|compra|compras|retiro|retiros|movimiento|movimientos|transferencia|transferencias|
    transaccion|transacciones|pago|pagos) (no autorizado|no autorizados|no autorizada|no autorizadas|raro|
    raros|rara|raras|sospechoso|sospechosos|sospechosa|sospechosas|extrano|extranos|extrana|extranas|
    desconocido|desconocidos|desconocida|desconocidas|que no reconozco|que no hice|que no autorice|que no
    son mios|que no son mias|que no es mio|que no es mia|que no realice|que yo no hice|que yo no autorice|
    que yo no realice|que yo no reconozco), no reconozco (un|el|los|las|una|este|estos|esos|esas|ese)
    (cargo|cargos|cobro|cobros|compra|compras|retiro|retiros|movimiento|movimientos|transferencia|pago|
    pagos), clonaron mi, me clonaron, (tarjeta|cuenta|datos|clave) (clonada|hackeada|comprometida|
    comprometidos|expuestos|filtrados), extorsion*, secuestraron mi cuenta, ransomware, sim clonada,
    copiaron (la|mi) tarjeta, me copiaron, duplicaron mi tarjeta, copiaron los datos`,
  fraud: 'fraude, fraudes, reporte de fraude, defraudado',
  block: `
    bloquee, bloqueen, bloquear, bloqueela, bloqueenla, bloqueame, bloqueeme, bloqueala, congele, congelen,
    congelar, congelela, desactive, desactivar, suspenda, bloqueen mi, bloquear mi, bloqueamela, cancelela,
    cancelen mi, congeleme, inhabilite, inhabiliten`,
  it: `
    tarjeta, tarjetas, cuenta, cuentas, pago, transferencia, tarjeta de credito, tarjeta de debito, todo, el
    plastico, mi tarjeta, mi cuenta, transferencias, pagos, las tarjetas, mis tarjetas, todas mis tarjetas`,
  arrested: `
    arrestaron, arrestado, arrestada, detuvieron, detenido, detenida, en la carcel, a la carcel, preso,
    presa, encarcel*, fianza, custodia policial, se lo llevo la policia, se la llevo la policia, me llevo la
    policia, se lo llevo migracion, migracion se llevo, deportar, deportando, deportan, orden de arresto,
    orden de aprehension, me desalojan, nos desalojan, desalojo, desalojar, notificacion de desalojo, orden
    de restriccion, la policia esta aqui, esposado, esta preso, lo tienen detenido, la tienen detenida,
    separos, lo agarro la policia, lo agarro migracion, se la llevo (la migra|migracion|ice|la policia), se
    lo llevo (la migra|ice), se llevaron (preso|presa|detenido|detenida), la migra (esta|se llevo|agarro|
    detuvo), lo (detuvo|arresto|agarro) (la migra|ice|la policia), orden de cateo, cateo, allanamiento, me
    estan interrogando, me embargan, nos sacan de la casa, nos corren de la casa, multa por manejar tomado`,
  court: `
    juicio, corte, audiencia, tribunal, juez, cita en la corte, demanda, audiencia en, fecha de corte, cita
    con el juez, juicio oral, declaracion ante`,
  soonDay: `
    hoy, manana, esta noche, esta tarde, en una hora, en dos horas, en unas horas, manana temprano, hoy
    mismo, manana por la manana, pasado manana temprano, en @n horas, en media hora, a primera hora, hoy por
    la tarde, hoy en la tarde`,
  withoutLeave: `
    sin (mi|nuestro|su|ningun|ninguna|pedir|tener) (permiso|consentimiento|autorizacion|conocimiento|aviso|
    avisarme), sin que yo (lo |)(autorizara|supiera|hiciera|quisiera|aprobara|diera), sin autorizacion, sin
    autorizar, sin avisarme, a mis espaldas, (no|nunca) (autorice|hice|hicimos|aprobe|permiti|realice|
    compre|gaste|solicite|pedi|ordene|di) (yo |eso|esa|ese|esos|esas|ese cargo|esa compra|nada|permiso|
    autorizacion|mi permiso), yo no (fui|los|lo|la|las|hice|autorice|gaste|compre|saque|realice|lo hice|fui
    quien), no fui yo, no soy yo, no los (gaste|saque|hice|autorice) yo, no es mio, no son mios, no son
    mias, no es mia, no se (quien|de donde|que es ese), no tengo idea (de|quien), fue otra persona, alguien
    mas lo hizo, yo no (hago|estoy haciendo)`,
  emptied: `
    vaciaron, vaciada, saquearon, saqueada, robaron, robo, hackearon, hackeada, clonaron, clonada,
    estafaron, dejaron en ceros, dejaron en cero, ordeñaron, sustrajeron, intervinieron, comprometida,
    comprometieron, asaltaron, defraudaron`,
  goneFrom: `
    (falta|faltan|desaparecio|desaparecieron|se esfumo|se esfumaron|ya no esta|ya no estan|no esta|no
    aparece|no aparecen) (de |en |)(mi|la|el) (cuenta|saldo|tarjeta|ahorro), desaparecio, desaparecieron, se
    esfumo, se esfumaron, esta en ceros, en ceros, me falta, me faltan, faltan, se fue todo, se desaparecio`,
  cash: `
    dinero, efectivo, lana, plata, feria, pesos, dolares, euros, ahorros, fondos, cuenta, cuentas, saldo,
    quincena, sueldo, nomina, renta, deposito, varos, $, €, £, mil, cientos, quinientos, quinientas`,
  hasMine: `
    (tiene|tienen|trae|traen|uso|usan|usa|usaron|usando|robo|robaron|agarro|clono|clonaron|copio|copiaron|se
    llevo|se llevaron|esta usando|estan usando|sabe|encontro|quito|quitaron) (mi|nuestra|mis) (tarjeta|
    cartera|bolsa|celular|telefono|clave|pin|nip|pasaporte|cuenta|datos|contrasena|identidad|tarjetas|
    identificacion)`,
  trouble: `
    no funciona, no sirve, no jala, no prende, no abre, no carga, no pasa, no paso, no me deja, no puedo
    (entrar|abrir|pagar|sacar|retirar|usar|ver|acceder|dormir|llegar|conectar|enviar), descompuesto,
    descompuesta, atorado, atorada, trabado, rechazada, rechazado, rechazo, declinada, bloqueada, bloqueado,
    congelada, error, equivocado, equivocada, por error, equivoque, no ha llegado, no llego, no llega, no me
    ha llegado, no he recibido, no recibi, me cobraron dos veces, cobro doble, me cobraron de mas,
    cancelado, cancelada, retrasado, demorado, trago, se quedo con mi tarjeta, perdi, perdimos, robaron,
    robo, fraude, hackearon, estafa, desaparecio, vaciaron, se descompuso, se rompio, se daño, inundo,
    gotea, me duele, enfermo, enferma, desesperado, desesperada, sin dinero, sin internet, sin senal, sin
    luz, sin agua, desconectado, cortaron, en problemas, choco, todavia no (tengo|llega|hay|me|han), aun no
    (tengo|llega|hay|me|han), nadie ha llegado, no ha venido nadie, nunca llego`,
  swallowedCard: `
    (trago|comio|retuvo|quedo con|quedo) (mi|la) tarjeta, se (trago|comio|quedo con) (mi|la) tarjeta,
    tarjeta (se quedo|atorada|atrapada) en el cajero, no me devuelve la tarjeta, no me devolvio la tarjeta`,
  hasBeen: 'ha estado, han estado, lleva, llevan, estuvo, estuvieron',
  entries: `
    cargos, movimientos, transacciones, retiros, compras, transferencias, pagos, alertas, avisos,
    notificaciones, cobros, cargo, compras raras`,
  rollsIn: `
    siguen llegando, siguen entrando, siguen saliendo, siguen apareciendo, estan llegando, estan entrando,
    estan apareciendo, estan saliendo, no paran de, uno tras otro, una tras otra, me llegan, llegan y
    llegan, van saliendo, van apareciendo, llegando y llegando, sigue y sigue, salen y salen`,
  goingOn: `
    en este (momento|instante|minuto|segundo), en estos (momentos|instantes), ahora, ahorita, ahora mismo,
    ahorita mismo, justo ahora, actualmente, en curso, en proceso, todavia sigue, sigue pasando, frente a
    (mi|mis ojos), ante mis ojos, en tiempo real, en vivo, cada (minuto|segundo|rato|ratito|cinco minutos|@n
    minutos), (uno|una) (tras|por) (otro|otra|uno|una), sin parar, a cada rato, constantemente, hace (un|
    unos|@n) (segundo|segundos|minuto|minutos|momento|instante), una y otra vez, otra vez y otra vez,
    mientras (hablo|hablamos|escribo|le hablo|le escribo|estamos|espero|esperamos|veo)`,
}
