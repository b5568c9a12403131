import { expect, test } from 'vitest'
import { sniffFile } from './sniff-file.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['%PDF-1.7\n', 'pdf'],
  ['\n\nsome junk of a mail program\n%PDF-1.4', 'pdf'],
  ['PK\x03\x04......word/document.xml', 'docx'],
  ['PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/epub+zipPK', 'epub'],
  ['PK\x03\x04..META-INF/container.xml', 'epub'],
  ['<!DOCTYPE html><p>x', 'html'],
  ['<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x">', 'html'],
  ['\xEF\xBB\xBF<html>', 'html'],
  ['<div class="x"><p>One</p></div>', 'html'],
  ['\xFF\xFE<\0h\0t\0m\0l\0>\0', 'html'],
  ['# A title\n\nText', 'text'],
  ['<sup>1</sup> A note', 'text'],
  ['Why <html> is not a tag of mine', 'text'],
  ['', 'empty'],
])('%j is of the kind %s', (head, kind) => {
  expect(sniffFile(bytes(head)).kind).toBe(kind)
})

test.each([
  ['{\\rtf1\\ansi', 'RTF'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'DOC'],
  ['PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text', 'ODT'],
  ['PK\x03\x04..ppt/presentation.xml', 'PDF'],
  ['PK\x03\x04..xl/workbook.xml', 'CSV'],
  ['\x89PNG\r\n', 'picture'],
  [`${'x'.repeat(60)}BOOKMOBI`, 'EPUB'],
  ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x', 'HTML or PDF'],
  ['PK\x03\x04..photo.jpg', 'unpack'],
])('%j cannot be read, and is told how it can', (head, word) => {
  const { kind, advice } = sniffFile(bytes(head))
  expect(kind).toBe('unreadable')
  expect(advice).toContain(word)
  expect(advice).toMatch(/^(?:This|A) .+\.$/u)
})
