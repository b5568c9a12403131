import { expect, test } from 'vitest'
import { findNoteLines } from './note-lines.ts'
import { readArticles } from './read-articles.ts'

test.each([
  ['[#]', '[#] '], ['[#]', '#. '], ['[#]', '#) '], ['[#]', '(#) '], ['[#]', '[#]: '], ['[#]', '- [#] '], ['\\[#\\]', '\\[#\\] '],
  ['^#^', '# '], ['^#^', '^# '], ['<sup>#</sup>', '<sup>#</sup> '], ['[^#]', '[^#] '],
])('notes in lines without blank lines between them, marked %s and written "%s"', (mark, note) => {
  const text = '# Ports\n\nThe harbour was built in 1850.M1 It grew for years.M2 Then it closed.M3\n\n## Notes\n\n'.replace(/M(\d)/gu, (_, number: string) => mark.replace('#', number))
  const lines = ['Lee, *Ports*, p. 12, and the other works\nthat followed it.', 'Ek 1987.', 'Lee, *Ports*.'].map((line, index) => note.replace('#', String(index + 1)) + line)
  const read = readArticles({ name: 'ports.md', text: text + lines.join('\n') })
  const [article] = read.ok ? read.value : []
  expect(article?.footnotes.map(({ number, text: words }) => [number, words])).toEqual([[1, 'Lee, Ports, p. 12, and the other works that followed it.'], [2, 'Ek 1987.'], [3, 'Lee, Ports.']])
  expect(article?.passages.map(({ marks }) => marks.map(({ number }) => number))).toEqual([[1, 2, 3]])
})

test('a wrapped sentence with figures at the heads of its lines is no list of notes', () => {
  expect(findNoteLines(['The town had', '1 Mill Street and', '2 Mill Street.'], false)).toEqual([])
  expect(findNoteLines(['1 Mill Street was sold in', '2 Parts.'], false)).toEqual([])
  expect(findNoteLines(['1 Mill, *Streets*.', '2 Ek, *Parts*, who counts', '3 Houses.'], true)).toEqual([0, 1, 2])
  expect(findNoteLines(['[1] Lee, *Ports*.', '[3] was not there,', '[2] Ek.'], false)).toEqual([0, 2])
})
