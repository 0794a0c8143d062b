/** What is read of people in Zoho. Pure. */

export type PersonModule = 'Contacts' | 'Leads'

export const phoneFields: Record<PersonModule, string[]> = {
  Contacts: ['Phone', 'Mobile', 'Home_Phone', 'Other_Phone'],
  Leads: ['Phone', 'Mobile'],
}

const both = ['First_Name', 'Last_Name', 'Email', 'Modified_Time']

export const personFields: Record<PersonModule, string[]> = {
  Contacts: [...both, 'Mailing_Street', ...phoneFields.Contacts],
  Leads: [...both, 'Company', 'Street', ...phoneFields.Leads],
}
