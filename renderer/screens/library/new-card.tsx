import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CardId, DeckId, NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import { ok } from '../../../decks/result.ts'
import { Button } from '../../parts/button.tsx'
import { CardFields } from '../../parts/card-fields.tsx'
import { findWordProblems, trimWords } from '../../parts/card-words.ts'
import type { CardWords } from '../../parts/card-words.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useToast } from '../../parts/use-toast.ts'
import { editNote } from '../../store/edit-note.ts'
import { makeDeck } from '../../store/make-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import styles from './card-panel.module.css'

const noWords: CardWords = { question: '', answer: '', remark: null, accepts: [] }
const another = '+new'

/** A card of the reader's own, in a deck that is there or in a new one. */
export function NewCard({ decks, deck, onDone, onClose }: { decks: readonly DeckView[]; deck: DeckId | null; onDone: (card: CardId) => void; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const [words, setWords] = useState(noWords)
  const [into, setInto] = useState<string>(deck ?? decks.find(({ origin }) => origin === 'own')?.id ?? another)
  const [title, setTitle] = useState('My own cards')
  const [strict, setStrict] = useState(false)
  const question = useRef<HTMLTextAreaElement>(null)
  useEffect(() => question.current?.focus(), [])
  const add = async () => {
    setStrict(true)
    if (Object.keys(findWordProblems(words)).length > 0 || (into === another && title.trim() === '')) return
    const made = into === another ? await makeDeck(store, title.trim()) : ok({ deck: into as DeckId })
    if (!made.ok) return toast(made.problem.detail)
    const note = writeNote(trimWords(words))
    const done = await editNote(store, made.value.deck, note)
    if (!done.ok) return toast(done.problem.detail)
    toast('The card is added.', { undo: () => void undoEntry(store, done.value.entry) })
    const card = note.cards[0]
    if (card) onDone(card.id)
  }
  useKeys({ 'library.save': () => void add() }, 'part')
  return (
    <section className={styles['panel']} aria-label="New card">
      <div className={styles['top']}>
        <h2 className={styles['heading']}>New card</h2>
        <span className={styles['saved']}><Button look="plain" square icon={X} aria-label="Close without adding" onClick={onClose} /></span>
      </div>
      <CardFields words={words} onChange={setWords} strict={strict} question={question} />
      <SelectField label="Deck" value={into} onChange={setInto} options={[...decks.map(({ id, title: name }) => [id, name] as const), [another, 'A new deck']]} />
      {into === another && <TextField label="Name of the new deck" value={title} onChange={setTitle} maxLength={300} problem={title.trim() === '' ? 'A deck needs a name.' : undefined} />}
      <div className={styles['go']}><Button look="primary" keys="library.save" onClick={() => void add()}>Add the card</Button></div>
    </section>
  )
}

function writeNote(words: CardWords): Note {
  const id = crypto.randomUUID()
  return {
    id: `own:${id}` as NoteId,
    family: 'other',
    frame: null,
    status: 'stated',
    citations: [],
    tags: [],
    tier: 1,
    cards: [{ id: `own:${id}:1` as CardId, kind: 'question', question: words.question, answer: words.answer, remark: words.remark, accepts: [...words.accepts], answerType: null }],
  }
}
