import { CircleCheck, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { Kbd } from '../../parts/kbd.tsx'
import { CardText } from '../../parts/card-face-text.tsx'
import { HeldText } from '../../parts/held-text.tsx'
import { typeset } from '../../parts/typeset.ts'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './forms.module.css'

/** One thing to choose, with the keys that choose it. */
export interface ListedOption {
  readonly text: string
  /** Keys, or the names of commands; the first is shown. */
  readonly keys: readonly string[]
}

export interface OptionListProps {
  /** What is asked, for a reader of the screen. */
  label: string
  options: readonly ListedOption[]
  chosen: number | null
  onChoose: (place: number) => void
}

/** Things of which one is right: chosen by their keys, by the arrows, with Space or the pointer. */
export function OptionList({ label, options, chosen, onChoose }: OptionListProps) {
  const name = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  const choose = (place: number) => {
    onChoose(place)
    list.current?.querySelectorAll('input')[place]?.focus()
  }
  const step = (by: 1 | -1) => choose(chosen === null ? (by === 1 ? 0 : options.length - 1) : (chosen + by + options.length) % options.length)
  const byKey = Object.fromEntries(options.flatMap(({ keys }, place) => keys.map((key) => [key, () => choose(place)] as const)))
  useKeys({ ...byKey, ArrowDown: () => step(1), ArrowRight: () => step(1), ArrowUp: () => step(-1), ArrowLeft: () => step(-1) }, 'part')
  return (
    <fieldset ref={list} className={styles['options']}>
      <legend className="vh">{label}</legend>
      {options.map(({ text, keys }, place) => (
        <label key={text} className={styles['option']}>
          <input type="radio" name={name} checked={chosen === place} onChange={() => onChoose(place)} />
          <Kbd keys={keys[0] ?? ''} quiet />
          <span className={styles['text']}><HeldText>{typeset(text)}</HeldText></span>
        </label>
      ))}
    </fieldset>
  )
}

/** Longer remarks stand below, so that the options stay where they are. */
const shortest = 48

export interface JudgedOption extends ListedOption {
  readonly remark: string | null
}

/** The same things after the answer: which one is right, which one was chosen, and what there is to say of each. */
export function JudgedOptions({ options, chosen, right }: { options: readonly JudgedOption[]; chosen: number | null; right: number }) {
  return (
    <ol className={styles['options']} aria-label="Answers">
      {options.map(({ text, keys, remark }, place) => {
        const good = place === right
        const mine = place === chosen
        return (
          <li key={text} className={`${styles['option']} ${good ? styles['good'] : mine ? styles['bad'] : ''}`}>
            <Kbd keys={keys[0] ?? ''} quiet />
            <span className={styles['words']}>
              <span className={styles['text']}><HeldText>{typeset(text)}</HeldText></span>
              {remark !== null && remark.length <= shortest && <span className={styles['remark']}><CardText text={remark} gaps /></span>}
            </span>
            {good && <span className={styles['state']}><Icon of={CircleCheck} />{mine ? 'Right, your answer' : 'Right answer'}</span>}
            {mine && !good && <span className={styles['state']}><Icon of={X} />Your answer</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** What there is to say of options at more length. */
export function OptionRemarks({ options }: { options: readonly { readonly text: string; readonly remark: string | null }[] }) {
  const told = options.filter(({ remark }) => remark !== null && remark.length > shortest)
  if (told.length === 0) return null
  return (
    <ul className={styles['remarks']} aria-label="The other answers">
      {told.map(({ text, remark }) => <li key={text}><b><HeldText>{typeset(text)}</HeldText></b> <CardText text={remark ?? ''} gaps /></li>)}
    </ul>
  )
}
