import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { RefObject } from 'react'
import type { Article, Footnote } from '../../../decks/model/article.ts'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './article-column.module.css'
import { ArticleParagraph } from './article-paragraph.tsx'
import { groupMarks, groupPassages } from './group-passages.ts'
import type { SentenceMark } from './mark-sentences.ts'

export interface ArticleColumnProps {
  article: Article
  marks: readonly SentenceMark[]
  /** The sentences of the current draft. */
  lit: ReadonlySet<number>
  pointed: number | null
  reasons: boolean
  scroller: RefObject<HTMLElement | null>
  /** A sentence was clicked. */
  onSentence: (index: number) => void
}

/** The article as it was read: headings, paragraphs, notes, every sentence marked. Only what is in sight is laid out. */
export function ArticleColumn({ article, marks, lit, pointed, reasons, scroller, onSentence }: ArticleColumnProps) {
  const passages = useMemo(() => groupPassages(article, marks), [article, marks])
  const inNotes = useMemo(() => groupMarks(marks), [marks])
  return (
    // The text scrolls, so the keyboard must reach it. Clicking a sentence is a shortcut; the ruler does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article ref={scroller} className={styles['article']} aria-label={article.title} tabIndex={0} onClick={(event) => { const index = findSentence(event.target); if (index !== null && window.getSelection()?.isCollapsed !== false) onSentence(index) }}>
      {passages.map(({ passage, heading, sentences }) => (
        <div key={passage.id} className={styles['block']}>
          {heading !== null && <h2>{typeset(heading)}</h2>}
          <ArticleParagraph id={passage.id} text={passage.text} marks={passage.marks} number={passage.paragraph} sentences={sentences} lit={lit} pointed={pointed} reasons={reasons} />
        </div>
      ))}
      {article.footnotes.length > 0 && (
        <section className={styles['notes']} aria-label="Notes">
          <h2>Notes</h2>
          {article.footnotes.map((note) => <ArticleNote key={note.id} note={note} sentences={inNotes.get(note.id) ?? none} lit={lit} pointed={pointed} reasons={reasons} />)}
        </section>
      )}
      {article.remarks.length > 0 && (
        <ul className={styles['about']} aria-label="About this text">
          {article.remarks.map((remark) => <li key={remark}>{typeset(remark)}</li>)}
        </ul>
      )}
    </article>
  )
}

const none: readonly SentenceMark[] = []

function ArticleNote({ note, sentences, lit, pointed, reasons }: { note: Footnote; sentences: readonly SentenceMark[] } & Pick<ArticleColumnProps, 'lit' | 'pointed' | 'reasons'>) {
  return (
    <div className={styles['note']}>
      <h3><span className="vh">Note </span>{note.number}</h3>
      {note.missing ? (
        <p className={styles['absent']}><Icon of={TriangleAlert} /> Note {note.number} is not in these pages.</p>
      ) : (
        <div>
          <ArticleParagraph id={note.id} text={note.text} marks={noMarks} number={null} sentences={sentences} lit={lit} pointed={pointed} reasons={reasons} />
          {note.standsFor !== null && <p className={styles['stands']}>This stands for{note.refersTo === null ? '' : ` note ${note.refersTo}`}: {typeset(note.standsFor)}</p>}
        </div>
      )}
    </div>
  )
}

const noMarks: readonly never[] = []

function findSentence(target: EventTarget): number | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'] : undefined
  return found === undefined ? null : Number(found)
}
