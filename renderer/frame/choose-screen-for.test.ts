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
  ['notes.md', '# Vectors\n\nCall `std::vector::push_back` and `a::b`.\n\nThen it grows.\n'],
  ['notes.md', '# Questions\n\nQ: Who asked first?\n\nNobody knows; the text goes on for a while.\n\nAnd on.\n\nAnd on.\n'],
  ['notes.md', '# A table\n\nA text around it that says what it is.\n\n| Year | People |\n|---|---|\n| 1941 | 435,887 |\n'],
  ['code.md', '```\na::b\nc::d\ne::f\n```\nA text of code.\n'],
  ['photos.zip', 'PK\x03\x04....one.jpg'],
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
  ['cards.md', '# Capitals\n\nQ: Norway?\nA: Oslo\n\n**Q:** Chad?\n**A:** N’Djamena\n'],
  ['cards.md', 'Norway::Oslo\nChad:::N’Djamena\n'],
  ['cards.md', '#flashcards/geography\n\nA long text.\nNorway\n?\nOslo\n'],
  ['cards.md', '---\ntags: [flashcards]\n---\nA text\n'],
  ['cards.md', '---\ntitle: x\ntags:\n  - flashcards\n---\nA text\n'],
  ['cards.md', 'Norway\n?\nOslo\n\nChad\n??\nN’Djamena\n'],
  ['deck.md', '# Capitals\n<!-- lectern deck {"id":"x"} -->\n'],
  ['cards.zip', 'PK\x03\x04....cards.xml'],
  ['mochi.zip', 'PK\x03\x04....data.edn'],
  ['crowd.zip', 'PK\x03\x04....deck/deck.json'],
  ['notes.zip', 'PK\x03\x04....History/Greece.md'],
  ['collection', 'SQLite format 3\0'],
  ['cards.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<openSM2sync number_of_entries="3">'],
  ['old.xml', '<?xml version="1.0"?>\n<mnemosyne core_version="1">'],
  ['super.xml', '<SuperMemoCollection><Count>2</Count>'],
  ['all.lectern-archive', 'PK\x03\x04'],
  ['renamed.zip', 'PK\x03\x04....archive.json1234PK\x01\x02....\0\0archive.jsonPK\x05\x06'],
  ['table.xlsx', 'PK\x03\x04....xl/workbook.xml'],
])('%s is a deck', (name, text) => {
  expect(chooseScreenFor(file(name, text))).toBe('import')
})

test.each([['seminar.lectern-quiz.json', '{ "format": "lectern-quiz", "version": 1 }'], ['quiz.txt', '{"format":"lectern-quiz"']])('%s is a quiz', (name, text) => {
  expect(chooseScreenFor(file(name, text))).toBe('quiz')
})
