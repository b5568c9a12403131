import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import type { Problem } from '../result.ts'

/** The note types of the app's own that every collection of Anki has a like of. */
const goAsAnkis = new Set(['basic', 'reversed', 'cloze', 'typed'])

/** What decks have that a table cannot hold, each said once with a count. */
export function tellTableLosses(files: readonly DeckFile[]): readonly Problem[] {
  const notes = files.flatMap((file) => file.notes)
  return [...tellSources(notes), ...tellFiles(notes), ...tellStudies(files), ...tellTypes(files)]
}

/** What decks have that a text file of Anki's cannot hold, each said once with a count. */
export function tellAnkiTextLosses(files: readonly DeckFile[]): readonly Problem[] {
  const notes = files.flatMap((file) => file.notes)
  const tags = new Set(notes.flatMap((note) => note.tags).filter((tag) => /\s/.test(tag.trim())))
  const types = new Set(notes.flatMap(({ content }) => (content === undefined || goAsAnkis.has(content.type) ? [] : [content.type])))
  return [
    ...tellSources(notes),
    ...tellFiles(notes),
    ...tellStudies(files),
    ...told(tags.size, 'tags-without-blanks', ['One tag has blanks', `${tags.size} tags have blanks`], 'Anki’s tags have none: each blank becomes a line.'),
    ...told(types.size, 'note-types-by-name', ['One note type is named only', `${types.size} note types are named only`], 'Anki takes notes of a note type that it has under the same name. Export a package to bring the note types along.'),
  ]
}

function tellSources(notes: readonly Note[]): readonly Problem[] {
  const cited = notes.filter(({ citations }) => citations.length > 0).length
  return told(cited, 'without-sources', ['One note cites its source', `${cited} notes cite their sources`], 'This kind of file has no place for sources.')
}

function tellFiles(notes: readonly Note[]): readonly Problem[] {
  const withFiles = notes.filter(({ content }) => (content?.media?.length ?? 0) > 0).length
  return told(withFiles, 'without-files', ['One note has pictures or sounds', `${withFiles} notes have pictures or sounds`], 'Their names are written, the files are not.')
}

function tellStudies(files: readonly DeckFile[]): readonly Problem[] {
  const studied = files.reduce((sum, { studies }) => sum + (studies?.length ?? 0), 0)
  return told(studied, 'without-history', ['One card has a history', `${studied} cards have a history`], 'This kind of file has no place for it: imported elsewhere, they are new.')
}

function tellTypes(files: readonly DeckFile[]): readonly Problem[] {
  const types = files.reduce((sum, { noteTypes }) => sum + (noteTypes?.length ?? 0), 0)
  return told(types, 'without-note-types', ['One note type is named only', `${types} note types are named only`], 'What its cards look like is not in the table. It is read back where the note type is.')
}

function told(count: number, type: string, [one, many]: readonly [string, string], detail: string): readonly Problem[] {
  return count === 0 ? [] : [{ type, detail: `${count === 1 ? one : many}. ${detail}` }]
}
