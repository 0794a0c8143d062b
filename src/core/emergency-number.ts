/** The number to dial when life is in danger, by the region of the business's first language. */

/** ITU-T E.161.1 names 112 and 911 as the numbers to prefer; these are the national ones. */
const numbers: Record<string, string> = {
  US: '911',
  CA: '911',
  MX: '911',
  GB: '999',
  IE: '112',
  AU: '000',
  NZ: '111',
}

export function emergencyNumber(languages: string[]): string {
  const region = languages[0]?.split('-')[1] ?? 'US'
  return numbers[region] ?? '112'
}
