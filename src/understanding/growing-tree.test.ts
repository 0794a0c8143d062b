import { describe, expect, it } from 'vitest'
import { GrowingTree, type TreeNode } from './growing-tree.ts'

function grown(...phrases: [string, string][]): GrowingTree<string> {
  const tree = new GrowingTree<string>()
  for (const [phrase, meaning] of phrases) tree.add(phrase, meaning)
  tree.grown()
  return tree
}

/** What exactly these words stand for. */
function found({ root }: GrowingTree<string>, text: string): string[] {
  const nodes = text
    .split(' ')
    .reduce<TreeNode<string>[]>((from, word) => from.flatMap(({ next }) => next?.get(word) ?? []), [root])
  return [...new Set(nodes.flatMap(({ ends }) => ends))].sort()
}

function nodesOf({ root }: GrowingTree<string>): number {
  const known = new Set([root])
  for (const node of known) {
    for (const ways of [node.next, node.stems])
      for (const next of [...(ways?.values() ?? [])].flat()) known.add(next)
  }
  return known.size
}

describe('GrowingTree', () => {
  it('reads a group as each of its ways, and as none where one is empty', () => {
    const tree = grown(['stuck in (my|all of his) (left |right |)hand', 'x'])
    expect(
      ['my hand', 'all of his hand', 'my left hand'].map((end) => found(tree, `stuck in ${end}`)),
    ).toEqual([['x'], ['x'], ['x']])
    expect(
      ['his hand', 'hand', 'my', 'my left right hand'].flatMap((end) => found(tree, `stuck in ${end}`)),
    ).toEqual([])
  })

  it('reads a group that touches words as their ends and beginnings', () => {
    const tree = grown(['(highway |)robber(s|y) today', 'x'])
    expect(['highway robbery today', 'robbers today'].flatMap((text) => found(tree, text))).toEqual([
      'x',
      'x',
    ])
    expect(found(tree, 'highway today')).toEqual([])
    expect(tree.vocabulary).toEqual(new Set(['highway', 'robbers', 'robbery', 'today']))
  })

  it('keeps apart what only begins alike', () => {
    const tree = grown(['in (my|his) throat', 'x'], ['in my eye', 'y'], ['in my throat', 'z'])
    expect(found(tree, 'in my throat')).toEqual(['x', 'z'])
    expect(found(tree, 'in his throat')).toEqual(['x'])
    expect(found(tree, 'in his eye')).toEqual([])
  })

  it('grows with the words of the tables, not with the ways through them', () => {
    const group = '(a|b|c|d|e|f|g|h)'
    expect(nodesOf(grown([`${group} ${group} ${group} ${group} end`, 'x']))).toBe(6)
  })
})
