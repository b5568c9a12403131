import { expect, test } from 'vitest'
import { isFilmName, nameMediaType } from './contract/media-type.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)

test.each([
  ['\u0089PNG\r\n\u001a\n', 'x.exe', 'image/png', 'picture'],
  ['\u00ff\u00d8\u00ff\u00e0', 'x', 'image/jpeg', 'picture'],
  ['RIFF....WEBPVP8 ', 'x.html', 'image/webp', 'picture'],
  ['RIFF....WAVEfmt ', 'x', 'audio/wav', 'sound'],
  ['ID3\u0004', 'x.mp3', 'audio/mpeg', 'sound'],
  ['OggS', 'x.oga', 'audio/ogg', 'sound'],
  ['OggS', 'x.ogv', 'video/ogg', 'film'],
  ['\u0000\u0000\u0000\u0018ftypisom', 'x', 'video/mp4', 'film'],
  ['\u0000\u0000\u0000\u0018ftypM4A ', 'x', 'audio/mp4', 'sound'],
  ['<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>', 'x.png', 'image/svg+xml', 'picture'],
  ['wOF2', 'x', 'font/woff2', 'font'],
])('%j named %s is %s', (text, name, type, kind) => {
  expect(nameMediaType(bytes(text), name)).toEqual({ type, kind })
})

test.each(['<html><svg></svg></html>', '<!doctype html><p>x', 'MZ\u0090', '%PDF-1.7', '{}', '', 'alert(1)', '<script>1</script><svg>', '<svgx>'])('%j is nothing that a card is served', (text) => {
  expect(nameMediaType(bytes(text), 'a.png')).toBeNull()
})

test('films are told from sounds by their name where nothing else is there', () => {
  expect([isFilmName('a.MP4'), isFilmName('a.mp3'), isFilmName('mp4')]).toEqual([true, false, false])
})
