import { useEffect, useId, useRef, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { FieldChange, ReplacePlan } from '../../../decks/search/plan-replace.ts'
import { Button } from '../../parts/button.tsx'
import { ChecksField } from '../../parts/checks-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { findCards } from '../../store/find-cards.ts'
import { listNoteTypes } from '../../store/list-note-types.ts'
import { replaceNotes } from '../../store/replace-notes.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { useOpenSearch } from '../../store/use-open-search.ts'
import styles from './replace-dialog.module.css'

export interface ReplaceDialogProps {
  /** In which cards it is looked for. */
  cards: readonly CardId[]
  /** Names of the fields that notes have. */
  fields: readonly string[]
  onClose: () => void
}

type How = 'matchCase' | 'wholeWord' | 'wildcards'

const plainFields = ['question', 'answer', 'remark']
const everywhere = ''
const fewChanges = 50
const pause = 250

/** Replaces a text in many cards at once; every place is shown before anything is written. */
export function ReplaceDialog({ cards, fields, onClose }: ReplaceDialogProps) {
  const store = useStore()
  const toast = useToast()
  const opened = useOpenSearch()
  const form = useId()
  const first = useRef<HTMLInputElement>(null)
  const [find, setFind] = useState('')
  const [replace, setReplace] = useState('')
  const [field, setField] = useState(everywhere)
  const [how, setHow] = useState<How[]>([])
  const [plan, setPlan] = useState<ReplacePlan | null>(null)
  const [writing, setWriting] = useState(false)
  useEffect(() => {
    let current = true
    const look = async () => {
      if (find === '') return setPlan(null)
      const views = await findCards(store, cards)
      const notes = [...new Map(views.map(({ note, deck }) => [note.id, { note, deck }])).values()]
      const client = await opened.ready()
      const made = await client.replace(notes, await listNoteTypes(store), { find, replace, fields: field === everywhere ? null : [field], matchCase: how.includes('matchCase'), wholeWord: how.includes('wholeWord'), wildcards: how.includes('wildcards') })
      if (current) setPlan(made)
    }
    const timer = setTimeout(() => void look().catch(() => { if (current) setPlan(null) }), pause)
    return () => { current = false; clearTimeout(timer) }
  }, [store, opened, cards, find, replace, field, how])
  const apply = async () => {
    if (plan === null || plan.notes.length === 0 || writing) return
    setWriting(true)
    const done = await replaceNotes(store, plan.notes)
    setWriting(false)
    if (!done.ok) return toast(done.problem.detail)
    toast(`Replaced in ${sayCount(plan.notes.length, 'note')}.`, { undo: () => void undoEntry(store, done.value.entry) })
    onClose()
  }
  const places = plan?.changes.reduce((sum, { before }) => sum + before.length, 0) ?? 0
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={form} disabled={plan === null || plan.notes.length === 0 || writing}>{places === 0 ? 'Replace' : `Replace in ${sayCount(places, 'place')}`}</Button>
    </>
  )
  return (
    <Dialog open wide typed onClose={onClose} title="Find and replace" first={first} actions={actions}>
      <form id={form} className={styles['form']} onSubmit={(event) => { event.preventDefault(); void apply() }}>
        <TextField ref={first} label="Find" value={find} onChange={setFind} maxLength={1000} />
        <TextField label="Replace with" value={replace} onChange={setReplace} maxLength={1000} hint="Leave it empty to take the text away." />
        <SelectField label="In" value={field} onChange={setField} options={[[everywhere, 'All fields'], ...[...new Set([...plainFields, ...fields])].map((name) => [name, name.replace(/^./, (letter) => letter.toUpperCase())] as const)]} />
        <ChecksField label="How" values={how} onChange={setHow} options={[{ value: 'matchCase', label: 'Capitals as written' }, { value: 'wholeWord', label: 'Whole words' }, { value: 'wildcards', label: '* and _ stand for anything' }]} />
      </form>
      <section aria-label="What changes" aria-live="polite">
        <p className="hint">{find === '' ? `It is looked for in ${sayCount(cards.length, 'card')}. Nothing is written before you have seen each place.` : plan === null ? 'Looking …' : places === 0 ? 'It stands in none of these cards.' : `${sayCount(places, 'place')} in ${sayCount(plan.notes.length, 'note')}.`}</p>
        {plan !== null && plan.changes.length > 0 && <ul className={styles['changes']}>{plan.changes.slice(0, fewChanges).map((change) => <Change key={`${change.note} ${change.field} ${change.was}`} change={change} />)}</ul>}
        {plan !== null && plan.changes.length > fewChanges && <p className="hint">And {sayCount(plan.changes.length - fewChanges, 'field')} more.</p>}
        {plan !== null && plan.left.length > 0 && <p className="hint">{sayCount(plan.left.length, 'note')} stay as they are: {plan.left[0]?.why}</p>}
      </section>
    </Dialog>
  )
}

const around = 60

/** The first places of a field, before and after. */
function Change({ change: { field, was, before, text, after } }: { change: FieldChange }) {
  const [from, to] = [before[0]?.[0] ?? 0, before.at(-1)?.[1] ?? 0]
  const [start, end] = [Math.max(0, from - around), Math.min(was.length, to + around)]
  const shift = text.length - was.length
  return (
    <li>
      <span className="hint">{field}</span>
      <p dir="auto">{start > 0 && '…'}<Pieces text={was} from={start} to={end} marks={before} as="del" />{end < was.length && '…'}</p>
      <p dir="auto">{start > 0 && '…'}<Pieces text={text} from={start} to={end + shift} marks={after} as="ins" />{end < was.length && '…'}</p>
    </li>
  )
}

function Pieces({ text, from, to, marks, as: As }: { text: string; from: number; to: number; marks: FieldChange['before']; as: 'del' | 'ins' }) {
  const pieces = []
  let at = from
  for (const [start, end] of marks) {
    pieces.push(text.slice(at, start), <As key={start}>{text.slice(start, end)}</As>)
    at = end
  }
  return <>{pieces}{text.slice(at, to)}</>
}
