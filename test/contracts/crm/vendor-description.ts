/**
 * Checks requests against the descriptions that vendors publish of their APIs (OpenAPI 3.0). The files are not part
 * of this repository: without them nothing is checked, and the suite says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import type { VendorRequest } from '../../../simulator/vendors/vendor-server.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/contracts/crm')

export interface VendorDescription {
  /** What is wrong with a request; empty for one that is as described, or not to be described at all. */
  faults(request: VendorRequest): string[]
}

export interface DescriptionOptions {
  /** Files below the folder of descriptions, without `.json`. */
  files: string[]
  /** Requests that no file describes, such as the login. */
  undescribed?: RegExp[]
  /** Formats that the vendor's own words contradict, for example `date-time`. */
  ignoredFormats?: string[]
}

const parameterSchema = z.looseObject({
  name: z.string().optional(),
  in: z.string().optional(),
  required: z.boolean().optional(),
  $ref: z.string().optional(),
})
type Parameter = z.infer<typeof parameterSchema>

const operationSchema = z.looseObject({
  parameters: z.array(parameterSchema).optional(),
  requestBody: z
    .looseObject({
      required: z.boolean().optional(),
      content: z.record(z.string(), z.looseObject({ schema: z.unknown() })),
    })
    .optional(),
})

const documentSchema = z.looseObject({
  servers: z.array(z.object({ url: z.url() })).optional(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ parameters: z.record(z.string(), parameterSchema).optional() }).optional(),
})

interface Operation {
  method: string
  path: RegExp
  /** Literal paths go before those with parameters. */
  holes: number
  parameters: Parameter[]
  isBodyRequired: boolean
  body: ValidateFunction | undefined
}

/** Undefined, after a word about it, where the files are not there. */
export function openVendorDescription(options: DescriptionOptions): VendorDescription | undefined {
  if (!existsSync(folder)) {
    process.stderr.write(`NOT CHECKED, no description on this machine: ${options.files.join(', ')}
`)
    return undefined
  }
  const operations = options.files.flatMap((file) => readOperations(file, options.ignoredFormats ?? []))
  return {
    faults(request) {
      const asked = `${request.method} ${request.path}`
      if (options.undescribed?.some((pattern) => pattern.test(asked))) return []
      const fitting = operations
        .filter(({ method, path }) => method === request.method && path.test(request.path))
        .sort((a, b) => a.holes - b.holes)
      if (fitting.length === 0) return [`${asked}: no such operation is described`]
      // Several files may describe one path for several kinds of record.
      const faults = fitting.map((operation) => faultsOf(operation, request))
      return faults.some((some) => some.length === 0)
        ? []
        : (faults[0] ?? []).map((one) => `${asked}: ${one}`)
    },
  }
}

function readOperations(file: string, ignoredFormats: string[]): Operation[] {
  const text = readFileSync(resolve(folder, `${file}.json`), 'utf8')
  const json: unknown = JSON.parse(text)
  const document = documentSchema.parse(json)
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  for (const format of ignoredFormats) ajv.addFormat(format, true)
  for (const format of ['int32', 'int64', 'float', 'double']) ajv.addFormat(format, true)
  ajv.addSchema(z.record(z.string(), z.unknown()).parse(json), 'vendor')
  const prefix = new URL(document.servers?.[0]?.url ?? 'http://localhost/').pathname.replace(/\/$/, '')
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      const operation = operationSchema.safeParse(described).data
      if (!operation) return []
      const [type] = Object.keys(operation.requestBody?.content ?? {}).filter((name) => /json/.test(name))
      const pointer = ['paths', path, method, 'requestBody', 'content', type ?? '', 'schema']
      const parameters = operation.parameters ?? []
      return {
        method: method.toUpperCase(),
        path: new RegExp(`^${prefix}${path.replace(/[.+]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`),
        holes: path.split('{').length,
        parameters: parameters.map((one) => referred(one, document.components?.parameters ?? {})),
        isBodyRequired: operation.requestBody?.required ?? false,
        body: type === undefined ? undefined : ajv.compile({ $ref: `vendor#${pointerOf(pointer)}` }),
      }
    }),
  )
}

function referred(parameter: Parameter, known: Record<string, Parameter>): Parameter {
  const name = parameter.$ref?.split('/').at(-1)
  return name === undefined ? parameter : (known[name] ?? parameter)
}

function pointerOf(parts: string[]): string {
  return parts
    .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
}

function faultsOf({ parameters, isBodyRequired, body }: Operation, request: VendorRequest): string[] {
  const queries = parameters.filter((parameter) => parameter.in === 'query')
  const names = new Set(queries.map(({ name }) => name))
  const unknown = [...request.query.keys()].filter((name) => !names.has(name))
  const missing = queries.filter(({ name, required }) => required && !request.query.has(name ?? ''))
  return [
    ...unknown.map((name) => `the query has ${name}, which is not described`),
    ...missing.map(({ name }) => `the query lacks ${name}`),
    ...bodyFaults(body, isBodyRequired, request),
  ]
}

function bodyFaults(
  body: ValidateFunction | undefined,
  isRequired: boolean,
  request: VendorRequest,
): string[] {
  if (request.body === '') return isRequired ? ['the body is missing'] : []
  if (!body) return []
  if (request.json === undefined) return ['the body is no JSON']
  if (body(request.json)) return []
  return (body.errors ?? []).map(({ instancePath, message }) => `body${instancePath} ${message}`)
}
