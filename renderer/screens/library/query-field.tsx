import { CircleHelp, Search } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Completion, CompletionItem } from '../../../decks/search/complete-query.ts'
import type { QueryProblem } from '../../../decks/search/parse-query.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { shownKeys, useKeyChoice } from '../../parts/key-choice.ts'
import { Kbd } from '../../parts/kbd.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './query-field.module.css'

export interface QueryFieldProps {
  ref: RefObject<HTMLInputElement | null>
  text: string
  onChange: (text: string) => void
  problem: QueryProblem | null
  /** What could stand at a place of the text. */
  complete: (text: string, at: number) => Promise<Completion | null>
  count: number
  all: number
  onHelp: () => void
}

/** The search, in the language of docs/search.md: offers what could stand at the cursor, and points at the place that it cannot follow. */
export function QueryField({ ref, text, onChange, problem, complete, count, all, onHelp }: QueryFieldProps) {
  const list = useId()
  const [completion, setCompletion] = useState<Completion | null>(null)
  const offers = completion?.items ?? []
  const [chosen, setChosen] = useState(-1)
  const latest = useRef(0)
  const told = problem !== null && !problem.unfinished ? problem : null
  const close = () => { latest.current += 1; setCompletion(null); setChosen(-1) }
  const offer = async (typed: string, at: number) => {
    latest.current += 1
    const own = latest.current
    const found = await complete(typed, at)
    if (own !== latest.current) return
    setCompletion(found)
    setChosen(-1)
  }
  const type = (input: HTMLInputElement) => {
    onChange(input.value)
    void offer(input.value, input.selectionStart ?? input.value.length)
  }
  const take = ({ insert }: CompletionItem) => {
    if (completion === null) return
    const next = text.slice(0, completion.from) + insert + text.slice(completion.to)
    const at = completion.from + insert.length
    onChange(next)
    ref.current?.focus()
    requestAnimationFrame(() => ref.current?.setSelectionRange(at, at))
    if (insert.endsWith(':')) void offer(next, at)
    else close()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const offered = offers[chosen]
    const down = event.key === 'ArrowDown'
    if (down && offers.length === 0) void offer(text, event.currentTarget.selectionStart ?? text.length)
    else if (down || event.key === 'ArrowUp') setChosen(offers.length === 0 ? -1 : (chosen + (down ? 1 : -1) + offers.length + (chosen < 0 && !down ? 1 : 0)) % offers.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && offered !== undefined) take(offered)
    else if (event.key === 'Escape' && offers.length > 0) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles['search']} role="search">
      <Icon of={Search} />
      <div className={styles['field']}>
        <input
          ref={ref}
          type="search"
          role="combobox"
          aria-label="Search the cards"
          aria-expanded={offers.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
          aria-invalid={told !== null || undefined}
          aria-describedby={told ? `${list}-problem` : undefined}
          aria-keyshortcuts={shownKeys('library.search', useKeyChoice())}
          placeholder="Words, or deck: tag: is:due …"
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => type(event.target)}
          onKeyDown={press}
          onBlur={close}
        />
        {told && <span className={styles['place']} aria-hidden="true"><span>{text.slice(0, told.start)}</span><u>{text.slice(told.start, told.end) || ' '}</u></span>}
      </div>
      <span className={`hint ${styles['count']}`} role="status">{count === all ? sayCount(all, 'card') : `${count} of ${sayCount(all, 'card')}`}</span>
      <Kbd keys="library.search" quiet />
      <Button look="plain" square icon={CircleHelp} aria-label="How to search" onClick={onHelp} />
      {told && <p id={`${list}-problem`} className={styles['problem']} role="alert">{told.detail}</p>}
      {offers.length > 0 && (
        <ul id={list} role="listbox" aria-label="What could stand here" className={styles['offers']}>
          {offers.map((each, place) => (
            // The field has the focus and the keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <li key={`${each.insert} ${place}`} id={`${list}-${place}`} role="option" aria-selected={place === chosen} className={styles['offer']} onMouseDown={(event) => event.preventDefault()} onClick={() => take(each)}>
              <code>{each.insert}</code>
              {each.hint && <span className="hint">{each.hint}</span>}
              {each.cards !== null && <span className={`hint num ${styles['cards']}`}>{each.cards}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
