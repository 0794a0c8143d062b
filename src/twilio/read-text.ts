/** Reads the text of an answer within a size and a time: an API's answer is small, whatever a broken peer sends. */
import { FirstRingError } from '../core/errors.ts'

const maxBytes = 1024 * 1024

/** Throws FirstRingError `vendor-unavailable` when the body breaks off, is too slow or too large. */
export async function readText(response: Response, timeoutMs: number): Promise<string> {
  if (response.body === null) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  let isLate = false
  const reader = response.body.getReader()
  const cancel = () => reader.cancel().catch(() => undefined)
  const timer = setTimeout(() => {
    isLate = true
    void cancel()
  }, timeoutMs)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (isLate) throw new RangeError(`not complete within ${timeoutMs} ms`)
      if (done) return Buffer.concat(chunks).toString('utf8')
      chunks.push(value)
      size += value.length
      if (size > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`)
    }
  } catch (cause) {
    await cancel()
    throw new FirstRingError('vendor-unavailable', 'Twilio broke off in the middle of its answer', { cause })
  } finally {
    clearTimeout(timer)
  }
}
