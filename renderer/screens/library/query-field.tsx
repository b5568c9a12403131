import { CircleHelp, Search } from 'lucide-react'
import { useId, type RefObject } from 'react'
import type { Completion, CompletionItem } from '../../../decks/search/complete-query.ts'
import type { QueryProblem } from '../../../decks/search/parse-query.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { shownKeys, useKeyChoice } from '../../parts/key-choice.ts'
import { Kbd } from '../../parts/kbd.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './query-field.module.css'
import { useCompletion } from './use-completion.ts'

export interface QueryFieldProps {
  ref: RefObject<HTMLInputElement | null>
  text: string
  onChange: (text: string) => void
  problem: QueryProblem | null
  /** What could stand at a place of the text. */
  complete: (text: string, at: number) => Promise<Completion | null>
  count: number
  all: number
  /** The search is typed: on to what it found. */
  onEnter: () => void
  onHelp: () => void
}

/** The search, in the language of docs/search.md: offers what could stand at the cursor, and points at the place that it cannot follow. */
export function QueryField({ ref, text, onChange, problem, complete, count, all, onEnter, onHelp }: QueryFieldProps) {
  const list = useId()
  const { offers, chosen, type, take, press, close } = useCompletion({ input: ref, text, onChange, complete, onEnter })
  const told = problem !== null && !problem.unfinished ? problem : null
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
      <div className={styles['below']}>
        {told && <p id={`${list}-problem`} className={styles['problem']} role="alert">{told.detail}</p>}
        {offers.length > 0 && <Offers id={list} offers={offers} chosen={chosen} onTake={take} />}
      </div>
    </div>
  )
}

/** What could stand at the cursor. The field has the focus and the keys. */
function Offers({ id, offers, chosen, onTake }: { id: string; offers: readonly CompletionItem[]; chosen: number; onTake: (item: CompletionItem) => void }) {
  return (
    <div id={id} role="listbox" aria-label="What could stand here" className={styles['offers']}>
      {offers.map((each, place) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div key={`${each.insert} ${place}`} id={`${id}-${place}`} role="option" aria-selected={place === chosen} className={styles['offer']} onMouseDown={(event) => event.preventDefault()} onClick={() => onTake(each)}>
          <code>{each.insert}</code>
          {each.hint && <span className="hint">{each.hint}</span>}
          {each.cards !== null && <span className={`hint num ${styles['cards']}`}>{each.cards}</span>}
        </div>
      ))}
    </div>
  )
}
