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
  if (title !== undefined) return { title, detail }
  const end = detail.search(/[.:] /)
  return end < 0 ? { title: detail.replace(/\.$/, ''), detail: '' } : { title: detail.slice(0, end), detail: capital(detail.slice(end + 2)) }
}

const titles: Readonly<Record<string, string>> = {
  'ends-early': 'The file ends too early',
  'columns-unused': 'Not every column is used',
  'too-many-rows': 'The file has too many rows',
  'several-decks': 'The file names several decks',
  'article-unreadable': 'An article cannot be read',
  'article-missing': 'A source is not in the file',
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
