/** Where this call was sent, and trying again what did not arrive. */
import { useQuery } from '@tanstack/react-query'
import { connectionsQuery } from '../../api/integrations.ts'
import type { CallDetail } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { DeliveryLine } from '../../components/delivery-line.tsx'

export function CallDeliveries({ call }: { call: CallDetail }) {
  const connections = useQuery(connectionsQuery).data?.items ?? []
  if (call.deliveries.length === 0) return null
  return (
    <Card title="Sent to" className="order-5">
      <ul className="divide-y divide-line">
        {call.deliveries.map((delivery) => (
          <DeliveryLine
            key={delivery.id}
            delivery={delivery}
            name={connections.find(({ id }) => id === delivery.integrationId)?.name}
          />
        ))}
      </ul>
    </Card>
  )
}
