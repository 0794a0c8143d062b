/** Why signing in failed, in words that say what to do. */
import { ApiError, errorWords } from '../../api/request.ts'

export function refusalWords(error: unknown): string {
  if (!(error instanceof ApiError)) return errorWords(error)
  if (error.status === 429) {
    const seconds = error.retryAfterSeconds ?? 60
    return `Too many attempts. Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again.`
  }
  if (error.status === 401) return 'E-mail or password is wrong.'
  if (error.status >= 500) return 'The server has a problem right now. Try again in a moment.'
  return error.message
}
