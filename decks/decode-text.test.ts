import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  if (mark) units.unshift(0xfeff)
  return new Uint8Array(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

test('reads UTF-8 with and without a byte order mark', () => {
  expect(decodeText(utf8('Größe\t7'))).toEqual({ ok: true, value: { text: 'Größe\t7', encoding: 'utf-8' } })
  expect(decodeText(utf8('\uFEFFGröße'))).toEqual({ ok: true, value: { text: 'Größe', encoding: 'utf-8' } })
})

test('takes only one mark away', () => {
  expect(decodeText(utf8('\uFEFF\uFEFFa'))).toMatchObject({ value: { text: '\uFEFFa' } })
})

test('reads UTF-16 in both orders, with a mark and without', () => {
  for (const order of ['le', 'be'] as const) {
    for (const mark of [true, false]) {
      const text = 'What is 食べる?\tto eat\n'
      expect(decodeText(utf16(text, order, mark))).toEqual({ ok: true, value: { text, encoding: `utf-16${order}` } })
    }
  }
})

test('asks about bytes that are neither, and names the first such line', () => {
  const bytes = new Uint8Array([...utf8('a\nb\ncaf'), 0xe9])
  expect(decodeText(bytes)).toMatchObject({ ok: false, problem: { type: 'encoding-unknown', where: 'line 3' } })
  expect(decodeText(bytes, 'windows-1252')).toEqual({ ok: true, value: { text: 'a\nb\ncafé', encoding: 'windows-1252' } })
})

test('refuses what is damaged: overlong forms, half characters, a cut end', () => {
  for (const bytes of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82], [0xf8, 0x88, 0x80, 0x80, 0x80]]) {
    expect(decodeText(new Uint8Array(bytes))).toMatchObject({ problem: { type: 'encoding-unknown' } })
  }
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toMatchObject({ problem: { type: 'wrong-encoding' } })
  expect(decodeText(new Uint8Array([0x41]), 'utf-16le')).toMatchObject({ problem: { type: 'wrong-encoding' } })
})

test('calls a program a program', () => {
  const bytes = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0xfe, 0xfe, 0, 0, 0])
  expect(decodeText(bytes)).toMatchObject({ problem: { type: 'not-text' } })
})

test('one stray NUL does not make a text UTF-16', () => {
  expect(decodeText(utf8('question\0,answer'))).toMatchObject({ value: { text: 'question\0,answer', encoding: 'utf-8' } })
})

test('reads Chinese UTF-16 that has few Latin letters', () => {
  const text = '卡拉奇是巴基斯坦的大城市\t城市\n伊斯兰堡是首都\t首都\n白沙瓦\t白沙瓦\n'
  expect(decodeText(utf16(text, 'le', false))).toEqual({ ok: true, value: { text, encoding: 'utf-16le' } })
})

test('asks about Chinese UTF-16 whose characters hold NULs on both sides', () => {
  const bytes = utf16('一个城市\t城市\n最大的城市\t一\n白沙瓦\t城市\n', 'le', false)
  expect(decodeText(bytes)).toMatchObject({ problem: { type: 'encoding-unknown' } })
  expect(decodeText(bytes, 'utf-16le')).toMatchObject({ ok: true })
})

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ ok: true, value: { text: '', encoding: 'utf-8' } })
})

test('gives back any text that was written as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\uFEFF'))
      expect(decodeText(utf8(text))).toMatchObject({ ok: true, value: { text } })
    }),
  )
})

test('gives back any Latin text that was written as UTF-16 without a mark', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~\n\t]{3,}[äöüßéèñ]?$/), fc.constantFrom('le' as const, 'be' as const), (text, order) => {
      expect(decodeText(utf16(text, order, false))).toMatchObject({ ok: true, value: { text, encoding: `utf-16${order}` } })
    }),
  )
})

test('never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)))
})
