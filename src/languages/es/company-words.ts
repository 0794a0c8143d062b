/** Spanish words around companies. Words stand without accents. */
import type { CompanyWords } from '../company-words.ts'

const kinds = `plomeria fontaneria calefaccion climatizacion electricidad electricas construcciones constructora constructores
  reformas pinturas jardineria paisajismo servicios servicio soluciones sistemas grupo asociados socios compania empresa
  sociedad cooperativa corporacion sa sl srl industrias inmobiliaria propiedades administracion seguros aseguradora banco
  hipotecas financiera consultores consultoria abogados bufete despacho notaria contadores asesoria clinica consultorio
  dental odontologia hospital sanatorio farmacia veterinaria escuela colegio academia instituto universidad iglesia parroquia
  fundacion hotel hostal posada restaurante cafeteria panaderia pasteleria pizzeria taqueria bar bodega tienda mercado
  supermercado abarrotes carniceria fruteria boutique salon peluqueria barberia estetica gimnasio estudio estudios diseno
  agencia publicidad tecnologia tecnologias laboratorio laboratorios logistica transportes transporte mudanzas almacenes
  talleres taller automotriz motores llantas repuestos refacciones alquileres renta distribuidora distribuciones imprenta
  editorial seguridad alarmas limpieza limpiezas fumigaciones piscinas albercas cristaleria vidrios pisos muebles muebleria cocinas
  energia solar granja vivero floreria flores hermanos hijos departamentos condominio torres ayuntamiento municipio guarderia
  biblioteca museo teatro viajes joyeria optica ferreteria maderas aceros quimicos ingenieria arquitectos mensajeria
  telecomunicaciones`

export const company: CompanyWords = {
  plainCues:
    /(?<![a-zñ])(?:(?:de|desde|para|en) la (?:empresa|compania|firma|tienda)(?: llamada)?|en (?:nombre|representacion) de|(?:trabajo|trabajamos) (?:en|para|con)|represento a|representamos a|(?:mi|la|nuestra) (?:empresa|compania)(?: se llama| es)?|una (?:empresa|compania) llamada|(?:tengo|manejo|administro))\s+/gi,
  weakCues:
    /(?<![a-zñ])(?:(?:llamo|llamamos|hablo|hablamos|somos|soy|aqui|[a-zñ]+) (?:de parte )?(?:del|de|desde)|somos)\s+/gi,
  kinds: new Set(kinds.split(/\s+/)),
  joiners: new Set(['y', 'e', '&', 'de', 'del', 'la', 'las', 'los', 'el', 'san', 'santa']),
  article: /^(?:el|la|los|las|(?<some>una?))\s+/i,
  places: new Set(
    `madrid barcelona valencia sevilla zaragoza malaga bilbao murcia mexico monterrey guadalajara puebla tijuana bogota medellin
    cali lima quito caracas santiago buenos aires montevideo asuncion habana miami texas california florida espana colombia
    peru ecuador venezuela chile argentina uruguay paraguay bolivia cuba guatemala honduras salvador nicaragua panama casa
    trabajo oficina`.split(/\s+/),
  ),
}
