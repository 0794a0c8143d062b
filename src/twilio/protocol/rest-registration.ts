/** What the REST API answers about numbers and what they are registered for: the parts that are read. */
import { z } from 'zod'

export const ownNumbersSchema = z.looseObject({
  incoming_phone_numbers: z.array(z.looseObject({ sid: z.string(), phone_number: z.string() })),
})

export const messagingServicesSchema = z.looseObject({
  services: z.array(z.looseObject({ sid: z.string() })),
  meta: z.looseObject({ next_page_url: z.string().nullish() }).optional(),
})

export const numberInServiceSchema = z.looseObject({ sid: z.string() })

export const campaignsSchema = z.looseObject({
  compliance: z.array(
    z.looseObject({
      campaign_status: z.string().nullish(),
      is_externally_registered: z.boolean().nullish(),
    }),
  ),
})

export const tollFreeVerificationsSchema = z.looseObject({
  verifications: z.array(z.looseObject({ status: z.string().nullish() })),
})
