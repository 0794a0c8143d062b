/** What each kind of integration is for, in a line, and where its credentials come from. Pure. */
import {
  Building2,
  CalendarCheck,
  CalendarDays,
  Cloud,
  Contact,
  Hash,
  LifeBuoy,
  type LucideIcon,
  Mail,
  MessageSquareText,
  Plug,
  Target,
  Webhook,
} from 'lucide-react'
import type { IntegrationKind } from '../../api/types.ts'

interface KindWords {
  icon: LucideIcon
  /** What it does. */
  line: string
  /** Where the owner finds what the form asks for. */
  credentials?: string
  /** Its page in `docs/guides`, without `.md`. */
  guide?: string
}

const words: Record<string, KindWords> = {
  hubspot: {
    icon: Contact,
    line: 'Finds or makes the contact, logs the call, and leaves a task for each promised call back.',
    credentials: 'HubSpot → Settings → Integrations → Service Keys: a key that may read and write contacts.',
    guide: 'hubspot',
  },
  salesforce: {
    icon: Cloud,
    line: 'Adds the call to the contact, or makes a lead of a new caller, with a task to call back.',
    credentials: 'Salesforce → Setup → External Client App Manager: the consumer key and secret of an app.',
    guide: 'salesforce',
  },
  pipedrive: {
    icon: Target,
    line: 'Finds or makes the person, logs the call, and plans the call back as an activity.',
    credentials: 'Pipedrive → Personal preferences → API: your personal API token.',
    guide: 'pipedrive',
  },
  zoho: {
    icon: Building2,
    line: 'Keeps callers as leads or contacts, logs the call, and makes a task for the call back.',
    credentials: 'Zoho API Console: a client, its id and secret.',
    guide: 'zoho',
  },
  zendesk: {
    icon: LifeBuoy,
    line: 'Opens a ticket for each call, with the caller as its requester.',
    credentials: 'Zendesk → Admin Center → Apps and integrations → APIs: an OAuth client.',
    guide: 'zendesk',
  },
  slack: {
    icon: Hash,
    line: 'Tells a channel of each call. Urgent ones have buttons: “I’m calling back”, “Done”.',
    credentials: 'api.slack.com/apps: an app of your own, or an incoming webhook.',
    guide: 'slack',
  },
  email: {
    icon: Mail,
    line: 'Sends a mail for each finished call to the people you name, urgent ones at once.',
    credentials: 'The server’s mail account: SMTP_URL and EMAIL_FROM.',
    guide: 'settings',
  },
  sms: {
    icon: MessageSquareText,
    line: 'Texts callers after the call, and those on call when somebody is in trouble.',
    credentials: 'Your Twilio account; in the US the number must be registered first (A2P 10DLC).',
    guide: 'texts',
  },
  'google-calendar': {
    icon: CalendarDays,
    line: 'Offers free times on the call and books them, so that “you’re booked” is true.',
    credentials: 'Google Cloud console: an OAuth client of the type “Web application”.',
    guide: 'calendars',
  },
  'cal-com': {
    icon: CalendarCheck,
    line: 'Offers the free times of an event type on the call, and books them.',
    credentials: 'Cal.com → Settings → Developer → API keys.',
    guide: 'calendars',
  },
  webhook: {
    icon: Webhook,
    line: 'Sends calls anywhere as signed JSON, or in a body of your own: Zapier, Make, n8n, your server.',
    credentials: 'Only the address that is to be called.',
    guide: 'webhooks',
  },
}

export function kindWords({ kind, label }: Pick<IntegrationKind, 'kind' | 'label'>): KindWords {
  return words[kind] ?? { icon: Plug, line: `Sends finished calls to ${label}.` }
}

export function kindIcon(kind: string): LucideIcon {
  return words[kind]?.icon ?? Plug
}

/** In the order in which the gallery shows them. */
export const groups: { group: IntegrationKind['group']; title: string }[] = [
  { group: 'crm', title: 'Customers and tickets' },
  { group: 'team', title: 'Your team' },
  { group: 'caller', title: 'Callers' },
  { group: 'calendar', title: 'Calendars' },
  { group: 'custom', title: 'Anything else' },
]

const options: Record<string, string> = {
  json: 'JSON',
  form: 'Form fields',
  caller: 'The caller, after the call',
  'on-call': 'Those on call, when it is urgent',
  com: 'United States (.com)',
  eu: 'Europe (.eu)',
  in: 'India (.in)',
  'com.au': 'Australia (.com.au)',
  jp: 'Japan (.jp)',
  ca: 'Canada (.ca)',
  'com.cn': 'China (.com.cn)',
  sa: 'Saudi Arabia (.sa)',
}

/** A choice of the schema, for a person. */
export function optionWords(option: string): string {
  return (
    options[option] ?? (/^[a-z]/.test(option) ? option.charAt(0).toUpperCase() + option.slice(1) : option)
  )
}
