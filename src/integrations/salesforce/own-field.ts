/** Our field on leads, made where the user may make fields: it keeps one number from having two leads. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { IntegrationError } from '../integration.ts'
import type { SalesforceClient } from './client.ts'
import { runAsUserFact } from './login.ts'
import { callerKeyField } from './mapping.ts'
import { faultsOf, salesforceError } from './salesforce-error.ts'
import { quoted } from './soql.ts'

/** Whether it is worth asking again which fields there are. Throws only what is no matter of rights. */
export async function makeCallerKey(client: SalesforceClient, memory: ConnectionMemory): Promise<boolean> {
  const made = await client.send({
    method: 'POST',
    path: '/tooling/sobjects/CustomField',
    json: {
      FullName: `Lead.${callerKeyField}`,
      Metadata: {
        type: 'Text',
        length: 40,
        label: 'AI receptionist: caller',
        description:
          'The caller a lead was made for by the AI receptionist. Keeps one number from having two leads.',
        externalId: true,
        unique: true,
      },
    },
  })
  const isThere = made.status < 300 || faultsOf(made)[0]?.code === 'DUPLICATE_DEVELOPER_NAME'
  if (!isThere) return endsHere(salesforceError(made))
  const permissionSet = await ownPermissionSet(client, memory)
  if (permissionSet === undefined) return false
  const granted = await client.send({
    method: 'POST',
    path: '/sobjects/FieldPermissions',
    json: {
      ParentId: permissionSet,
      SobjectType: 'Lead',
      Field: `Lead.${callerKeyField}`,
      PermissionsRead: true,
      PermissionsEdit: true,
    },
  })
  return granted.status < 300 || endsHere(salesforceError(granted))
}

/** The one that stands for the profile of the user as whom the app runs. */
async function ownPermissionSet(
  client: SalesforceClient,
  memory: ConnectionMemory,
): Promise<string | undefined> {
  const userId = await memory.fact(runAsUserFact)
  if (userId === undefined) return undefined
  const [user] = await client.query(`SELECT ProfileId FROM User WHERE Id = ${quoted(userId)}`)
  const profileId = z.string().safeParse(user?.ProfileId).data
  if (profileId === undefined) return undefined
  const [set] = await client.query(
    `SELECT Id FROM PermissionSet WHERE ProfileId = ${quoted(profileId)} AND IsOwnedByProfile = true LIMIT 1`,
  )
  return z.string().safeParse(set?.Id).data
}

/** Without the right to make fields, or where the org is full of them, it goes on without. */
function endsHere(error: IntegrationError): false {
  if (error.failure === 'refused' || error.failure === 'permission') return false
  throw error
}
