import { expect, test } from 'vitest'
import { readTrees } from '../../tests/builders/read-with-parser.ts'
import { collectBranch } from './tree.ts'

test('every word of a tree stands where it says, and branches keep the order of the sentence', () => {
  for (const { tree } of readTrees(["On May 5, 1921, Ana Rojas, the mayor of Lima, sold the city's long-term bonds (all 57 of them) for $235 million."])) {
    for (const word of tree.words) expect(tree.text.slice(word.start, word.end)).toBe(word.text)
    const root = tree.words.find((w) => w.head < 0)
    expect(root?.lemma).toBe('sell')
    const branch = root === undefined ? [] : collectBranch(tree, root).map((w) => w.index)
    expect(branch).toEqual(tree.words.map((w) => w.index))
  }
})

test('a name between commas after a date is the subject of the verb that has none', () => {
  const [item] = readTrees(['On October 20, 1952, Ana Rojas, who had arrived in Lima as governor of Peru only three weeks earlier, signed a proclamation.'])
  const subject = item?.tree.words.find((w) => w.relation === 'nsubj' && item.tree.words[w.head]?.text === 'signed')
  expect(subject?.text).toBe('Ana Rojas')
})

test('a past tense that the parser takes for a noun is read as a verb', () => {
  const [item] = readTrees(['The Red Guards shot Diego Paz on January 24, 1979.'])
  expect(item?.tree.words.find((w) => w.text === 'shot')).toMatchObject({ tag: 'VERB', lemma: 'shoot', head: -1 })
})

test('the same sentence gives the same tree', () => {
  const text = 'The canal was dug by 600 workers between 1904 and 1914.'
  expect(readTrees([text])[0]?.tree).toEqual(readTrees([text])[0]?.tree)
})
