import type { MakingView } from '../../store/store.ts'
import styles from './facets.module.css'

/** The articles that decks were made from, each with the drafts that wait, and the way to it. */
export function ArticleLinks({ makings }: { makings: readonly MakingView[] }) {
  return (
    <section>
      <h2>Articles</h2>
      {makings.map(({ deck, title, waiting }) => (
        <a key={deck} href={`#/make/${deck}`} className={styles['facet']}>
          <span className={styles['label']}>{title}</span>{' '}
          {waiting > 0 && <span className={styles['count']}>{waiting}<span className="vh"> {waiting === 1 ? 'draft waits' : 'drafts wait'}</span></span>}
        </a>
      ))}
    </section>
  )
}
