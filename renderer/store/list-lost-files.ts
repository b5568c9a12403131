import { findMedia } from '../../decks/anki/find-media.ts'
import type { NoteContent } from '../../decks/model/note-type.ts'
import { decodeName } from '../../decks/template/decode-name.ts'

const noNames: readonly string[] = []
const picture = /!\[[^\]\n]{0,500}\]\((?:<([^<>\n]{1,500})>|([^()\s]{1,500}))\)/gu

/** The names of files that the fields of a note name and that it does not have, each once. Addresses of the web are no names. */
export function listLostFiles({ markup, fields, media }: NoteContent): readonly string[] {
  const named = fields.flatMap((text) => (markup === 'html' ? findMedia(text).names : listPictures(text)))
  if (named.length === 0) return noNames
  const there = new Set((media ?? []).map(({ name }) => name.normalize('NFC')))
  return [...new Set(named)].filter((name) => !there.has(name))
}

function listPictures(text: string): readonly string[] {
  if (!text.includes('](') && !text.includes('[sound:')) return noNames
  const pictures = [...text.matchAll(picture)].map(([, a, b]) => decodeName(a ?? b ?? '').normalize('NFC')).filter((name) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(name))
  return [...pictures, ...findMedia(text).names]
}
