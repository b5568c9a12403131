import { TriangleAlert } from 'lucide-react'
import type { Note } from '../../decks/model/note.ts'
import { Icon } from '../parts/icon.tsx'
import styles from './editor.module.css'
import type { Writing } from './use-note-draft.ts'
import { useTwin } from './use-twin.ts'

/** What may be wrong with the note as a whole; it is said while it is typed and forbids nothing. */
export function EditorWarnings({ writing, strict, note }: { writing: Writing; strict: boolean; note: Note | null }) {
  const { draft, made, warnings, unsaved } = writing
  const twin = useTwin(draft.deck, note?.id ?? null, unsaved && made.note.content?.type !== 'occlusion' ? made.note.cards.map(({ question }) => question) : [])
  const said = warnings.filter(({ field, stops }) => field === null && (!stops || strict)).map(({ text }) => text)
  const all = [...new Set([...said, ...(twin === null ? [] : [`${twin.near ? 'A card of this deck asks nearly the same' : 'A card of this deck asks this already'}: “${twin.question}” – ${twin.answer}`])])]
  return (
    <ul className={styles['warnings']} role="status" hidden={all.length === 0}>
      {all.map((text) => <li key={text}><Icon of={TriangleAlert} size={0.75} /> {text}</li>)}
    </ul>
  )
}
