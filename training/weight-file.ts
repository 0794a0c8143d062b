/** The text of a file of weights: a readable table, heaviest first, in the format of the repository. */
import { fit } from './logistic-regression.ts'
import type { Training, WeightTable } from './training.ts'

/** TypeScript source of the weights of one training; features of weight 0 are left out. */
export function weightFile(training: Training): string {
  const header = `/** Weights of the ${training.name} classifier. Written by \`npm run train\` (training/${training.name}.ts): do not edit. */`
  return `${[header, "import type { Weights } from './linear-classifier.ts'", ...training.tables().map(table)].join('\n\n').replace('*/\n\n', '*/\n')}\n`
}

function table({ name, yes, l2, examples }: WeightTable): string {
  const { bias = 0, ...features } = fit(examples, { l2 })
  const lines = Object.entries(features)
    .filter(([, weight]) => weight !== 0)
    .sort(([oneName, one], [otherName, other]) => other - one || (oneName < otherName ? -1 : 1))
    .map(([feature, weight]) => `  ${isPlain(feature) ? feature : `'${feature}'`}: ${weight},`)
  const positive = examples.filter(({ isPositive }) => isPositive).length
  return [
    `/** Yes: ${yes}. From ${examples.length} examples, ${positive} of them yes. */`,
    `export const ${name}: Weights = {`,
    `  bias: ${bias},`,
    ...lines,
    '}',
  ].join('\n')
}

const isPlain = (name: string) => /^[a-z_$][\w$]*$/i.test(name)
