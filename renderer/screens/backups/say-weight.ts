import { sayCount } from '../../parts/say-count.ts'
import type { RestoreWeight } from '../../store/weigh-restore.ts'

/** One line of what would change: what it is about, what comes back, and what goes. */
export interface WeighedLine {
  readonly what: string
  readonly come: string | null
  readonly go: string | null
}

const manyTitles = 3

/** What bringing a backup back would change, line by line; lines in which nothing changes are left out. */
export function sayWeight({ cards, notes, answers, changes, decks, files }: RestoreWeight): readonly WeighedLine[] {
  const lines: WeighedLine[] = [
    { what: 'Decks', come: sayTitles(decks.come), go: sayTitles(decks.go) },
    { what: 'Cards', come: sayNumber(cards.come, 'card'), go: sayNumber(cards.go, 'card') },
    // Notes are told only where cards do not: a note that was written without any, or lost its last.
    ...(cards.come + cards.go === 0 ? [{ what: 'Notes', come: sayNumber(notes.come, 'note'), go: sayNumber(notes.go, 'note') }] : []),
    { what: 'Answers', come: sayNumber(answers.come, 'answer'), go: sayNumber(answers.go, 'answer') },
    { what: 'Other changes', come: sayNumber(changes.come, 'change'), go: sayNumber(changes.go, 'change') },
    { what: 'Files', come: sayNumber(files, 'file'), go: null },
  ]
  return lines.filter(({ come, go }) => come !== null || go !== null)
}

function sayNumber(count: number, one: string): string | null {
  return count === 0 ? null : sayCount(count, one)
}

function sayTitles(titles: readonly string[]): string | null {
  if (titles.length === 0) return null
  const named = titles.slice(0, titles.length > manyTitles ? manyTitles - 1 : manyTitles).map((title) => `“${title.replaceAll('::', ' › ')}”`).join(', ')
  return titles.length > manyTitles ? `${named} and ${titles.length - manyTitles + 1} more` : named
}
