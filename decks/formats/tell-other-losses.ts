import type { DeckFile } from '../model/deck.ts'
import type { Problem } from '../result.ts'

/** What of decks a package of Anki does not hold, or holds in a form that only Lectern reads back; each said once. */
export function tellAnkiLosses(files: readonly DeckFile[]): Problem[] {
  const notes = files.flatMap((file) => file.notes)
  const cited = notes.filter(({ citations }) => citations.length > 0).length
  const articles = files.reduce((sum, file) => sum + file.articles.length, 0)
  const marked = notes.filter(({ tags }) => tags.some((tag) => /\s/.test(tag))).length
  const both = files.flatMap(({ studies = [] }) => studies).filter(({ suspended, buried }) => suspended && buried).length
  return [
    ...told(cited, 'anki-source', ['1 note shows its source', `${cited} notes show their sources`], 'as text in Anki.'),
    ...told(articles, 'anki-articles', ['1 article stays', `${articles} articles stay`], 'behind: a package has no place for them. Write a Lectern deck to take them along.'),
    ...told(marked, 'anki-blank-tags', ['1 note has a tag', `${marked} notes have tags`], 'with blanks, which are written as lines in Anki.'),
    ...told(both, 'anki-paused', ['1 card is', `${both} cards are`], 'paused and put off at once. Anki knows one of the two: paused.'),
  ]
}

/** What of decks Markdown does not hold. */
export function tellMarkdownLosses(files: readonly DeckFile[]): Problem[] {
  const notes = files.flatMap((file) => file.notes)
  const cited = notes.filter(({ citations }) => citations.length > 0).length
  const pictured = notes.filter(({ content }) => (content?.media ?? []).length > 0).length
  const studied = files.reduce((sum, { studies }) => sum + (studies?.length ?? 0), 0)
  return [
    ...told(cited, 'without-sources', ['1 note cites its source', `${cited} notes cite their sources`], '; Markdown has no place for sources.'),
    ...told(pictured, 'without-files', ['1 note has', `${pictured} notes have`], 'pictures or sounds. Their names are written, the files are not.'),
    ...told(studied, 'without-history', ['1 card has', `${studied} cards have`], 'a history, which is not written whole.'),
  ]
}

function told(count: number, type: string, [one, many]: readonly [string, string], rest: string): Problem[] {
  return count === 0 ? [] : [{ type, detail: `${count === 1 ? one : many} ${rest}`.replace(' ;', ';') }]
}
