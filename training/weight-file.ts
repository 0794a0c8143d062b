/** The text of a file of weights: a readable table, heaviest first, in the format of the repository. */
import { fit } from './logistic-regression.ts'
import type { Training, WeightTable } from './training.ts'

/** Of packed weights, in characters. */
const lineLength = 4000

/** TypeScript source of the weights of one training; features of weight 0 are left out. */
export function weightFile(training: Training): string {
  const header = `/** Weights of the ${training.name} classifier. Written by \`npm run train\` (training/${training.name.replace(/-(?:en|es)$/, '')}.ts): do not edit. */`
  const from = training.isPacked ? '{ unpacked }' : 'type { Weights }'
  const tables = training.isPacked ? [packedTables(training)] : training.tables().map(table)
  return `${[header, `import ${from} from './linear-classifier.ts'`, ...tables].join('\n\n').replace('*/\n\n', '*/\n')}\n`
}

function table(weighed: WeightTable): string {
  const { bias, features } = weights(weighed)
  return [
    comment(weighed),
    `export const ${weighed.name}: Weights = {`,
    `  bias: ${bias},`,
    ...features.map(([feature, weight]) => `  ${isPlain(feature) ? feature : `'${feature}'`}: ${weight},`),
    '}',
  ].join('\n')
}

/** All tables in one constant, by name. */
function packedTables(training: Training): string {
  const name = training.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const tables = training.tables().map((weighed) => `  ${packed(weighed)}`)
  return `export const ${name}Weights = {\n${tables.join('\n')}\n}`
}

function packed(weighed: WeightTable): string {
  const { bias, features } = weights(weighed)
  const lines: string[] = [`bias ${bias}`]
  for (const [feature, weight] of features) {
    const pair = `${feature} ${weight}`
    const last = lines.at(-1) ?? ''
    if (last.length + pair.length < lineLength) lines[lines.length - 1] = `${last} ${pair}`
    else lines.push(pair)
  }
  return `${comment(weighed)}\n  ${weighed.name}: unpacked(\`\n${lines.join('\n')}\n\`),`
}

/** Heaviest first. */
function weights({ l2, least = 0, examples }: WeightTable) {
  const { bias = 0, ...all } = fit(examples, { l2 })
  const features = Object.entries(all)
    .filter(([, weight]) => weight !== 0 && Math.abs(weight) >= least)
    .sort(([oneName, one], [otherName, other]) => other - one || (oneName < otherName ? -1 : 1))
  return { bias, features }
}

function comment({ yes, examples }: WeightTable): string {
  const positive = examples.filter(({ isPositive }) => isPositive).length
  return `/** Yes: ${yes}. From ${examples.length} examples, ${positive} of them yes. */`
}

const isPlain = (name: string) => /^[a-z_$][\w$]*$/i.test(name)
