/** Our field on calls and tasks, made where the owner may make fields: it keeps a call from being there twice. */
import type { ZohoClient } from './client.ts'
import { callSidField } from './mapping.ts'
import { zohoError } from './zoho-error.ts'

/** Without the right to make fields, or in an account that is full of them, it goes on without. Throws what passes. */
export async function makeCallSidField(client: ZohoClient, module: string): Promise<void> {
  const answer = await client.send({
    method: 'POST',
    path: '/settings/fields',
    query: { module },
    json: {
      fields: [
        {
          // Zoho makes the field's name of its label.
          field_label: callSidField.replaceAll('_', ' '),
          data_type: 'text',
          length: 64,
          unique: { case_sensitive: false },
        },
      ],
    },
  })
  if (answer.status < 300) return
  const error = zohoError(answer)
  if (error.failure !== 'refused' && error.failure !== 'permission') throw error
}
