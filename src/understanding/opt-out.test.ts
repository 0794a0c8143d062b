import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { optsOut } from './opt-out.ts'

describe('optsOut', () => {
  it.each([
    'stop calling',
    'stop calling me please',
    'please quit calling this number',
    'take me off your list',
    'remove my number from your calling list',
    'please remove my number',
    "don't ever call this number again",
    'do not contact me anymore',
    'never call here again',
    'put me on your do not call list',
    'unsubscribe',
    "I don't want any more calls",
    'lose my number',
    'Who is this? Leave me alone!',
    'no more calls',
    'delete my number from your system',
    'stop with all these calls',
    'please stop calling me take me off your list',
  ])('yes: %s', (text) => {
    expect(optsOut(text, english)).toBe(true)
  })
  it.each([
    "don't call me before nine",
    'no need to call back',
    "don't call me back, I'll come by",
    'stop calling me Bob',
    'my number is 503 555 0144',
    'can you remove the wallpaper',
    'please stop the leak',
    'someone keeps calling me',
    'I need to stop by tomorrow',
    'call me again tomorrow',
    'the alarm will not stop ringing',
    'how do I stop my ex from calling',
    'take the old fridge off my hands',
    "I'm on the waiting list",
    'please call me',
  ])('no: %s', (text) => {
    expect(optsOut(text, english)).toBe(false)
  })
  it.each([
    'dejen de llamarme',
    'deje de llamar a esta casa por favor',
    'quíteme de su lista',
    'no me vuelvan a llamar',
    'ya no me llamen',
    'ya no me hablen',
    'dejen de estarme hablando',
    'no me llamen más',
    'borre mi número',
    'sáquenme de su lista de llamadas',
    'elimine mi teléfono de su base de datos',
    'no quiero recibir más llamadas',
    'nunca me vuelva a marcar',
    'denme de baja',
    'déjenme en paz',
    'no más llamadas',
  ])('sí: %s', (text) => {
    expect(optsOut(text, spanish)).toBe(true)
  })
  it.each([
    'no me llame antes de las nueve',
    'no hace falta que me llame',
    'me llamo Kim',
    'llámeme mañana',
    'mi número es 503 555 0144',
    'la alarma no deja de sonar',
    'quiero borrar un grafiti de la pared',
    'no me llame todavía',
    'ya no me llamen mejor yo les marco',
    'no me hablen antes de las nueve',
    'estoy en la lista de espera',
  ])('no: %s', (text) => {
    expect(optsOut(text, spanish)).toBe(false)
  })
})

describe('a contract that is cancelled in Spanish', () => {
  it.each(['Quiero dar de baja el seguro', 'quiero darme de baja de la póliza familiar'])(
    'is no wish for no calls: %s',
    (text) => {
      expect(optsOut(text, spanish)).toBe(false)
    },
  )
  it.each(['deme de baja de su lista', 'quiero darme de baja'])('is not what others want: %s', (text) => {
    expect(optsOut(text, spanish)).toBe(true)
  })
})
