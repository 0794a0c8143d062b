/** What `npm run new-integration` writes: new files from templates, and lines in the files that list integrations. Pure. */
import { FirstRingError } from '../../core/errors.ts'

export interface NewIntegration {
  /** kebab-case. */
  name: string
  isCrm: boolean
}

/** Reads a file of the repository, or a template; undefined where there is none. */
export type Read = (path: string) => string | undefined

export interface PlannedFile {
  path: string
  text: string
  isNew: boolean
}

const templates = 'src/cli/new-integration/templates'

/** Throws FirstRingError for a name that is none or taken, and where a list has lost the line to put the new one behind. */
export function planIntegration({ name, isCrm }: NewIntegration, read: Read): PlannedFile[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new FirstRingError(
      'config-invalid',
      `${name || 'The name'}: expected small letters and dashes, such as copper-crm`,
    )
  }
  const words = wordsOf(name)
  const kind = isCrm ? 'crm' : 'plain'
  const made = [
    ['integration', `src/integrations/${name}/${name}.ts`],
    ['mapping', `src/integrations/${name}/mapping.ts`],
    ['client', `src/integrations/${name}/client.ts`],
    ['fake', `simulator/vendors/${name}/${name}.ts`],
    ['subject', isCrm ? `test/contracts/crm/${name}.ts` : `test/contracts/${name}.test.ts`],
  ] as const
  const taken = made.find(([, path]) => read(path) !== undefined)
  if (taken) throw new FirstRingError('config-invalid', `${taken[1]} is there already`)
  return [
    ...made.map(([template, path]) => ({
      path,
      text: filled(must(read, `${templates}/${kind}/${template}.ts.txt`), words),
      isNew: true,
    })),
    ...listed(words, isCrm, read),
  ]
}

/** The variable that changes the vendor's address. */
export function addressVariable(name: string): string {
  return `${wordsOf(name).upper}_BASE_URL`
}

interface Words {
  name: string
  camel: string
  pascal: string
  upper: string
  label: string
}

function wordsOf(name: string): Words {
  const parts = name.split('-')
  const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1)
  const pascal = parts.map(capital).join('')
  return {
    name,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    upper: name.replaceAll('-', '_').toUpperCase(),
    label: parts.map(capital).join(' '),
  }
}

function filled(template: string, { name, camel, pascal, label }: Words): string {
  return template
    .replaceAll('__name__', name)
    .replaceAll('__camel__', camel)
    .replaceAll('__Pascal__', pascal)
    .replaceAll('__Label__', label)
}

/** Each list with one line more. */
function listed({ name, camel, pascal, upper, label }: Words, isCrm: boolean, read: Read): PlannedFile[] {
  const variable = `${upper}_BASE_URL`
  const changes: [path: string, ...lines: [behind: RegExp, line: string][]][] = [
    [
      'src/integrations/index.ts',
      [/^import .* from '\.\/.*'$/m, `import { create${pascal} } from './${name}/${name}.ts'`],
      [/^ {4}withCleanErrors\(create\w+\(context\)\),$/m, `    withCleanErrors(create${pascal}(context)),`],
    ],
    [
      'src/integrations/vendor-addresses.ts',
      [/^ {2}\w+: string \| undefined$/m, `  ${camel}: string | undefined`],
      [/^ {2}\w+: undefined,$/m, `  ${camel}: undefined,`],
    ],
    [
      'src/config.ts',
      [/^ {2}\w+_BASE_URL: optional\(origin\),$/m, `  ${variable}: optional(origin),`],
      [/^ {6}\w+: env\.\w+_BASE_URL,$/m, `      ${camel}: env.${variable},`],
    ],
    ['.env.example', [/^\w+_BASE_URL=.*$/m, `${variable}=`]],
    [
      'docs/guides/settings.md',
      [
        /^\| .*`\w+_BASE_URL`.* \|$/m,
        `| \`${variable}\` | the vendor's own | Another address for ${label}, one origin. |`,
      ],
    ],
  ]
  if (isCrm) {
    changes.push([
      'test/contracts/crm.test.ts',
      [/^import .* from '\.\/crm\/.*'$/m, `import { ${camel}Subject } from './crm/${name}.ts'`],
      [/^ {2}\w+Subject,$/m, `  ${camel}Subject,`],
    ])
  }
  return changes.map(([path, ...lines]) => ({
    path,
    text: lines.reduce((text, [behind, line]) => added(path, text, behind, line), must(read, path)),
    isNew: false,
  }))
}

/** Behind the last line of its kind. */
function added(path: string, text: string, behind: RegExp, line: string): string {
  const last = [...text.matchAll(new RegExp(behind, 'gm'))].at(-1)
  if (!last) throw new FirstRingError('config-invalid', `${path}: no line like ${behind} to put ours behind`)
  const end = last.index + last[0].length
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`
}

function must(read: Read, path: string): string {
  const text = read(path)
  if (text === undefined) throw new FirstRingError('config-invalid', `${path} is missing`)
  return text
}
