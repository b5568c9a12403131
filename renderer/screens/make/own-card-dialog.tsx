import { useId, useRef, useState } from 'react'
import type { Article } from '../../../decks/model/article.ts'
import type { Family } from '../../../decks/model/fact.ts'
import type { Note } from '../../../decks/model/note.ts'
import { Button } from '../../parts/button.tsx'
import { CardFields } from '../../parts/card-fields.tsx'
import { findWordProblems, trimWords } from '../../parts/card-words.ts'
import type { CardWords } from '../../parts/card-words.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { HeldText } from '../../parts/held-text.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { typeset } from '../../parts/typeset.ts'
import { findWarnings } from './find-warnings.ts'
import styles from './own-card-dialog.module.css'
import { citeChosen, writeOwnNote } from './own-note.ts'
import type { ChosenText } from './read-selection.ts'
import { sayPlace } from './say-place.ts'

export interface OwnCardDialogProps {
  article: Article
  chosen: ChosenText
  onSave: (note: Note) => void
  onClose: () => void
}

const families: readonly (readonly [Family, string])[] = [['other', 'No family'], ['groups', 'Group'], ['people', 'Person'], ['figures', 'Figure'], ['dates', 'Date'], ['places', 'Place'], ['relations', 'Relation']]
const longestAnswer = 120

/** A card that the reader makes from selected text; it cites the sentences the selection stands in, with their notes. */
export function OwnCardDialog({ article, chosen, onSave, onClose }: OwnCardDialogProps) {
  const form = useId()
  const question = useRef<HTMLTextAreaElement>(null)
  const [as, setAs] = useState<'answer' | 'passage'>(chosen.words.length <= longestAnswer ? 'answer' : 'passage')
  const [words, setWords] = useState<CardWords>({ question: '', answer: as === 'answer' ? chosen.words : '', remark: null, accepts: [] })
  const [family, setFamily] = useState<Family>('other')
  const [strict, setStrict] = useState(false)
  const citations = citeChosen(article, chosen)
  const place = sayPlace(citations, article)
  const quotes = citations.map(({ quote }) => quote)
  const use = (next: 'answer' | 'passage') => {
    setAs(next)
    if (next === 'answer') setWords({ ...words, answer: chosen.words })
    else if (words.answer === chosen.words) setWords({ ...words, answer: '' })
  }
  const save = () => {
    setStrict(true)
    const wanted = trimWords(words)
    if (Object.keys(findWordProblems(wanted)).length === 0) onSave(writeOwnNote(crypto.randomUUID(), family, wanted, citations))
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" keys="Ctrl+Enter" type="submit" form={form}>Add the card</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Make a card" wide typed first={question} actions={actions}>
      {/* The form only hears what is pressed in its fields. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        id={form}
        className={styles['form']}
        onSubmit={(event) => { event.preventDefault(); save() }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save() } }}
      >
        <ChoiceField label="What you selected is" value={as} options={[['answer', 'the answer'], ['passage', 'only the passage']]} onChange={use} />
        <CardFields words={words} onChange={setWords} strict={strict} warnings={findWarnings(words, as === 'answer' ? [] : quotes)} question={question} />
        <SelectField label="Family" value={family} options={families} onChange={setFamily} />
        <div className={styles['cited']}>
          <p className="hint">It cites {place?.words}{place?.missing ? ', a note that is not in these pages' : ''}</p>
          {citations.map(({ passage, start, quote }) => <blockquote key={`${passage} ${start}`}><HeldText>{typeset(quote)}</HeldText></blockquote>)}
        </div>
      </form>
    </Dialog>
  )
}
