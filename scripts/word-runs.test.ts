import { expect, test } from 'vitest'
import { collectRuns, findSharedRuns } from './word-runs.ts'

const source = 'The old bridge over the river fell down in the night of the flood.¹ Nobody saw it.\n\n¹ Ann Lee, "How the Old Bridge Fell and Who Had Seen It Coming," Daily Post, May 2, 1990.'
const runs = collectRuns([source], 5)

test('a run of words is found whatever the case, the signs and the lines between them', () => {
  const shared = findSharedRuns('# A\n\nWe know: THE OLD\nbridge, over—the river', runs, 5)
  expect(shared).toEqual([{ words: 'the old bridge over the river', line: 3 }])
})

test('fewer words than the length are nobody’s', () => {
  expect(findSharedRuns('the old bridge over it', runs, 5)).toEqual([])
})

test('a note mark between words hides nothing, in the source or in the text', () => {
  expect(findSharedRuns('in the night of the flood. Nobody saw', runs, 5)[0]?.words).toBe('in the night of the flood nobody saw')
  expect(findSharedRuns('in the night[^4] of the', runs, 5)[0]?.words).toBe('in the night of the')
})

test('the title of a cited work may stand anywhere, what stands around it may not', () => {
  expect(findSharedRuns('How the Old Bridge Fell and Who Had Seen It Coming', runs, 5)).toEqual([])
  expect(findSharedRuns('Daily Post, May 2, 1990', runs, 5)).toHaveLength(1)
})

test('hyphens and commas part words, so that long names count in full', () => {
  expect(findSharedRuns('a b-c-d, 1,872', collectRuns(['a b c d 1,872'], 6), 6)).toHaveLength(1)
})
