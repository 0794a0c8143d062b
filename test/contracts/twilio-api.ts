/** Twilio's published description of its REST API, when the folder with vendors' contracts lies beside this one. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const file = resolve(import.meta.dirname, '../../../shared/contracts/twilio/twilio_api_v2010.json')

export const hasTwilioApi = existsSync(file)

interface Operation {
  parameters?: { name: string; in: string }[]
  requestBody?: {
    content: Record<string, { schema: { properties?: Record<string, { enum?: string[]; format?: string }> } }>
  }
}
type Paths = Record<string, Record<string, Operation>>

export interface SentRequest {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** What the API would not know of a request, one sentence each. */
export function checkTwilioRequest({ method, path, headers, body }: SentRequest): string[] {
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Paths }
  const [pathname = '', query = ''] = path.split('?')
  const known = Object.entries(paths).find(([template]) => matches(template, pathname))
  const operation = known?.[1][method.toLowerCase()]
  if (!operation) return [`${method} ${pathname} is not in the API`]
  const inQuery = operation.parameters
    ?.filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name)
  const problems = [...new URLSearchParams(query).keys()]
    .filter((name) => !inQuery?.includes(name))
    .map((name) => `the query parameter ${name} is not in the API`)
  return [...problems, ...checkBody(operation, headers['content-type'], body)]
}

function checkBody(operation: Operation, contentType: string | string[] | undefined, body: string): string[] {
  if (body === '') return []
  const type = String(contentType).split(';')[0] ?? ''
  const properties = operation.requestBody?.content[type]?.schema.properties
  if (!properties) return [`a body of type ${type} is not in the API`]
  return [...new URLSearchParams(body)].flatMap(([name, value]) => {
    const property = properties[name]
    if (!property) return [`the field ${name} is not in the API`]
    if (property.format === 'uri' && !URL.canParse(value)) return [`${name}=${value} is not an address`]
    return property.enum && !property.enum.includes(value)
      ? [`${name}=${value} is not one of its values`]
      : []
  })
}

/** `{AccountSid}` stands for one path segment; `.json` must be there. */
function matches(template: string, pathname: string): boolean {
  const pattern = template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/.]+')
  return new RegExp(`^${pattern}$`).test(pathname)
}
