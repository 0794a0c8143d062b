/** Addresses and numbers that stand in a text message: only those that the owner or the caller has named may. Pure. */

const scheme = /^[a-z][a-z0-9+.-]*:\/{0,2}/i
/** `https://h/x`, `www.h.com`, `h.com/x`, `1.2.3.4/x`, and addresses of other schemes. */
const link =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"']+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]+|\d{1,3}\.\d{1,3}\.\d{1,3})(?![\p{L}\p{N}])(?:[:/?#][^\s<>"']*)?/giu
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,24}/giu
/** Times and dates are no numbers to call. */
const dates = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}:\d{2}/g
const phone = /\+?\d(?:[\s().-]{0,3}\d){6,14}/g

/** What a message may hold only when it is known: each in a form that can be compared. */
export function contactsIn(text: string): { links: string[]; emails: string[]; phones: string[] } {
  // Wide letters, other dots and letters that are not seen make other addresses of the same look.
  const plain = text
    .normalize('NFKC')
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/\p{Cf}/gu, '')
  const emails = (plain.match(email) ?? []).map((found) => found.toLowerCase())
  const rest = plain.replace(email, ' ')
  return {
    links: (rest.match(link) ?? []).map(comparable),
    emails,
    phones: (rest.replace(link, ' ').replace(dates, ' ').match(phone) ?? []).map((found) =>
      found.replace(/\D/g, ''),
    ),
  }
}

/** The host in lower case, without scheme, `www.` and marks behind it. */
function comparable(address: string): string {
  const bare = address
    .replace(/[.,;:!?)\]}]+$/, '')
    .replace(scheme, '')
    .replace(/^www\./i, '')
  const [, host = '', path = ''] = /^([^/?#]*)(.*)$/s.exec(bare) ?? []
  return host.toLowerCase() + path.replace(/\/+$/, '')
}
