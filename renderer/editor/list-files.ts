import { decodeName } from '../../decks/template/decode-name.ts'
import type { Markup } from './text-edit.ts'

/** The names of the pictures that texts hold, each once. Addresses of the web are no names. */
export function listFiles(texts: readonly string[], markup: Markup): string[] {
  const pattern = markup === 'markdown' ? /!\[[^\]\n]{0,500}\]\((?:<([^<>\n]{1,500})>|([^()\s]{1,500}))\)/gu : /<img\s[^>]{0,2000}?src\s*=\s*(?:"([^"]{1,500})"|'([^']{1,500})')/giu
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, a, b]) => decodeName(a ?? b ?? '')))
  return [...new Set(names)].filter((name) => name !== '' && !/^(?:https?:|data:|\/\/)/iu.test(name))
}
