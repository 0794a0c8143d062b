/** Who is signed in, and the one-time setup of the first user. */
import { z } from 'zod'

export const meSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), id: z.string(), email: z.string(), name: z.string() }),
  z.object({ kind: z.literal('api-key') }),
])
export type Me = z.infer<typeof meSchema>

/** Whether the first user is still to be made (with the link that the server printed at its start). */
export const setupStateSchema = z.object({ isNeeded: z.boolean() })
export type SetupState = z.infer<typeof setupStateSchema>

export const minPasswordLength = 10

const email = z.email('expected an e-mail address').max(200)
const newPassword = z
  .string()
  .min(minPasswordLength, `expected a password of at least ${minPasswordLength} characters`)
  .max(128, 'expected a password of at most 128 characters')
const knownPassword = z.string().min(1, 'expected a password').max(128)

export const signInSchema = z.strictObject({ email, password: knownPassword })

export const passwordChangeSchema = z.strictObject({ currentPassword: knownPassword, newPassword })

export const setupBodySchema = z.strictObject({
  token: z.string().min(1, 'expected the token of the setup link').max(200),
  email,
  password: newPassword,
  name: z.string().trim().min(1, 'expected a name').max(80),
})
export type SetupBody = z.infer<typeof setupBodySchema>
