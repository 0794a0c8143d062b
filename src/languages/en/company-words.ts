/** English words around companies. */
import type { CompanyWords } from '../company-words.ts'

const kinds = `plumbing heating cooling hvac electric electrical electronics roofing construction builders building contractors
  contracting painting painters landscaping landscapes lawn services service solutions systems group associates partners
  company co corp corporation inc incorporated llc llp ltd limited plc enterprises industries holdings properties property
  management realty realtors estates insurance bank mortgage financial finance capital consulting consultants law firm attorneys
  legal solicitors accounting accountants clinic dental dentistry orthodontics medical hospital healthcare pharmacy veterinary
  school academy college university church foundation charity trust hotel inn motel resort restaurant cafe bakery bistro grill
  diner pizza pizzeria catering caterers foods market grocery store shop shops boutique salon barbers spa gym fitness studio studios
  design designs media marketing advertising agency digital software technologies technology tech labs laboratories logistics
  transport transportation trucking freight movers removals storage motors auto automotive tires garage rentals rental
  supply supplies wholesale distributors manufacturing printing press publishing security alarms cleaning cleaners janitorial
  pest pools glass flooring carpets kitchens cabinets appliances repairs mechanical energy solar utilities farms nursery
  nurseries florist florists flowers sons brothers bros daughters apartments condos towers council department daycare preschool
  montessori library museum theater theatre airlines travel tours jewelers opticians chiropractic physiotherapy nursing hospice
  brewery winery vineyards distillery coffee books toys pets kennels stables logistics couriers engineering architects surveyors
  staffing recruitment recruiting telecom wireless communications networks hardware lumber steel metals plastics chemicals`

export const company: CompanyWords = {
  plainCues:
    /\b(?:on behalf of|(?:i|we) (?:work|am working) (?:for|at|with)|(?:i|we) represent|i'?m representing|(?:the|my|our) (?:company|business|firm)(?:'s)?(?: name)?(?: is called|'s called| called| is)?|company name(?: is)?|(?:a|the) company called|i (?:own|run|manage)|(?:we|you) are called|calling for)\s+/gi,
  weakCues:
    /\b(?:(?:calling|here|speaking|over|i'?m|i am|we'?re|we are|[a-z'-]+) from|(?:i'?m|i am|we'?re|we are|[a-z'-]+) (?:with|at|of)|this is|we'?re|we are)\s+/gi,
  kinds: new Set(kinds.split(/\s+/)),
  joiners: new Set(['and', '&', 'of', 'the']),
  article: /^(?:the|(?<some>an?))\s+/i,
  places: new Set(
    `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
    washington wisconsin wyoming england scotland wales ireland london manchester birmingham leeds liverpool bristol edinburgh
    glasgow cardiff belfast dublin boston chicago houston phoenix philadelphia dallas austin denver seattle portland miami
    atlanta orlando tampa detroit cleveland columbus nashville memphis baltimore sacramento fresno oakland brooklyn queens bronx
    manhattan vegas francisco diego antonio angeles canada america usa uk europe spain france germany italy india china
    toronto vancouver montreal downtown uptown upstairs downstairs home work`.split(/\s+/),
  ),
}
