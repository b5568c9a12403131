import { EyeOff } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { Card } from '../../decks/model/card.ts'
import { AnswerRows } from './answer-rows.tsx'
import styles from './card-face.module.css'
import { FamilyTag, StatusTag, type Sureness } from './card-face-tags.tsx'
import { CardText } from './card-face-text.tsx'
import { Icon } from './icon.tsx'
import { splitAnswer } from './split-answer.ts'

export interface CardFaceProps {
  card: Card
  /** The note of the card. */
  note: Sureness
  /** True when the answer is shown. */
  open: boolean
  /** One line at the right of the question, such as "5th time, last seen 12 days ago". */
  hint?: string | undefined
  /** True when there is a passage; before the answer the card says that it is hidden. */
  hasSource: boolean
  /** Below the question while the answer is hidden: a hint, a field for the answer. */
  aid?: ReactNode
  /** Below the answer: how what was typed compares with it. */
  verdict?: ReactNode
  /** At the foot of the answer: citation chips. */
  children?: ReactNode
  questionRef?: Ref<HTMLParagraphElement>
  answerRef?: Ref<HTMLDivElement>
}

/** One card, the question large until the answer appears below it. Question and answer can be given the focus. */
export function CardFace({ card, note, open, hint, hasSource, aid, verdict, children, questionRef, answerRef }: CardFaceProps) {
  const rows = splitAnswer(card.answer)
  return (
    <article className={`${styles['card']} ${open ? styles['open'] : aid ? styles['aided'] : ''}`} aria-label={open ? 'Answer' : 'Question'}>
      <div className={styles['meta']}>
        <FamilyTag family={note.family} />
        {open ? <StatusTag of={note} /> : hint && <span className="hint">{hint}</span>}
      </div>
      <p className={styles['question']} ref={questionRef} tabIndex={-1}>
        <CardText text={card.question} gaps={card.kind === 'cloze'} />
      </p>
      {!open && aid && <div className={styles['aid']}>{aid}</div>}
      {open && (
        <div className={styles['answer']} ref={answerRef} tabIndex={-1}>
          {rows.length === 1 ? <p><CardText text={card.answer} /></p> : <AnswerRows rows={rows} />}
          {card.remark !== null && <p className={styles['remark']}><CardText text={card.remark} /></p>}
          {verdict}
        </div>
      )}
      <div className={styles['foot']}>
        {open ? children : hasSource && <span className={`hint ${styles['hidden']}`}><Icon of={EyeOff} /> Passage hidden until you answer</span>}
      </div>
    </article>
  )
}
