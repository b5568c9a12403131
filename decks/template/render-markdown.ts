import MarkdownIt from 'markdown-it'
import type { NoteContent } from '../model/note-type.ts'
import { escapeHtml } from './escape-html.ts'

type Markdown = InstanceType<typeof MarkdownIt>
type InlineRule = Parameters<Markdown['inline']['ruler']['before']>[2]
type BlockRule = Parameters<Markdown['block']['ruler']['before']>[2]

// [Note: braces of formulas] A formula such as `\frac{1}{\sqrt{2}}` ends in the two braces that end a gap. Between its braces
// a blank means nothing, so one is put there, unless a gap stands in the formula itself.
function spaceBraces(formula: string): string {
  return formula.includes('{{c') ? formula : formula.replaceAll(/\}(?=\})/gu, '} ').replaceAll(/\{(?=\{)/gu, '{ ')
}

const inlineFormula = (formula: string): string => String.raw`\(${spaceBraces(formula)}\)`
const setApart = (formula: string): string => String.raw`\[${spaceBraces(formula)}\]`

interface Delimiter {
  readonly start: string
  readonly end: string
  readonly write: (formula: string) => string
}

const delimiters: readonly Delimiter[] = [
  { start: String.raw`\(`, end: String.raw`\)`, write: inlineFormula },
  { start: String.raw`\[`, end: String.raw`\]`, write: setApart },
  { start: '$$', end: '$$', write: setApart },
]

/** Where a formula between single dollars ends, before its dollar; -1 when the dollar is a dollar. */
function findDollar(source: string, start: number): number {
  const end = source.indexOf('$', start)
  if (end <= start || source.slice(start, end).includes('\n\n')) return -1
  const isTight = !/\s/u.test(source[start] ?? ' ') && !/\s/u.test(source[end - 1] ?? ' ')
  return isTight && !/\d/u.test(source[end + 1] ?? '') && source[end - 1] !== '\\' ? end : -1
}

const formula: InlineRule = (state, isSilent) => {
  const { src, pos } = state
  const first = src[pos]
  if (first !== '\\' && first !== '$') return false
  const delimiter = delimiters.find(({ start }) => src.startsWith(start, pos))
  let end = -1
  let written = ''
  if (delimiter !== undefined) {
    const missing = `no ${delimiter.end}`
    if (state.env[missing] === src) return false
    end = src.indexOf(delimiter.end, pos + 2)
    if (end < 0 || end + 2 > state.posMax) {
      if (end < 0) state.env[missing] = src
      return false
    }
    written = delimiter.write(src.slice(pos + 2, end))
    end += 2
  } else if (first === '$') {
    const dollar = findDollar(src, pos + 1)
    if (dollar < 0 || dollar >= state.posMax) return false
    written = inlineFormula(src.slice(pos + 1, dollar))
    end = dollar + 1
  } else return false
  if (!isSilent) state.push('as_is', '', 0).content = written
  state.pos = end
  return true
}

const formulaBlock: BlockRule = (state, startLine, endLine, isSilent) => {
  const lineAt = (line: number): string => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0)
  const opening = lineAt(startLine)
  const delimiter = delimiters.find(({ start }) => start !== String.raw`\(` && opening.startsWith(start))
  if (delimiter === undefined || opening.includes(delimiter.end, 2)) return false
  const missing = `no ${delimiter.end} line`
  if (state.env[missing] === endLine) return false
  let line = startLine + 1
  while (line < endLine && !lineAt(line).trimEnd().endsWith(delimiter.end)) line += 1
  if (line >= endLine) {
    state.env[missing] = endLine
    return false
  }
  if (isSilent) return true
  const lines = [opening.slice(2)]
  for (let inner = startLine + 1; inner < line; inner += 1) lines.push(lineAt(inner))
  lines.push(lineAt(line).trimEnd().slice(0, -2))
  state.push('as_is_block', '', 0).content = delimiter.write(lines.join('\n'))
  state.line = line + 1
  return true
}

/** `==word==`, with whatever stands in it. */
const mark: InlineRule = (state, isSilent) => {
  const { src, pos, posMax } = state
  if (isSilent || !src.startsWith('==', pos) || /[\s=]/u.test(src[pos + 2] ?? ' ')) return false
  const end = src.indexOf('==', pos + 2)
  if (end < 0 || end + 2 > posMax || /\s/u.test(src[end - 1] ?? ' ') || state.env['depth'] === 'marked') return false
  state.env['depth'] = 'marked'
  state.push('mark_open', 'mark', 1).markup = '=='
  state.pos = pos + 2
  state.posMax = end
  state.md.inline.tokenize(state)
  state.push('mark_close', 'mark', -1).markup = '=='
  state.pos = end + 2
  state.posMax = posMax
  delete state.env['depth']
  return true
}

const soundTag = /\[(?:sound|anki):[^[\]\n]{1,1000}\]|\[\/anki:tts\]/uy

/** Sounds are named between brackets; what stands there is no Markdown. */
const sound: InlineRule = (state, isSilent) => {
  if (state.src[state.pos] !== '[') return false
  soundTag.lastIndex = state.pos
  const found = soundTag.exec(state.src)
  if (found === null || soundTag.lastIndex > state.posMax) return false
  if (!isSilent) state.push('as_is', '', 0).content = found[0]
  state.pos += found[0].length
  return true
}

const embedTag = /!\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,300}))?\]\]/uy

/** `![[map.png]]`, a picture or a sound by its name. */
const embed: InlineRule = (state, isSilent) => {
  if (!state.src.startsWith('![[', state.pos)) return false
  embedTag.lastIndex = state.pos
  const found = embedTag.exec(state.src)
  if (found === null || embedTag.lastIndex > state.posMax) return false
  const [whole, name = '', said = ''] = found
  if (!isSilent) {
    const isHeard = /\.(?:mp3|ogg|oga|opus|wav|m4a|flac|aac|mp4|webm|mov|m4v)$/iu.test(name.trim())
    const token = state.push(isHeard ? 'as_is' : 'embed', '', 0)
    token.content = isHeard ? `[sound:${name.trim()}]` : name.trim()
    token.info = /^\d{0,5}(?:x\d{0,5})?$/u.test(said) ? '' : said
  }
  state.pos += whole.length
  return true
}

function makeMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false })
  markdown.inline.ruler.before('escape', 'formula', formula)
  markdown.inline.ruler.before('link', 'sound', sound)
  markdown.inline.ruler.before('image', 'embed', embed)
  markdown.inline.ruler.before('emphasis', 'mark', mark)
  markdown.block.ruler.before('fence', 'formula_block', formulaBlock, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  markdown.renderer.rules['as_is'] = (tokens, index) => escapeHtml(tokens[index]?.content ?? '')
  markdown.renderer.rules['as_is_block'] = (tokens, index) => `<div>${escapeHtml(tokens[index]?.content ?? '')}</div>\n`
  markdown.renderer.rules['embed'] = (tokens, index) => `<img src="${escapeHtml(tokens[index]?.content ?? '')}" alt="${escapeHtml(tokens[index]?.info ?? '')}">`
  return markdown
}

const markdown = makeMarkdown()

/**
 * Markdown as HTML: CommonMark with tables, `==mark==`, pictures by name (`![](map.png)`, `![[map.png]]`), and a line break
 * where one is typed. HTML in it is shown as it was typed. Formulas between `\(` `\)`, `\[` `\]`, `$` or `$$` come out
 * between `\(` `\)` or `\[` `\]`; gaps (`{{c1::…}}`) and sounds pass through. A single paragraph comes without its tags.
 */
export function markdownToHtml(text: string): string {
  const env = {}
  const tokens = markdown.parse(text, env)
  const isLine = tokens.length === 3 && tokens[0]?.type === 'paragraph_open' && tokens[1]?.type === 'inline'
  if (isLine) for (const token of tokens) token.hidden = token.type !== 'inline'
  return markdown.renderer.render(tokens, markdown.options, env).trim()
}

// [Note: shapes are no Markdown] Shapes on a picture have escapes of their own (`\:`), which Markdown would undo.
const shapes = /^\s*\{\{c[\d,]{1,400}::image-occlusion:/u

/** The fields of a note as HTML, whatever they are written in. A field of shapes on a picture stays as it is. */
export function fieldsToHtml(content: NoteContent): string[] {
  return content.markup === 'html' ? content.fields : content.fields.map((field) => (field === '' || shapes.test(field) ? field : markdownToHtml(field)))
}
