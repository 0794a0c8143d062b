/** A typed phone number as E.164 where that is plain: ten digits are North American. Else what was typed. Pure. */
export function typedToE164(typed: string): string {
  const text = typed.trim()
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+')) return `+${digits}`
  if (digits.length === 10) return `+1${digits}`
  if (digits.length === 11 && digits.startsWith('1')) return `+${digits}`
  return text
}
