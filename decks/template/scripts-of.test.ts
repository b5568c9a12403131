import { expect, test } from 'vitest'
import type { NoteType } from '../model/note-type.ts'
import { findNoteType } from './own-note-types.ts'
import { carriesScript, scriptsOf } from './scripts-of.ts'

function find(question: string, over: Partial<NoteType> = {}): string[] {
  const basic = findNoteType([], 'basic')
  if (basic === undefined) throw new Error('no own note type')
  return scriptsOf({ ...basic, templates: [{ name: 'Card', question, answer: '{{Answer}}' }], ...over }).map((problem) => problem.type)
}

test.each([
  ['<script>x()</script>', ['template-script']],
  ['<script src="_lib.js"></script>', ['template-script']],
  ['<a href=" javascript:x()">a</a>', ['template-script']],
  ['<img src="a.png" onload="x()">', ['template-handler']],
  ['<iframe src="https://example.org"></iframe>', ['template-frame', 'template-address']],
  ['<link rel=stylesheet href="//example.org/a.css">', ['template-address']],
  ['<img src="https://example.org/a.png">', ['template-address']],
  ['<style>@import "https://example.org/a.css"</style>', ['template-address']],
  ['<div style="background: url( \'https://example.org/a.png\')">', ['template-address']],
  ['<form><input></form>', ['template-form']],
  ['<a href="https://example.org">a link to read</a> <b>{{Question}}</b>', []],
  ['on Monday = a day; <img src="{{Question}}">', []],
])('%s', (question, types) => {
  expect(find(question)).toEqual(types)
})

test('css that loads from outside is told, once, with the name of the note type', () => {
  expect(find('{{Question}}', { css: '@font-face { src: url(https://example.org/a.woff) }', name: 'Mine' })).toEqual(['template-address'])
  expect(find('{{Question}}', { css: '@font-face { src: url("_a.woff") }' })).toEqual([])
})

test('the call by which Anki draws masks is nothing that is lost', () => {
  const call = '<script>try { anki.imageOcclusion.setup(); } catch (exc) {}</script>'
  expect(find(call, { kind: 'occlusion' })).toEqual([])
  expect(find(call)).toEqual(['template-script'])
  expect(find(`${call}<script>other()</script>`, { kind: 'occlusion' })).toEqual(['template-script'])
})

test('fields are looked through for the signs of a script', () => {
  for (const html of ['<SCRIPT>x</SCRIPT>', '<svg onload=x()>', '<a href="javascript:x">', '<iframe src=x>']) expect(carriesScript(html)).toBe(true)
  for (const html of ['a <b>script</b>', 'on x = 3', '<p class="only one">']) expect(carriesScript(html)).toBe(false)
})
