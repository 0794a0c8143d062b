/** `/api/messages`: texts with callers and with those on call, newest first. */
import { FirstRingError } from '../../core/errors.ts'
import { toE164 } from '../../core/phone-number.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import { messagePageSchema, messagesQuerySchema } from './schemas/messages.ts'

export function messageRoutes(app: ApiApp, { store }: Pick<ApiContext, 'store'>): void {
  app.get(
    '/messages',
    {
      schema: {
        tags: ['messages'],
        summary: 'Texts, newest first: all, those with a number, or those of a call; and who wants none',
        querystring: messagesQuerySchema,
        response: { 200: messagePageSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { phone: given, ...filter } = request.query
      const phone = given === undefined ? undefined : phoneOf(given)
      const [page, optOuts] = await Promise.all([
        store.messages.list({ ...filter, phone }),
        phone === undefined ? [] : store.optOuts.ofPhone(phone),
      ])
      return { ...page, optOuts: optOuts.map(({ ownNumber, at, source }) => ({ ownNumber, at, source })) }
    },
  )
}

function phoneOf(text: string): string {
  const phone = toE164(text)
  if (phone) return phone
  throw new FirstRingError('validation-failed', 'This is not a phone number', {
    fields: [{ field: 'phone', message: 'expected a phone number in E.164, for example +15035550188' }],
  })
}
