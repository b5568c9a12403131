import { useId, useRef, useState, useEffect } from 'react'
import type { Note } from '../../../decks/model/note.ts'
import { Button } from '../../parts/button.tsx'
import { CardFields } from '../../parts/card-fields.tsx'
import { findWordProblems, rewordNote, trimWords } from '../../parts/card-words.ts'
import type { CardWords } from '../../parts/card-words.ts'
import styles from './draft-sheet.module.css'
import { findWarnings } from './find-warnings.ts'

export interface EditDraftProps {
  note: Note
  /** Takes the draft in these words. */
  onSave: (note: Note) => void
  onCancel: () => void
}

/** The draft on show, with its words to be changed in place; what the checks would say is said while it is typed. */
export function EditDraft({ note, onSave, onCancel }: EditDraftProps) {
  const form = useId()
  const question = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState<readonly CardWords[]>(note.cards)
  const [strict, setStrict] = useState(false)
  const quotes = note.citations.map(({ quote }) => quote)
  useEffect(() => question.current?.focus(), [])
  const save = () => {
    setStrict(true)
    const wanted = words.map(trimWords)
    if (wanted.some((each) => Object.keys(findWordProblems(each)).length > 0)) return
    onSave(note.cards.reduce((reworded, card, place) => rewordNote(reworded, card, wanted[place] ?? card), note))
  }
  return (
    // The form only hears what is pressed in its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      id={form}
      className={styles['sheet']}
      aria-label="Edit the draft"
      onSubmit={(event) => { event.preventDefault(); save() }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save() }
        if (event.key === 'Escape') { event.preventDefault(); onCancel() }
      }}
    >
      {note.cards.map((card, place) => (
        <div key={card.id} className={styles['fields']}>
          <CardFields
            words={words[place] ?? card}
            onChange={(changed) => setWords(words.map((each, index) => (index === place ? changed : each)))}
            strict={strict}
            warnings={findWarnings(words[place] ?? card, quotes)}
            {...(place === 0 ? { question } : {})}
          />
        </div>
      ))}
      {quotes[0] !== undefined && <p className={styles['cited']}><span className="hint">The passage it cites</span>{quotes.join(' … ')}</p>}
      <div className={styles['formFoot']}>
        <Button look="plain" keys="Esc" onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" keys="Ctrl+Enter">Save and accept</Button>
      </div>
    </form>
  )
}
