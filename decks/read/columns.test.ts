import { expect, test } from 'vitest'
import { splitColumns } from './columns.ts'
import { splitLines } from './lines.ts'

const page = `          A Title That Runs Across Both of the Columns Here

The harbour froze in the        It thawed again in March, and
winter of that year, and        the ships that had waited at
nobody could leave the          sea came in one by one, with
town by water for weeks         their flags at half mast and
on end. Bread ran short         their holds full of wet
and the mills stood still.      grain.
                                  A new tax followed.`

test('reads the left column to its end, then the right one', () => {
  const lines = splitColumns(splitLines(page)).map((line) => line.text.trim()).filter((line) => line !== '')
  expect(lines[0]).toBe('A Title That Runs Across Both of the Columns Here')
  expect(lines.slice(6, 8)).toEqual(['and the mills stood still.', 'It thawed again in March, and'])
  expect(lines.at(-1)).toBe('A new tax followed.')
})

test('every line still points at its text', () => {
  for (const line of splitColumns(splitLines(page))) expect(page.slice(line.start, line.end)).toBe(line.text)
})

test('leaves a single column, and a table of a few lines, alone', () => {
  const lines = splitLines('The harbour froze.\nShips   waited.\nBread   ran short.\n')
  expect(splitColumns(lines)).toBe(lines)
})
