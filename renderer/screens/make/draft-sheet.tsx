import { BookOpenText, TriangleAlert } from 'lucide-react'
import type { Ref } from 'react'
import type { Article } from '../../../decks/model/article.ts'
import type { Card } from '../../../decks/model/card.ts'
import type { Note } from '../../../decks/model/note.ts'
import { AnswerRows } from '../../parts/answer-rows.tsx'
import { FamilyTag, StatusTag } from '../../parts/card-face-tags.tsx'
import { CardText } from '../../parts/card-face-text.tsx'
import { HeldText } from '../../parts/held-text.tsx'
import { Icon } from '../../parts/icon.tsx'
import { splitAnswer } from '../../parts/split-answer.ts'
import { typeset } from '../../parts/typeset.ts'
import { ConfidenceMeter } from './confidence-meter.tsx'
import styles from './draft-sheet.module.css'
import { sayPlace } from './say-place.ts'
import { sayRule } from './rule-words.ts'

export interface DraftSheetProps {
  note: Note
  article: Article
  /** How often drafts of its rule are kept, in words. */
  record: string | null
  /** Shows the passage in the article. */
  onRead: () => void
  /** Told where the focus goes when this draft comes up. */
  ref?: Ref<HTMLElement>
}

/** The draft to decide on: what it asks, where it stands, which rule made it and what was checked. */
export function DraftSheet({ note, article, record, onRead, ref }: DraftSheetProps) {
  const place = sayPlace(note.citations, article)
  return (
    <article className={styles['sheet']} aria-label="Draft" ref={ref} tabIndex={-1}>
      <div className={styles['tags']}>
        <FamilyTag family={note.family} />
        <StatusTag of={note} />
        {place && (
          <button type="button" className={`${styles['place']} ${place.missing ? styles['missing'] : ''}`} aria-keyshortcuts="Space" onClick={onRead}>
            <Icon of={place.missing ? TriangleAlert : BookOpenText} size={0.75} />
            <span><span className="vh">Read in place: </span>{place.words}</span>
          </button>
        )}
      </div>
      {note.cards.map((card) => <CardWords key={card.id} card={card} />)}
      {note.citations[0] && <p className={styles['quote']}><span className="vh">Passage: </span><HeldText>{typeset(note.citations.map(({ quote }) => quote).join(' … '))}</HeldText></p>}
      <dl className={styles['why']}>
        <dt>Rule</dt>
        <dd>{sayRule(note)}</dd>
        {note.confidence !== undefined && (
          <>
            <dt>Confidence</dt>
            <dd className={styles['sure']}><ConfidenceMeter confidence={note.confidence} /> {record !== null && <span className="hint">{record}</span>}</dd>
          </>
        )}
        {note.checks && note.checks.length > 0 && (
          <>
            <dt>Checked</dt>
            <dd>{typeset(joinSentences(note.checks))}</dd>
          </>
        )}
        {note.problems && note.problems.length > 0 && (
          <>
            <dt>Problem</dt>
            <dd className={styles['doubt']}>{note.problems.map((problem) => <p key={problem}>{typeset(joinSentences([problem]))}</p>)}</dd>
          </>
        )}
      </dl>
    </article>
  )
}

/** The question and the answer; an answer of several parts stands in rows. */
function CardWords({ card }: { card: Card }) {
  const rows = splitAnswer(card.answer)
  return (
    <div className={styles['card']}>
      <p className={styles['question']}><CardText text={card.question} gaps={card.kind === 'cloze'} /></p>
      {rows.length === 1 ? (
        <p className={styles['answer']}><span className="vh">Answer: </span><CardText text={card.answer} /></p>
      ) : (
        <div className={styles['answer']}><AnswerRows rows={rows} /></div>
      )}
      {card.remark !== null && <p className={styles['aside']}>{typeset(card.remark)}</p>}
    </div>
  )
}

/** Several remarks as one, with a capital at its start. */
function joinSentences(remarks: readonly string[]): string {
  const joined = remarks.join('; ')
  return joined.slice(0, 1).toUpperCase() + joined.slice(1)
}
