import { expect, test } from 'vitest'
import { addGap, applyTool, findChange, insertPicture, nextGap, toggleList, writePicture, type TextEdit } from './text-edit.ts'

/** `a [b] c`: what stands in brackets is selected; `|` is a cursor. */
function edit(marked: string): TextEdit {
  const start = marked.search(/[[|]/)
  const text = marked.replaceAll(/[[\]|]/g, '')
  return { text, start, end: marked.includes('|') ? start : marked.indexOf(']') - 1 }
}

const mark = ({ text, start, end }: TextEdit): string => (start === end ? `${text.slice(0, start)}|${text.slice(start)}` : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`)

test.each([
  ['a [b] c', 'a **[b]** c'],
  ['a **[b]** c', 'a [b] c'],
  ['a[ b ]c', 'a **[b]** c'],
  ['a |', 'a **|**'],
])('Bold: %s becomes %s', (before, after) => expect(mark(applyTool(edit(before), 'bold', 'markdown'))).toBe(after))

test('Italic within bold is not taken for italic that is there', () => {
  expect(mark(applyTool(edit('**[b]**'), 'italic', 'markdown'))).toBe('***[b]***')
})

test('HTML notes get tags', () => {
  expect(mark(applyTool(edit('a [b]'), 'mark', 'html'))).toBe('a <mark>[b]</mark>')
})

test('Gaps are numbered on, over all fields, and one number may have several', () => {
  expect(nextGap([])).toBe(1)
  expect(nextGap(['{{c1::a}} {{c3::b::hint}}', '{{c2::c}}'])).toBe(4)
  expect(mark(addGap(edit('The [older ]one'), 2))).toBe('The {{c2::[older]}} one')
})

test('A list begins every line, and ends it again', () => {
  expect(toggleList({ text: 'a\nb\nc', start: 0, end: 3 }, 'markdown').text).toBe('- a\n- b\nc')
  expect(toggleList({ text: '- a\n- b\nc', start: 0, end: 7 }, 'markdown').text).toBe('a\nb\nc')
})

test('A picture is named as its markup wants it', () => {
  expect(writePicture('a-b.png', 'markdown')).toBe('![a-b.png](a-b.png)')
  expect(writePicture('a"b.png', 'html')).toBe('<img src="a&quot;b.png">')
})

test('The change between two texts is the stretch in which they differ', () => {
  expect(findChange('abcabc', 'abcXabc')).toEqual({ start: 3, end: 3, words: 'X' })
  expect(findChange('aa', 'a')).toEqual({ start: 1, end: 2, words: '' })
})

test('a picture after words begins a line of its own', () => {
  expect(insertPicture({ text: 'The quay.', start: 9, end: 9 }, 'a.png', 'markdown')).toEqual({ text: 'The quay.\n![a.png](a.png)', start: 25, end: 25 })
  expect(insertPicture({ text: '', start: 0, end: 0 }, 'a.png', 'markdown').text).toBe('![a.png](a.png)')
  expect(insertPicture({ text: 'The quay.\n', start: 10, end: 10 }, 'a.png', 'markdown').text).toBe('The quay.\n![a.png](a.png)')
  expect(insertPicture({ text: 'The quay.', start: 9, end: 9 }, 'a.png', 'html').text).toBe('The quay.<img src="a.png">')
})
