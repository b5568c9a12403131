import { expect, test } from 'vitest'
import { cleanGlyphs, dropEmphasis } from './clean-glyphs.ts'
import { traceSource } from './traced.ts'

test.each([
  ['“free” and ‘old’', '"free" and \'old\''],
  ["``free''", '"free"'],
  ['«free» „old‟', '"free" "old"'],
  ['oﬃcial ﬁgures ﬂow', 'official figures flow'],
  ['in\u00ADland co\u200Bast\uFEFF', 'inland coast'],
  [' two \n\t spaces\u00A0here ', 'two spaces here'],
  ['non‑breaking', 'non-breaking'],
  ['Qa`ida and Shi`a', 'Qa`ida and Shi`a'],
])('%j becomes %j', (from, to) => {
  expect(cleanGlyphs(traceSource(from)).text).toBe(to)
})

test.each([
  ['the *Herald* and **all** of ***it***', 'the Herald and all of it'],
  ['the _Herald_, not snake_case_name', 'the Herald, not snake_case_name'],
  ['*one* and* two', 'one and two'],
  ['5 * 3 is 15', '5 * 3 is 15'],
  ['see /Church_Report/1990_a.pdf', 'see /Church_Report/1990_a.pdf'],
])('emphasis: %j becomes %j', (from, to) => {
  expect(dropEmphasis(traceSource(from)).text).toBe(to)
})
