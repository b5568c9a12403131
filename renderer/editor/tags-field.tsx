import { X } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { sayCount } from '../parts/say-count.ts'
import { useTags } from '../store/use-tags.ts'
import { completeTag, tidyTag } from './complete-tag.ts'
import styles from './tags-field.module.css'

const noTags: readonly { tag: string; notes: number }[] = []

/** The tags of a note: Enter or a comma adds what is typed, arrows choose among tags that are there, Backspace in the empty field takes the last one off. */
export function TagsField({ tags, onChange, label = 'Tags' }: { tags: readonly string[]; onChange: (tags: readonly string[]) => void; label?: string }) {
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(-1)
  const [open, setOpen] = useState(false)
  const [used, setUsed] = useState(false)
  const known = useTags(used) ?? noTags
  const offers = open ? completeTag(typed, known.map(({ tag }) => tag), tags) : []
  const type = (text: string) => { setTyped(text); setChosen(-1); setOpen(true) }
  const add = (words: string) => {
    const tag = tidyTag(words)
    type('')
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag])
  }
  const remove = (tag: string) => { onChange(tags.filter((each) => each !== tag)); input.current?.focus() }
  const findAct = (event: KeyboardEvent): (() => void) | null => {
    if (event.nativeEvent.isComposing) return null
    const adds = event.key === 'Enter' || event.key === ',' ? typed.trim() !== '' || chosen >= 0 || !(event.ctrlKey || event.metaKey) : event.key === 'Tab' && chosen >= 0
    if (adds) return () => add(offers[chosen] ?? typed)
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) return () => onChange(tags.slice(0, -1))
    if (event.key === 'ArrowDown' && offers.length > 0) return () => setChosen((chosen + 1) % offers.length)
    if (event.key === 'ArrowUp' && offers.length > 0) return () => setChosen(chosen <= 0 ? offers.length - 1 : chosen - 1)
    return event.key === 'Escape' && offers.length > 0 ? () => setOpen(false) : null
  }
  return (
    <Field label={label}>
      {(control) => (
        <div className={styles['tags']}>
          {tags.map((tag) => <TagOnNote key={tag} tag={tag} onRemove={() => remove(tag)} />)}
          <input
            {...control}
            ref={input}
            className={styles['input']}
            value={typed}
            maxLength={100}
            placeholder="Add…"
            autoComplete="off"
            role="combobox"
            aria-expanded={offers.length > 0}
            aria-controls={offers.length > 0 ? list : undefined}
            aria-autocomplete="list"
            aria-activedescendant={chosen >= 0 && offers[chosen] !== undefined ? `${list}-${chosen}` : undefined}
            onChange={(event) => type(event.target.value)}
            onFocus={() => setUsed(true)}
            onBlur={() => add(typed)}
            onKeyDown={(event) => hold(event, findAct(event))}
          />
          {offers.length > 0 && <Offers id={list} offers={offers} chosen={chosen} known={known} onChoose={add} />}
        </div>
      )}
    </Field>
  )
}

function Offers({ id, offers, chosen, known, onChoose }: { id: string; offers: readonly string[]; chosen: number; known: readonly { readonly tag: string; readonly notes: number }[]; onChoose: (tag: string) => void }) {
  return (
    <div id={id} role="listbox" aria-label="Tags that are there" className={styles['offers']}>
      {offers.map((tag, place) => (
        // The field keeps the focus; its keys choose.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div key={tag} id={`${id}-${place}`} role="option" aria-selected={place === chosen} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(tag)}>
          {tag} <span className="hint">{sayCount(known.find((each) => each.tag === tag)?.notes ?? 0, 'note')}</span>
        </div>
      ))}
    </div>
  )
}

function TagOnNote({ tag, onRemove }: { tag: string; onRemove: () => void }) {
  return (
    <span className={styles['tag']}>
      {tag}
      <button type="button" aria-label={`Remove the tag “${tag}”`} onClick={onRemove}><Icon of={X} size={0.75} /></button>
    </span>
  )
}

/** Does what a key is for here, and keeps the key from everything around the field. */
function hold(event: KeyboardEvent, act: (() => void) | null): void {
  if (act === null) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
