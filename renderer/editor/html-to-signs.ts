import { scanMarkup } from '../../decks/template/scan-markup.ts'
import { escapeSigns } from './change-kind.ts'

const around: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', mark: '==', code: '`' }
const lines = new Set(['p', 'div', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'table', 'section'])
const silent = new Set(['script', 'style'])

/** What the plain writing of a field is, and what of its HTML it cannot say. */
export interface Signs {
  readonly text: string
  /** Names of elements that are left out, each once; their words stay. */
  readonly lost: readonly string[]
}

/** HTML as text with signs: bold, italic, marked, code, lists, pictures and lines. Gaps and formulas stay as they are. */
export function htmlToSigns(html: string): Signs {
  const lost = new Set<string>()
  const out: string[] = []
  const lists: { ordered: boolean; count: number }[] = []
  let silence = 0
  let code = 0
  const add = (words: string) => { if (silence === 0) out.push(words) }
  scanMarkup(html, {
    open(name, attributes) {
      if (silent.has(name)) silence += 1
      if (name === 'code') code += 1
      if (around[name] !== undefined) add(around[name] ?? '')
      else if (name === 'br') add('\n')
      else if (name === 'img') add(`![${attributes['src'] ?? ''}](${writeName(attributes['src'] ?? '')})`)
      else if (name === 'li') add(`\n${writeItem(lists.at(-1))}`)
      else if (lines.has(name)) add('\n')
      else if (name !== 'span' && name !== 'font') lost.add(name)
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 })
    },
    text(text) {
      const words = text.replaceAll(/[\s\u00A0]+/gu, ' ')
      add(code > 0 ? words : escapeWords(words))
    },
    close(name) {
      if (silent.has(name)) silence -= 1
      if (name === 'code') code -= 1
      if (name === 'ul' || name === 'ol') lists.pop()
      if (around[name] !== undefined) add(around[name] ?? '')
      else if (lines.has(name) && name !== 'tr') add('\n')
    },
  })
  const text = out.join('').replaceAll(/[ \t]+\n/gu, '\n').replaceAll(/\n[ \t]+/gu, '\n').replaceAll(/\n{3,}/gu, '\n\n').trim()
  return { text, lost: [...lost] }
}

function writeItem(list: { ordered: boolean; count: number } | undefined): string {
  if (list?.ordered !== true) return '- '
  list.count += 1
  return `${list.count}. `
}

function writeName(name: string): string {
  return /[\s()]/u.test(name) ? `<${name}>` : name
}

/** Words as they stand, but for gaps, sounds and formulas, which mean the same in both. */
function escapeWords(words: string): string {
  return words.split(/(\{\{c[\d,]{1,40}::|\}\}|\[sound:[^\]]{1,300}\]|\\\(.{0,2000}?\\\)|\\\[.{0,2000}?\\\])/u).map((part, place) => (place % 2 === 1 ? part : escapeSigns(part))).join('')
}
