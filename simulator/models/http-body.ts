/** What stands in an HTTP request to a model vendor, before any wire is looked at. */
import type { IncomingMessage } from 'node:http'
import { ConnectionLost } from './answer-line.ts'
import { ModelRefusal } from './model-request.ts'

const maxBodyBytes = 4 * 1024 * 1024

/** The headers, one text each. */
export function readHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** The JSON of the body. Throws the refusal of one that is too large or none. */
export async function readBody(incoming: IncomingMessage, headers: Record<string, string>): Promise<unknown> {
  const text = await readText(incoming)
  if (!headers['content-type']?.startsWith('application/json')) {
    throw new ModelRefusal({ status: 400, message: 'content-type: expected application/json' })
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new ModelRefusal({ status: 400, message: 'We could not parse the JSON body of your request.' })
  }
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of incoming) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > maxBodyBytes) break
    }
  } catch (error) {
    throw new ConnectionLost(String(error))
  }
  if (size > maxBodyBytes)
    throw new ModelRefusal({ status: 413, message: 'Request exceeds the maximum size' })
  return Buffer.concat(chunks).toString('utf8')
}
