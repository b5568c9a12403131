import { Plus } from 'lucide-react'
import { useState, type RefObject } from 'react'
import type { NoteField, NoteType } from '../../decks/model/note-type.ts'
import { Button } from '../parts/button.tsx'
import { FieldWarning } from '../parts/field-warning.tsx'
import { TextArea } from '../parts/text-area.tsx'
import styles from './editor.module.css'
import type { Warning } from './find-warnings.ts'
import { MarkupArea } from './markup-area.tsx'
import type { NoteDraft } from './note-draft.ts'

export interface NoteFieldsProps {
  draft: NoteDraft
  type: NoteType
  warnings: readonly Warning[]
  /** Say what is missing. */
  strict: boolean
  onChange: (change: Partial<NoteDraft>) => void
  first: RefObject<HTMLTextAreaElement | null>
}

const gapHint = 'Select the words to ask for and press Gap. Words after :: are a hint, as in {{c1::Oslo::a city}}.'

/** The fields of a note, in the order of its note type. */
export function NoteFields(props: NoteFieldsProps) {
  const { draft, type } = props
  const [third, setThird] = useState(false)
  if (type.id === 'contested') {
    const hasThird = third || (draft.texts['Account C'] ?? '') !== '' || (draft.texts['Who says C'] ?? '') !== ''
    const rows = type.fields.filter(({ name }) => !/^(?:Account|Who says) [ABC]$/u.test(name))
    const has = (name: string) => type.fields.some((field) => field.name === name)
    return (
      <>
        {rows.slice(0, 1).map((field) => <OneField key={field.name} {...props} field={field} place={0} />)}
        {['A', 'B', ...(hasThird ? ['C'] : [])].filter((letter) => has(`Account ${letter}`)).map((letter) => (
          <fieldset key={letter} className={styles['account']}>
            <legend className="vh">Account {letter}</legend>
            {type.fields.filter(({ name }) => name === `Account ${letter}` || name === `Who says ${letter}`).map((field) => <OneField key={field.name} {...props} field={field} place={1} />)}
          </fieldset>
        ))}
        {!hasThird && has('Account C') && <div><Button look="plain" icon={Plus} onClick={() => setThird(true)}>Add a third account</Button></div>}
        {rows.slice(1).map((field) => <OneField key={field.name} {...props} field={field} place={2} />)}
      </>
    )
  }
  return type.fields.map((field, place) => <OneField key={field.name} {...props} field={field} place={place} />)
}

/** One field: with tools, or plain for cards without a note type. */
export function OneField({ draft, type, warnings, strict, onChange, first, field, place }: NoteFieldsProps & { field: NoteField; place: number }) {
  const { name } = field
  const value = draft.texts[name] ?? ''
  const mine = warnings.filter((warning) => warning.field === name)
  const problem = strict ? mine.find(({ stops }) => stops)?.text : undefined
  const warning = mine.find(({ stops }) => !stops)?.text
  const change = (text: string) => onChange({ texts: { ...draft.texts, [name]: text } })
  const isText = type.kind === 'cloze' && place === 0
  const said = warning === undefined ? (isText && value === '' ? gapHint : undefined) : <FieldWarning>{warning}</FieldWarning>
  return (
    <MarkupArea
      areaRef={place === 0 ? first : undefined}
      label={nameField(draft, name)}
      rows={place === 0 ? 3 : name === 'Items' ? 4 : 1}
      rtl={field.rtl}
      value={value}
      problem={problem}
      hint={said}
      placeholder={isText || name === 'Comments' ? undefined : field.hint}
      onChange={change}
    />
  )
}

/** The words of each card of a plain note that has several. */
export function PlainCards({ draft, onChange, strict, first, at }: Pick<NoteFieldsProps, 'draft' | 'onChange' | 'strict' | 'first'> & { at: number }) {
  const cards = draft.cards ?? []
  return cards.map((words, place) => {
    const change = (part: Partial<typeof words>) => onChange({ cards: cards.map((each, index) => (index === place ? { ...each, ...part } : each)) })
    return (
      // The cards of a note stay in their order.
      // oxlint-disable-next-line react/no-array-index-key
      <fieldset key={place} className={styles['card']}>
        <legend>Card {place + 1} of {cards.length}</legend>
        <TextArea ref={place === at ? first : undefined} label="Question" serif rows={2} maxLength={20_000} value={words.question} problem={strict && words.question.trim() === '' ? 'A card needs a question.' : undefined} onChange={(question) => change({ question })} />
        <TextArea label="Answer" serif rows={1} maxLength={20_000} value={words.answer} problem={strict && words.answer.trim() === '' ? 'A card needs an answer.' : undefined} onChange={(answer) => change({ answer })} />
        <TextArea label="Said below the answer" rows={1} maxLength={2000} value={words.remark ?? ''} onChange={(remark) => change({ remark: remark === '' ? null : remark })} />
      </fieldset>
    )
  })
}

/** Our own fields in the words of the app; those of others are called as they are. */
function nameField({ type }: NoteDraft, name: string): string {
  if (name === 'Remark') return 'Said below the answer'
  if (type !== 'occlusion') return name
  return name === 'Header' ? 'Said above the picture' : name === 'Back Extra' ? 'Said below the answer' : name === 'Comments' ? 'For yourself, never shown' : name
}
