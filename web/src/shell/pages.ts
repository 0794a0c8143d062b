/** The pages one can go to from anywhere: their names, icons and keys (pressed after `g`). */
import { Phone, PhoneCall, PhoneOutgoing, Plug, Receipt, SlidersHorizontal } from 'lucide-react'

export const pages = [
  { to: '/', label: 'Calls', icon: Phone, key: 'c' },
  { to: '/callbacks', label: 'Callbacks', icon: PhoneOutgoing, key: 'b' },
  { to: '/test-call', label: 'Test call', icon: PhoneCall, key: 't' },
  { to: '/integrations', label: 'Integrations', icon: Plug, key: 'i' },
  { to: '/costs', label: 'Costs', icon: Receipt, key: 'o' },
  { to: '/settings', label: 'Profile', icon: SlidersHorizontal, key: 's' },
] as const
