import { useState } from 'react'
import type { NoteContent, NoteType } from '../../../decks/model/note-type.ts'
import { htmlToText } from '../../../decks/template/html-to-text.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { RichSide } from '../../rich/rich-side.tsx'
import styles from './note-types.module.css'

/** How a card of a template looks, with the texts of a real note. */
export function TemplatePreview({ type, template, contents }: { type: NoteType; template: number; contents: readonly NoteContent[] }) {
  const [chosen, setChosen] = useState(0)
  const [side, setSide] = useState<'question' | 'answer'>('answer')
  const content = contents[chosen] ?? contents[0]
  if (content === undefined) return null
  const named = contents.map((each, place) => [String(place), (htmlToText(each.fields[type.sortField] ?? each.fields[0] ?? '') || `Note ${place + 1}`).slice(0, 60)] as const)
  return (
    <div className={styles['preview']}>
      <div className={styles['pick']}>
        <ChoiceField label="How it looks" value={side} options={[['question', 'Question'], ['answer', 'Answer']]} onChange={setSide} />
        {contents.length > 1 && <SelectField label="Note" value={String(chosen)} options={named} onChange={(place) => setChosen(Number(place))} />}
      </div>
      <div className={styles['frame']}>
        <RichSide noteType={type} content={content} template={type.kind === 'standard' ? template : 0} tags={[]} deck="" side={side} title={`${side === 'question' ? 'Question' : 'Answer'} of a card as it looks`} />
      </div>
    </div>
  )
}
