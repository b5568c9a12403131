import { useId } from 'react'
import type { Article, Passage } from '../../../decks/model/article.ts'
import { markRead } from '../../store/mark-read.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { useReading } from '../../store/use-reading.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import styles from './plan.module.css'

/** What was read of each article: new cards of a section come once it is ticked. */
export function ReadingList({ articles }: { articles: readonly Article[] }) {
  return (
    <section className={styles['block']} aria-labelledby="reading-title">
      <h2 id="reading-title">What you have read</h2>
      <p className="quiet">New cards come only from sections that are ticked.</p>
      {articles.map((article) => <ArticleSections key={article.id} article={article} />)}
    </section>
  )
}

function ArticleSections({ article }: { article: Article }) {
  const store = useStore()
  const toast = useToast()
  const read = useReading(article.id)
  const id = useId()
  if (read === undefined) return null
  const mark = async (section: string, passages: readonly Passage[], now: boolean) => {
    const done = await markRead(store, article.id, passages.map((passage) => passage.id), now)
    toast(done.ok ? `“${section}” is marked as ${now ? 'read' : 'not read'}.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <fieldset aria-labelledby={id} className={styles['block']}>
      <p id={id} className={styles['name']}>{article.title}</p>
      {sectionsOf(article).map(({ title, passages }) => (
        <label key={title} className={styles['tick']}>
          <input type="checkbox" checked={passages.every((passage) => read.has(passage.id))} onChange={(event) => void mark(title, passages, event.target.checked)} />
          <span>{title} <span className="hint">{sayCount(passages.length, 'paragraph')}</span></span>
        </label>
      ))}
    </fieldset>
  )
}

function sectionsOf(article: Article): { title: string; passages: Passage[] }[] {
  const sections = new Map<string, Passage[]>()
  for (const passage of article.passages) {
    const title = passage.section ?? 'Before the first heading'
    sections.set(title, [...(sections.get(title) ?? []), passage])
  }
  return [...sections].map(([title, passages]) => ({ title, passages }))
}
