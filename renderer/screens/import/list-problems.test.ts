import { expect, test } from 'vitest'
import { listProblems } from './list-problems.ts'

const said = (type: string, detail: string) => listProblems({ problems: [{ type, detail }], decks: [] }).map((problem) => [problem.title, problem.detail])

test('a problem has a title of its own, or its first sentence is one', () => {
  expect(said('looks-like-html', 'Its cells look like HTML, and are read as plain text.')).toEqual([['Its cells look like HTML', 'Its cells look like HTML, and are read as plain text.']])
  expect(said('anki-filtered', '4 cards were in a filtered deck. They go back.')).toEqual([['4 cards were in a filtered deck', 'They go back.']])
  expect(said('anki-no-cards', '3 notes have no card and were left out.')).toEqual([['3 notes have no card and were left out', '']])
})

test('what a title says is not said again', () => {
  expect(said('template-script', 'A card template carried a script. Removed. Scripts in decks never run here.')).toEqual([['A card template carried a script', 'Removed. Scripts in decks never run here.']])
  expect(said('ends-early', 'This deck file ends too early. 212 cards can be read. Add those, or stop here.')).toEqual([['The file ends too early', '212 cards can be read. Add those, or stop here.']])
})
