import type { DeckFile } from '../model/deck.ts'
import type { Problem } from '../result.ts'

/** What decks have that Markdown cannot hold, each said once with a count; `obsidian` for the form of Obsidian's Spaced Repetition. */
export function tellMarkdownLosses(files: readonly DeckFile[], obsidian: boolean): readonly Problem[] {
  const notes = files.flatMap((file) => file.notes)
  const cited = notes.filter(({ citations }) => citations.length > 0).length
  const shown = notes.filter(({ content }) => (content?.media?.length ?? 0) > 0).length
  const studied = files.reduce((sum, { studies = [] }) => sum + studies.filter((study) => study.memory.state !== 'new').length, 0)
  const tagged = notes.filter(({ tags }) => tags.length > 0).length
  const remarked = notes.filter(({ content, cards }) => (content === undefined ? cards.some((card) => card.remark !== null || card.accepts.length > 0) : ['basic', 'reversed', 'cloze'].includes(content.type) && (content.fields.at(-1) ?? '') !== '')).length
  const shaped = notes.filter(({ content }) => content !== undefined && (content.markup === 'html' || !['basic', 'reversed', 'cloze'].includes(content.type))).length
  return [
    ...told(cited, 'without-sources', ['One note cites its source', `${cited} notes cite their sources`], 'Markdown has no place for sources.'),
    ...told(shown, 'without-files', ['One note has pictures or sounds', `${shown} notes have pictures or sounds`], 'Their names are written, the files are not.'),
    ...(obsidian
      ? [
          ...told(studied, 'without-history', ['One card has a history', `${studied} cards have a history`], 'Only the day each is due and how its intervals grow are written.'),
          ...told(tagged, 'without-tags', ['One note has tags', `${tagged} notes have tags`], 'In this form tags name decks, so they are not written.'),
          ...told(remarked, 'without-remarks', ['One note has a remark or other right answers', `${remarked} notes have remarks or other right answers`], 'This form has no place for them.'),
          ...told(shaped, 'as-plain-text', ['One note has a note type of its own', `${shaped} notes have note types of their own`], 'Each of their cards is written as plain text.'),
        ]
      : told(studied, 'without-history', ['One card has a history', `${studied} cards have a history`], 'Markdown has no place for it: imported elsewhere, they are new.')),
  ]
}

function told(count: number, type: string, [one, many]: readonly [string, string], detail: string): readonly Problem[] {
  return count === 0 ? [] : [{ type, detail: `${count === 1 ? one : many}. ${detail}` }]
}
