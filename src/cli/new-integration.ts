/** `npm run new-integration -- <name> [--crm]`: the files of a new integration, that run, with their contract test. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addressVariable, planIntegration } from './new-integration/plan.ts'
import { runCommand } from './run-command.ts'

const usage = `Usage: npm run new-integration -- <name> [--crm]

  <name>   small letters and dashes, such as copper-crm
  --crm    a CRM: people, calls and callbacks by the common way, under the contract suite of CRMs
`

/** Returns the exit code. Throws FirstRingError. */
async function run(words: string[]): Promise<number> {
  const [name, ...rest] = words.filter((word) => word !== '--crm')
  if (name === undefined || rest.length > 0 || name.startsWith('-')) {
    process.stdout.write(usage)
    return name === '--help' ? 0 : 1
  }
  const isCrm = words.includes('--crm')
  const root = resolve(import.meta.dirname, '../..')
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
  const files = planIntegration({ name, isCrm }, read)
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const contract = isCrm ? `test/contracts/crm.test.ts -t ${name}` : `test/contracts/${name}.test.ts`
  process.stdout.write(
    [
      ...files.map(({ path, isNew }) => `${isNew ? 'made   ' : 'changed'} ${path}`),
      '',
      'It runs as it stands, against a vendor that does not exist. Next:',
      `  1. npm run format && npx vitest run ${contract}`,
      `  2. Fill in what is marked TODO(${name}): settings, addresses, bodies, limits; then make the fake as`,
      '     strict as the vendor is. Its rules are what the contract suite tries you against.',
      `  3. Point ${addressVariable(name)} at the fake, or at a sandbox of the vendor, and send a test call there.`,
      '  docs/guides/add-an-integration.md tells the rest.',
      '',
    ].join('\n'),
  )
  return 0
}

await runCommand(run)
