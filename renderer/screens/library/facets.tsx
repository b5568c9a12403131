import { Bookmark, X } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { Query } from '../../../decks/search/query.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import { textToPattern } from '../../../decks/search/write-query.ts'
import { Icon } from '../../parts/icon.tsx'
import { sayPath } from '../../parts/say-path.ts'
import type { DeckView, MakingView } from '../../store/store.ts'
import { ArticleLinks } from './article-links.tsx'
import styles from './facets.module.css'
import { deckTerm, hasTerm, toggleTerm } from './query-terms.ts'
import { familyWords, stateWords } from './words.ts'

export interface FacetsProps {
  decks: readonly DeckView[]
  makings: readonly MakingView[]
  /** The tags of most cards. */
  tags: readonly string[]
  searches: Settings['searches']
  text: string
  /** What is listed now: counts are made again when it changes. */
  listed: unknown
  onText: (text: string) => void
  onForget: (name: string) => void
  /** How many cards each of these searches finds. */
  count: (texts: readonly string[]) => Promise<readonly number[]>
}

interface FacetLine {
  readonly label: string
  readonly term: Query
  /** How far it stands below others. */
  readonly level?: number
}

/** What narrows the list, each with how many cards it would leave beside what else is asked for. Choosing a chosen one takes it off. */
export function Facets({ decks, makings, tags, searches, text, listed, onText, onForget, count }: FacetsProps) {
  const groups: readonly (readonly [title: string, lines: readonly FacetLine[]])[] = [
    ['Decks', listDeckTitles(decks).map((title) => ({ label: title.split('::').at(-1) ?? title, level: title.split('::').length - 1, term: deckTerm(title) }))],
    ['Kind', Object.entries(familyWords).map(([family, label]) => ({ label, term: { what: 'family', text: family } as const }))],
    ['State', stateWords.map(([state, label]) => ({ label, term: { what: 'is', state } as const }))],
    ['Tags', tags.map((tag) => ({ label: sayPath(tag), term: { what: 'tag', text: textToPattern(tag) } as const }))],
  ]
  const counts = useCounts(groups.flatMap(([, lines]) => lines.map(({ term }) => toggleTerm(text, term, true))), listed, count)
  let at = 0
  const shown = groups.map(([title, lines]) => [title, lines.map((line) => ({ ...line, cards: counts?.[at++] ?? null }))] as const)
  return (
    <nav className={styles['facets']} aria-label="Filters">
      {shown.map(([title, lines]) => {
        const kept = lines.filter(({ cards, term }) => title === 'Decks' || title === 'State' || cards !== 0 || hasTerm(text, term))
        return (
          <div key={title}>
            {kept.length > 0 && <Group title={title}>{kept.map(({ label, term, level, cards }) => <Facet key={label + JSON.stringify(term)} label={label} level={level ?? 0} count={cards} on={hasTerm(text, term)} onToggle={(on) => onText(toggleTerm(text, term, on))} />)}</Group>}
            {title === 'Decks' && searches.length > 0 && <Group title="Saved searches">{searches.map((search) => <Saved key={search.name} search={search} on={search.query === text.trim()} onText={onText} onForget={onForget} />)}</Group>}
            {title === 'Decks' && makings.length > 0 && <ArticleLinks makings={makings} />}
          </div>
        )
      })}
    </nav>
  )
}

/** The titles of all decks and of those that only have others below them, in the order of the list. */
function listDeckTitles(decks: readonly DeckView[]): readonly string[] {
  return [...new Set(decks.flatMap(({ title }) => title.split('::').map((_, level, levels) => levels.slice(0, level + 1).join('::'))))]
}

/** Counts of searches, the last ones while new ones are made. */
function useCounts(texts: readonly string[], listed: unknown, count: FacetsProps['count']): readonly number[] | null {
  const [counts, setCounts] = useState<{ readonly key: string; readonly counts: readonly number[] } | null>(null)
  const key = texts.join('\n')
  useEffect(() => {
    let current = listed !== null
    const read = async () => {
      const found = await count(key.split('\n'))
      if (current) setCounts({ key, counts: found })
    }
    void read()
    return () => { current = false }
  }, [key, listed, count])
  return counts?.counts.length === texts.length ? counts.counts : null
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Facet({ label, level, count, on, onToggle }: { label: string; level: number; count: number | null; on: boolean; onToggle: (on: boolean) => void }) {
  return (
    <button type="button" className={styles['facet']} aria-pressed={on} onClick={() => onToggle(!on)} style={level > 0 ? { paddingInlineStart: `${0.5 + level * 0.75}rem` } : undefined}>
      <span className={styles['label']}>{label}</span>{' '}
      <span className={styles['count']}>{count}</span>
    </button>
  )
}

function Saved({ search: { name, query }, on, onText, onForget }: { search: Settings['searches'][number]; on: boolean; onText: (text: string) => void; onForget: (name: string) => void }) {
  return (
    <div className={styles['saved']}>
      <button type="button" className={styles['facet']} aria-pressed={on} title={query} onClick={() => onText(on ? '' : query)}>
        <Icon of={Bookmark} size={0.875} />
        <span className={styles['label']}>{name}</span>
      </button>
      <button type="button" className={styles['forget']} aria-label={`Remove the search “${name}”`} onClick={() => onForget(name)}><Icon of={X} size={0.875} /></button>
    </div>
  )
}
