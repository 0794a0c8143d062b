/** What is read of people in Salesforce. Pure. */

export type PersonKind = 'Contact' | 'Lead'

export const phoneFields: Record<PersonKind, string[]> = {
  Contact: ['Phone', 'MobilePhone', 'HomePhone', 'OtherPhone'],
  Lead: ['Phone', 'MobilePhone'],
}

const both = ['Id', 'FirstName', 'LastName', 'Email', 'LastModifiedDate']

export const personFields: Record<PersonKind, string[]> = {
  Contact: [...both, 'MailingStreet', ...phoneFields.Contact],
  Lead: [...both, 'Company', 'Street', ...phoneFields.Lead],
}
