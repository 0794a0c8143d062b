/** Why a delivery failed, as far as it decides what happens next. */

/**
 * `passing`: tried again. `refused`: for good, as it stands. `credentials` and `permission`: for good until the
 * owner renews what the connection logs in with, or what it may; then these deliveries are sent again by themselves.
 */
export const deliveryFailures = ['passing', 'refused', 'credentials', 'permission'] as const
export type DeliveryFailure = (typeof deliveryFailures)[number]
