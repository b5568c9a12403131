import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CustomChoice } from '../../../decks/study/custom.ts'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useDecks } from '../../store/use-decks.ts'
import { ChooseScope } from './choose-scope.tsx'
import styles from './choose-screen.module.css'
import { choiceToQuery } from './custom-query.ts'
import { sayFitting, whatHints, whatWords } from './choose-words.ts'
import { useFittingCards } from './use-fitting-cards.ts'

const first: CustomChoice = { what: 'weak', decks: [], tags: [], families: [], most: 20, order: 'weakest', counts: false }
const whats = Object.keys(whatWords) as CustomChoice['what'][]

/** Cards of the reader's own choice: which, how many, in which order, and whether the answers count. */
export function ChooseScreen() {
  const [, goTo] = useLocation()
  const decks = useDecks()
  const [choice, setChoice] = useState(first)
  const fitting = useFittingCards(choice)
  const change = (part: Partial<CustomChoice>) => setChoice({ ...choice, ...part } as CustomChoice)
  const chooseWhat = (what: CustomChoice['what']) => {
    const { decks: from, tags, families, most, order, counts } = choice
    const scope = { decks: from, tags, families, most, order, counts }
    setChoice(what === 'forgotten' || what === 'ahead' ? { ...scope, what, days: 'days' in choice ? choice.days : 7 } : { ...scope, what })
  }
  const start = () => {
    if (fitting === undefined || fitting === 0) return false
    goTo(`/study/custom?${choiceToQuery(choice)}`)
    return true
  }
  useKeys({ Enter: start, Escape: () => goTo('/') })
  if (decks === undefined) return null
  return (
    <>
      <Bar title="Choose cards" context="Beside the day’s plan, and as often as you like." />
      <div className={styles['choose']}>
        <ChoiceField label="Which cards" value={choice.what} options={whats.map((what) => [what, whatWords[what]] as const)} onChange={chooseWhat} hint={whatHints[choice.what]} />
        {'days' in choice && <NumberField label={choice.what === 'forgotten' ? 'In the last' : 'In the next'} value={choice.days} min={1} max={365} unit={choice.days === 1 ? 'day' : 'days'} onChange={(days) => setChoice({ ...choice, days })} />}
        <ChooseScope choice={choice} decks={decks} onChange={change} />
        <NumberField label="At most" value={choice.most} min={1} max={9999} unit={choice.most === 1 ? 'card' : 'cards'} onChange={(most) => change({ most })} />
        <ChoiceField label="Order" value={choice.order} options={[['weakest', 'Least sure first'], ['text', 'As in the text'], ['shuffled', 'Shuffled']]} onChange={(order) => change({ order })} />
        <SwitchField label="Answers count" value={choice.counts} onChange={(counts) => change({ counts })} hint={choice.counts ? 'Each answer sets when its card comes back, as in the day’s plan.' : 'These answers leave your schedule alone.'} />
      </div>
      <footer className={styles['foot']}>
        <p role="status">{fitting === undefined ? '' : sayFitting(fitting, choice.most)}</p>
        <Button look="plain" keys="Esc" aria-keyshortcuts="Escape" onClick={() => goTo('/')}>Back to Today</Button>
        <Button look="primary" size="large" keys="Enter" disabled={fitting === undefined || fitting === 0} onClick={start}>Start studying</Button>
      </footer>
    </>
  )
}
