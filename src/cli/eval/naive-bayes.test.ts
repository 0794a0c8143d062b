import { expect, test } from 'vitest'
import { foldedLabels } from './naive-bayes.ts'

const example = (text: string, label: string) => ({ words: text.split(' '), label })

test('an example is labelled by the others, never by itself', () => {
  const examples = [
    example('my sink leaks', 'plumbing'),
    example('no light in here', 'power'),
    example('the sink leaks again', 'plumbing'),
    example('light went out', 'power'),
    example('a word of its own', 'other'),
    example('leaks and leaks', 'plumbing'),
  ]
  const labels = foldedLabels(examples, 6)
  expect(labels.slice(0, 4)).toEqual(['plumbing', 'power', 'plumbing', 'power'])
  expect(labels[4]).not.toBe('other')
})

test('without words the most frequent label is the best guess', () => {
  const examples = [
    example('a', 'many'),
    example('b', 'many'),
    example('c', 'few'),
    example('d', 'many'),
    { words: [], label: 'few' },
  ]
  expect(foldedLabels(examples, 5)[4]).toBe('many')
})
