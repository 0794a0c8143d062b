/** Addresses of vendors that are not the usual ones, each an origin without a slash at its end. */

/** Undefined is the vendor's own address. One that is set wins over what a connection or a token reply names. */
export interface VendorAddresses {
  hubspot: string | undefined
  salesforce: string | undefined
  pipedrive: string | undefined
  zoho: string | undefined
  zendesk: string | undefined
  slack: string | undefined
  google: string | undefined
  calCom: string | undefined
}

export const usualAddresses: VendorAddresses = {
  hubspot: undefined,
  salesforce: undefined,
  pipedrive: undefined,
  zoho: undefined,
  zendesk: undefined,
  slack: undefined,
  google: undefined,
  calCom: undefined,
}
