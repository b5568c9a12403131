import type { DraftDeck, NoteDraft } from './note-draft.ts'
import type { MnemosyneEntry, MnemosyneFile } from './open-mnemosyne-entries.ts'
import { draftSides, draftTyped } from './open-mnemosyne-notes.ts'
import type { MnemosyneNotes } from './open-mnemosyne-notes.ts'
import { readMnemosyneStudy } from './open-mnemosyne-study.ts'
import { mnemosyneTypes } from './open-mnemosyne-types.ts'
import type { PastStudy } from './raw-study.ts'

// In version 1 each card is an item. One whose id ends in `.inv` asks the other way round than the item of the same id
// without it; `.tr.1` does so for vocabulary, whose answer is the pronunciation, a line break and the meaning.

/** The notes of a file of Mnemosyne 1. */
export function draftMnemosyneItems(file: MnemosyneFile, deck: DraftDeck): MnemosyneNotes {
  const byId = new Map(file.entries.map((item) => [idOf(item), item]))
  const drafts: NoteDraft[] = []
  for (const item of file.entries) {
    const id = idOf(item)
    const parent = id.endsWith('.inv') ? id.slice(0, -4) : id.endsWith('.tr.1') ? id.slice(0, -5) : null
    if (parent !== null && byId.has(parent)) continue
    const inverse = byId.get(`${id}.inv`)
    const translation = byId.get(`${id}.tr.1`)
    const studies = new Map<number, PastStudy>()
    for (const [at, one] of [item, inverse ?? translation].entries()) {
      const study = one === undefined ? null : readMnemosyneStudy(one, file.version, file.start)
      if (study !== null) studies.set(at, study)
    }
    const note = { deck, guid: id, where: `item ${item.number}`, tags: [item.texts.get('cat') ?? ''], studies }
    const [question, answer] = [item.texts.get('Q') ?? '', item.texts.get('A') ?? '']
    const words = mnemosyneTypes.get('3')
    if (translation === undefined || inverse !== undefined || words === undefined) drafts.push(draftSides(note, question, answer, inverse !== undefined))
    else {
      const parts = readWord(question, answer, translation)
      drafts.push(draftTyped(note, words, (key) => parts.get(key) ?? ''))
    }
  }
  return { drafts, rejected: [], problems: [] }
}

function idOf(item: MnemosyneEntry): string {
  return item.attributes.get('id') || `item ${item.number}`
}

/** Word, pronunciation and meaning. Where the answer lost its pronunciation the other card may still have it, below the word. */
function readWord(word: string, answer: string, translation: MnemosyneEntry): ReadonlyMap<string, string> {
  const lines = answer.trim().split('\n')
  const other = (translation.texts.get('A') ?? '').trim().split('\n')
  const pronunciation = lines.length > 1 ? (lines[0] ?? '') : other[0]?.trim() === word.trim() ? other.slice(1).join('\n') : ''
  return new Map([['f', word], ['p_1', pronunciation], ['m_1', lines.length > 1 ? lines.slice(1).join('\n') : answer]])
}
