/** Spanish words for what street addresses are made of; English kinds of streets too, as they are called in America. */
import type { AddressWords } from '../address-words.ts'

const set = (words: string) => new Set(words.split(/\s+/))

export const addresses: AddressWords = {
  streetsBehind: set(
    'street st avenue ave road rd drive dr lane ln boulevard blvd court ct circle way place terrace parkway highway',
  ),
  everydayStreets: set('way place court circle st'),
  streetsBefore: set(
    `calle c avenida av avda ave plaza pza paseo carretera camino ronda travesia callejon bulevar boulevard calzada via
     cuesta glorieta pasaje autopista autovia urbanizacion poligono rambla prolongacion privada cerrada circuito cra
     carrera diagonal transversal jiron vereda senda costanilla alameda corredera`,
  ),
  roadNames: set('county state us federal estatal nacional'),
  boxes: new Set([
    'apartado',
    'apartado postal',
    'apartado de correos',
    'casilla postal',
    'po box',
    'p o box',
  ]),
  corner: /\b(?:la )?esquina (?:de|del|con|entre)\b/,
  numberMarks: set('numero no num nro #'),
  ordinalEndings: set('o a th st nd rd'),
  ordinals: {},
  units: set(
    `piso planta puerta apartamento apto apartado departamento depto dpto interior int bajo atico entresuelo izquierda
     derecha izq dcha escalera portal bloque edificio torre casa local oficina manzana mz lote primero primera segundo
     segunda tercero tercera cuarto cuarta quinto quinta sexto sexta colonia col barrio fraccionamiento sector`,
  ),
  directions: set('norte sur este oeste poniente oriente north south east west'),
  apart: set(
    `y que porque esta estan es era hay hace desde en a por con para mi tu su yo telefono nombre direccion minutos horas
     dias meses anos personas euros dolares pesos cuando si no pero se me le al ya`,
  ),
  between: set('de la el del los las'),
  notStreets: set(
    'misma mismo semana manana tarde noche madrugada mes ano compania empresa visita factura cuenta tienda ultima otra',
  ),
  ends: set(
    `mi telefono tel contacto celular movil correo email porque esta estan es era desde hace gracias por favor donde cerca
     al frente enfrente para pero que cuando si se me nombre hay tengo necesito no sino junto detras hoy manana soy
     me quiero y`,
  ),
  joins: set('y e con'),
  joinedEnds: set('el la los mi un una lo'),
  cues: set('en direccion vivo vive calle domicilio es'),
  leadIn:
    /^(?:(?:no|perdon|si|claro|bueno|vale|pues|eh|este|mire)\b[, ]*)*(?:(?:es|seria|(?:la|mi|nuestra) direccion(?: correcta| nueva)?(?: es| seria)?|direccion|vivo en|vivimos en|estoy en|estamos en|en)\b[, ]*)?(?:(?:el|la|los)\b (?!esquina))?/,
  notAlone: set('un una uno'),
}
