import { listGapNumbers } from '../../decks/template/cloze.ts'

/** A text and what of it is selected, in UTF-16 code units. */
export interface TextEdit {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How fields are written: signs as in Markdown, or HTML. */
export type Markup = 'markdown' | 'html'

/** What the tools of the editor do to a text. */
export type TextTool = 'bold' | 'italic' | 'mark' | 'code' | 'maths'

const signs: Readonly<Record<Markup, Readonly<Record<TextTool, readonly [before: string, after: string]>>>> = {
  markdown: { bold: ['**', '**'], italic: ['*', '*'], mark: ['==', '=='], code: ['`', '`'], maths: ['$', '$'] },
  html: { bold: ['<b>', '</b>'], italic: ['<i>', '</i>'], mark: ['<mark>', '</mark>'], code: ['<code>', '</code>'], maths: ['\\(', '\\)'] },
}

/** Puts the signs of a tool around what is selected, or takes them off when they stand there. Spaces at the ends stay outside. */
export function applyTool(edit: TextEdit, tool: TextTool, markup: Markup): TextEdit {
  const [before, after] = signs[markup][tool]
  return wrap(shrink(edit), before, after)
}

/** The next number for a gap: one more than the highest in any of the texts. */
export function nextGap(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap(listGapNumbers)) + 1
}

/** Makes a gap of what is selected; with nothing selected the cursor stands in the gap, or, when the gap has text, where its hint goes. */
export function addGap(edit: TextEdit, number: number): TextEdit {
  return wrap(shrink(edit), `{{c${number}::`, '}}', false)
}

/** Begins every line that is selected as a list, or takes that off when all of them begin so. */
export function toggleList({ text, start, end }: TextEdit, markup: Markup): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end)
  const lines = text.slice(from, to).split('\n')
  const made = markup === 'html' ? ['<ul>', ...lines.map((line) => `<li>${line}</li>`), '</ul>'].join('\n') : lines.every((line) => line.startsWith('- ')) ? lines.map((line) => line.slice(2)).join('\n') : lines.map((line) => `- ${line}`).join('\n')
  return { text: text.slice(0, from) + made + text.slice(to), start: start === end ? from + made.length : from, end: from + made.length }
}

/** Puts text in the place of what is selected. */
export function insertText({ text, start, end }: TextEdit, words: string): TextEdit {
  return { text: text.slice(0, start) + words + text.slice(end), start: start + words.length, end: start + words.length }
}

/** Puts a picture in the place of what is selected; after words it begins a line of its own. */
export function insertPicture(edit: TextEdit, name: string, markup: Markup): TextEdit {
  const line = markup === 'markdown' && /\S[^\S\n]*$/u.test(edit.text.slice(Math.max(0, edit.start - 100), edit.start)) ? '\n' : ''
  return insertText(edit, line + writePicture(name, markup))
}

/** How a field names a picture; `namePicture` gave it a name without spaces and signs. */
export function writePicture(name: string, markup: Markup): string {
  return markup === 'html' ? `<img src="${name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">` : `![${name}](${name})`
}

/** The one stretch in which two texts differ: what of the first goes, and what comes instead. */
export function findChange(before: string, after: string): { readonly start: number; readonly end: number; readonly words: string } {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  let same = 0
  while (same < Math.min(before.length, after.length) - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return { start, end: before.length - same, words: after.slice(start, after.length - same) }
}

function shrink({ text, start, end }: TextEdit): TextEdit {
  const chosen = text.slice(start, end)
  if (chosen.trim() === '') return { text, start, end }
  return { text, start: start + chosen.length - chosen.trimStart().length, end: end - (chosen.length - chosen.trimEnd().length) }
}

function wrap({ text, start, end }: TextEdit, before: string, after: string, takesOff = true): TextEdit {
  if (takesOff && text.slice(start - before.length, start) === before && text.slice(end, end + after.length) === after && !(before === '*' && text.slice(start - 2, start) === '**')) {
    return { text: text.slice(0, start - before.length) + text.slice(start, end) + text.slice(end + after.length), start: start - before.length, end: end - before.length }
  }
  return { text: text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end), start: start + before.length, end: end + before.length }
}
