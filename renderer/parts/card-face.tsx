import { EyeOff } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { Card } from '../../decks/model/card.ts'
import type { ClaimStatus, Family } from '../../decks/model/fact.ts'
import styles from './card-face.module.css'
import { FamilyTag, StatusTag } from './card-face-tags.tsx'
import { CardText } from './card-face-text.tsx'
import { Icon } from './icon.tsx'

export interface CardFaceProps {
  card: Card
  family: Family
  status: ClaimStatus
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
export function CardFace({ card, family, status, open, hint, hasSource, aid, verdict, children, questionRef, answerRef }: CardFaceProps) {
  return (
    <article className={`${styles['card']} ${open ? styles['open'] : aid ? styles['aided'] : ''}`} aria-label={open ? 'Answer' : 'Question'}>
      <div className={styles['meta']}>
        <FamilyTag family={family} />
        {open ? <StatusTag status={status} /> : hint && <span className="hint">{hint}</span>}
      </div>
      <p className={styles['question']} ref={questionRef} tabIndex={-1}>
        <CardText text={card.question} gaps={card.kind === 'cloze'} />
      </p>
      {!open && aid && <div className={styles['aid']}>{aid}</div>}
      {open && (
        <div className={styles['answer']} ref={answerRef} tabIndex={-1}>
          <p><CardText text={card.answer} /></p>
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
