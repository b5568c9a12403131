import { expect, test } from 'vitest'
import { chooseScreenFor } from './choose-screen-for.ts'

const file = (name: string, text: string) => ({ name, bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) })

test.each([
  ['paper.pdf', '%PDF-1.7 ...'],
  ['paper', '%PDF-1.4 ...'],
  ['page.html', '<!doctype html><html><body><p>A text.</p></body></html>'],
  ['book.epub', 'PK\x03\x04....mimetypeapplication/epub+zip'],
  ['paper.docx', 'PK\x03\x04....word/document.xml'],
  ['notes.md', '# A title\n\nA\ttext.\nWith\ttabs.\nAnd\tmore.\n'],
  ['article.txt', 'A title\n\nA first paragraph, with commas, and more.\nA second one, also with some.\n'],
  ['article', 'Only one line.'],
  ['old.doc', '\xD0\xCF\x11\xE0....'],
  ['empty.txt', ''],
  ['utf16.txt', '\xFF\xFEA\0 \0t\0e\0x\0t\0'],
])('%s is an article', (name, text) => {
  expect(chooseScreenFor(file(name, text))).toBe('make')
})

test.each([
  ['cards.csv', 'question,answer\nWho?,She\n'],
  ['cards.TSV', 'Who?\tShe\n'],
  ['deck.lectern.json', '{ "format": "lectern-deck" }'],
  ['deck', '{\n  "format": "lectern-deck", "version": 1'],
  ['words.txt', 'der Hund\tthe dog\ndie Katze\tthe cat\n'],
  ['export.txt', '#separator:tab\n#html:true\nOne line\n'],
  ['cards.apkg', 'PK\x03\x04....collection.anki2'],
  ['table.xlsx', 'PK\x03\x04....xl/workbook.xml'],
])('%s is a deck', (name, text) => {
  expect(chooseScreenFor(file(name, text))).toBe('import')
})

test.each([['seminar.lectern-quiz.json', '{ "format": "lectern-quiz", "version": 1 }'], ['quiz.txt', '{"format":"lectern-quiz"']])('%s is a quiz', (name, text) => {
  expect(chooseScreenFor(file(name, text))).toBe('quiz')
})
