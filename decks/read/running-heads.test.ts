import { expect, test } from 'vitest'
import { splitLines } from './lines.ts'
import { dropRunningHeads } from './running-heads.ts'

const read = (text: string): { kept: string[]; heads: string[] } => {
  const { pages, heads } = dropRunningHeads(text.split('\f').map((page) => splitLines(page)))
  return { kept: pages.flat().map((line) => line.text).filter((line) => line !== ''), heads }
}

test('drops what stands alone at the head of each page, and page numbers', () => {
  expect(read('REVIEW OF PORTS, MAY 1992\n\nOne.\n\n3\n\nREVIEW OF PORTS, MAY 1992\n\nTwo.\n\n- 4 -')).toEqual({ kept: ['One.', 'Two.'], heads: ['REVIEW OF PORTS, MAY 1992'] })
  expect(read('Page 1 of 2\fReview of Ports 1\nOne.\fReview of Ports 2\nTwo.').kept).toEqual(['One.', 'Two.'])
})

test('keeps a heading that two articles share, a year at the start of a line, and a line that a pull quote repeats', () => {
  expect(read('Conclusion\n\nOne.\n\nConclusion\n\nTwo.').kept).toHaveLength(4)
  expect(read('since\n1950\nand now').kept).toHaveLength(3)
  expect(read('some words before\nmore than 2,000 armed men of\nthe town\n\n"more\nmore than 2,000 armed men of\nthe town"').kept).toHaveLength(6)
})
