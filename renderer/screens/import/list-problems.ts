import type { CollectionPlan } from '../../../decks/formats/collection-plan.ts'
import type { Duplicate, RejectedRow } from '../../../decks/formats/opened-deck.ts'
import type { Problem } from '../../../decks/result.ts'

/** One line of the list of problems: what, where and what it means. */
export interface ListedProblem {
  readonly key: string
  readonly title: string
  readonly detail: string
  /** How the row begins, in the file's own words. */
  readonly excerpt: string
}

interface Source {
  readonly problems: readonly Problem[]
  readonly rejected: readonly RejectedRow[]
  readonly duplicates: readonly Duplicate[]
}

/** Everything a file held that is not taken as it stands, in words: the whole file first, then row by row. */
export function listProblems({ problems, decks }: Pick<CollectionPlan, 'problems' | 'decks'>): readonly ListedProblem[] {
  const whole = listOf({ problems, rejected: [], duplicates: [] })
  if (decks.length === 1) return [...whole, ...decks.flatMap(listOf)]
  return [...whole, ...decks.flatMap((deck) => listOf(deck).map((each) => ({ ...each, key: `${deck.deck.id} ${each.key}`, detail: `${each.detail} (${deck.deck.title})` })))]
}

function listOf({ problems, rejected, duplicates }: Source): readonly ListedProblem[] {
  return [
    ...problems.map(({ type, detail, where }, at) => ({ key: `p${at}`, ...splitDetail(titles[type], detail), excerpt: where ?? '' })),
    ...rejected.map(({ where, detail, excerpt }) => ({ key: `r${where}`, title: `${capital(where)} is left out`, detail, excerpt })),
    ...duplicates.map(({ question, kept, left, sameAnswer }) => ({
      key: `d${left}`,
      title: `${capital(left)} asks the same as ${kept}`,
      detail: sameAnswer ? 'One of the two is enough; the first is taken.' : 'It has another answer. The first is taken; ask the second in other words to have both.',
      excerpt: question.slice(0, 80),
    })),
  ]
}

/** What a problem says first is its title, when it has none of its own. */
function splitDetail(title: string | undefined, detail: string): { readonly title: string; readonly detail: string } {
  if (title !== undefined) return { title, detail: detail.replace(twice, '') }
  const end = detail.search(/[.:] /)
  return end < 0 ? { title: detail.replace(/\.$/, ''), detail: '' } : { title: detail.slice(0, end), detail: capital(detail.slice(end + 2)) }
}

const titles: Readonly<Record<string, string>> = {
  'ends-early': 'The file ends too early',
  'newer-version': 'The file is of a newer program',
  'columns-unused': 'Not every column is used',
  'looks-like-html': 'Its cells look like HTML',
  'fields-left-out': 'Some rows have too many fields',
  'made-of-fields': 'Some cards are made of fields',
  'keeps-matches': 'The file says what becomes of your cards',
  'too-many-rows': 'The file has too many rows',
  'too-many-notes': 'The file has too many notes',
  'too-many-decks': 'The file names too many decks',
  'too-deep': 'Its folders go too deep',
  'several-decks': 'The file names several decks',
  'deck-unreadable': 'A deck within it cannot be read',
  'article-unreadable': 'An article cannot be read',
  'article-missing': 'A source is not in the file',
  'note-type-missing': 'A note type is not here',
  'note-type-made-up': 'Note types were made for it',
  'note-type-unreadable': 'A note type cannot be read',
  'media-unreadable': 'A picture or sound cannot be read',
  'media-missing': 'Pictures or sounds are not there',
  'media-unused': 'Pictures or sounds that no card uses',
  'unread-media': 'Pictures or sounds cannot be read',
  'damaged-media-map': 'The list of its pictures is damaged',
  'remote-media': 'Pictures on the web are not shown',
  'study-unreadable': 'The history of a card cannot be read',
  'schedule-left-out': 'A day for the whole text is left out',
  'preset-unreadable': 'Options of a deck cannot be read',
  'text-left-out': 'Text that is no card is left out',
  'topics-left-out': 'Texts to read are left out',
  'templates-filled': 'Templates of Mochi are filled in',
  'trash-left-out': 'What lay in the trash is left out',
  'facts-left-out': 'Facts without a card are left out',
  'template-script': 'A card template carried a script',
  'template-handler': 'A card template carried a script',
  'template-frame': 'A card template shows another page',
  'template-address': 'A card template loads from the internet',
  'template-form': 'A card template carried a form',
  'anki-tags': 'Long tags were cut',
  'anki-latex': 'Formulas are set without LaTeX',
  'anki-steps': 'Some learning steps are changed',
  'anki-preset-rest': 'Options come in as far as Lectern has them',
}

/** What a detail says again after its title. */
const twice = /^A card template carried a script(?: in a button or a picture)?\. |^The file ends too early\. |^This (?:deck )?file ends too early\. /

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
