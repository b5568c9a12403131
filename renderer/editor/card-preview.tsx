import { useState } from 'react'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { Note } from '../../decks/model/note.ts'
import { ChoiceField } from '../parts/choice-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { RichSide } from '../rich/rich-side.tsx'
import styles from './editor.module.css'

/** How the cards of a note look, while it is written; nothing for plain cards, which look as they are typed. */
export function CardPreview({ note, type, deck }: { note: Note; type: NoteType; deck: string }) {
  const [chosen, setChosen] = useState(0)
  const [side, setSide] = useState<'question' | 'answer'>('answer')
  const { content, cards, tags } = note
  const card = cards.find(({ template }) => template === chosen) ?? cards[0]
  if (content === undefined || card === undefined) return null
  const name = (template: number) => (type.kind === 'standard' ? (type.templates[template]?.name ?? `Card ${template + 1}`) : type.kind === 'cloze' ? `Gap ${template + 1}` : `Part ${template + 1}`)
  return (
    <section className={styles['preview']} aria-label="How it looks">
      <h3>How it looks</h3>
      <div className={styles['previewTools']}>
        {cards.length > 1 && <SelectField label="Card" value={String(card.template ?? 0)} options={cards.map(({ template = 0 }) => [String(template), name(template)] as const)} onChange={(template) => setChosen(Number(template))} />}
        <ChoiceField label="Side" value={side} options={[['question', 'Question'], ['answer', 'Answer']]} onChange={setSide} />
      </div>
      <div className={styles['frame']}>
        <RichSide noteType={type} content={content} template={card.template ?? 0} tags={tags} deck={deck} side={side} title={`${side === 'question' ? 'Question' : 'Answer'} of the card as it looks`} />
      </div>
    </section>
  )
}
