import { EyeOff } from 'lucide-react'
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { NoteContent, NoteType } from '../../../decks/model/note-type.ts'
import { FamilyTag, StatusTag } from '../../parts/card-face-tags.tsx'
import { Icon } from '../../parts/icon.tsx'
import { RichCard } from '../../rich/rich-card.tsx'
import { useCardSource } from '../../rich/use-card-source.ts'
import type { CardView } from '../../store/store.ts'
import styles from './rich-face.module.css'

export interface RichFaceProps {
  view: CardView
  noteType: NoteType
  content: NoteContent
  open: boolean
  hint: string | undefined
  /** True plays the card's sounds when a side is shown. */
  plays: boolean
  /** Told what is to be typed on this card, once. */
  onTyped: (expected: string) => void
  aid?: ReactNode
  verdict?: ReactNode
  /** At the foot of the answer: citation chips. */
  children?: ReactNode
  questionRef: RefObject<HTMLElement | null>
  answerRef: RefObject<HTMLElement | null>
}

/** A card that has a note type, as its templates show it, in a frame; around it what every card has. */
export function RichFace({ view, noteType, content, open, hint, plays, onTyped, aid, verdict, children, questionRef, answerRef }: RichFaceProps) {
  const { card, note, deckTitle, state } = view
  const source = useCardSource({ noteType, content, template: card.template ?? 0, tags: note.tags, deck: deckTitle, colour: state.colour })
  const expected = source.rendered.typed?.expected.trim() ?? ''
  const told = useRef('')
  useEffect(() => {
    if (expected === '' || told.current === expected) return
    told.current = expected
    onTyped(expected)
  }, [expected, onTyped])
  const hasSource = note.citations.length > 0
  const focus = (open ? answerRef : questionRef) as RefObject<HTMLDivElement | null>
  return (
    <article className={styles['card']} aria-label={open ? 'Answer' : 'Question'}>
      <div className={styles['meta']}>
        <FamilyTag family={note.family} />
        {open ? <StatusTag of={note} /> : hint && <span className="hint">{hint}</span>}
      </div>
      <div key={open ? 'answer' : 'question'} ref={focus} tabIndex={-1} role="group" aria-label={open ? card.answer : card.question} />
      <RichCard source={source} side={open ? 'answer' : 'question'} plays={plays} focus={focus} />
      {!open && aid && <div className={styles['aid']}>{aid}</div>}
      {open && verdict && <div className={styles['verdict']}>{verdict}</div>}
      {(open || hasSource) && (
        <div className={styles['foot']}>{open ? children : <span className={`hint ${styles['hidden']}`}><Icon of={EyeOff} /> Passage hidden until you answer</span>}</div>
      )}
    </article>
  )
}
