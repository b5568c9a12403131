import { expect, test } from 'vitest'
import { describeSource } from './describe-source.ts'

test.each([
  [['A. Writer'], 'A Journal', '2010-01', 'A. Writer, A Journal, January 2010'],
  [['A. Writer', 'B. Author'], null, '2009-12-28', 'A. Writer, B. Author, 28 December 2009'],
  [[], 'A Journal', '1998', 'A Journal, 1998'],
  [[], null, '199X', '199X'],
  [[], null, null, ''],
])('%j in %j of %j', (authors, publication, issued, says) => {
  expect(describeSource({ authors, publication, issued })).toBe(says)
})
