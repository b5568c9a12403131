import { expect, test } from 'vitest'
import { sayByline } from './source-pane-byline.ts'

test.each([
  [{ authors: ['A. Writer'], publication: 'Port Review', issued: '2010-01' }, 'A. Writer, Port Review, January\u00a02010'],
  [{ authors: [], publication: null, issued: '2010-01-05' }, '5\u00a0January\u00a02010'],
  [{ authors: ['A. Writer', 'B. Reader'], publication: null, issued: '2010' }, 'A. Writer, B. Reader, 2010'],
  [{ authors: ['A', 'B', 'C', 'D'], publication: null, issued: '199X' }, 'A and others, 199X'],
  [{ authors: [], publication: null, issued: null }, ''],
])('%o', (article, words) => {
  expect(sayByline(article)).toBe(words)
})
