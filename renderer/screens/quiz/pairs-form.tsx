import { Link2 } from 'lucide-react'
import { CardText } from '../../parts/card-face-text.tsx'
import { Button } from '../../parts/button.tsx'
import { Kbd } from '../../parts/kbd.tsx'
import { Icon } from '../../parts/icon.tsx'
import styles from './forms.module.css'
import { letters, usePairs, type PairOptions } from './use-pairs.ts'

/** Two columns of which each on the left belongs to one on the right. */
export function PairsForm(props: PairOptions) {
  const { left, right, draft } = props
  const pairs = usePairs(props)
  return (
    <>
      <div className={styles['sides']}>
        <ol className={styles['side']} aria-label="Left">
          {left.map((text, place) => {
            const partner = draft.pairs[place] ?? null
            return (
              <li key={text}>
                <button type="button" className={styles['piece']} aria-pressed={pairs.picked === place} aria-keyshortcuts={String(place + 1)} onClick={() => pairs.pickLeft(place)}>
                  <Kbd keys={String(place + 1)} quiet />
                  <span><CardText text={text} gaps /></span>
                  {partner !== null && <span className={styles['partner']}><Icon of={Link2} /><span className="vh">with </span>{letters[partner]}</span>}
                </button>
              </li>
            )
          })}
        </ol>
        <ol className={styles['side']} aria-label="Right">
          {right.map((text, place) => {
            const used = draft.pairs.indexOf(place)
            return (
              <li key={text}>
                <button type="button" className={`${styles['piece']} ${used >= 0 ? styles['used'] : ''}`} aria-keyshortcuts={letters[place]} onClick={() => pairs.pickRight(place)}>
                  <Kbd keys={letters[place] ?? ''} quiet />
                  <span><CardText text={text} gaps /></span>
                  {used >= 0 && <span className={styles['partner']}><Icon of={Link2} /><span className="vh">with </span>{used + 1}</span>}
                </button>
              </li>
            )
          })}
        </ol>
      </div>
      <div className={styles['clear']}>
        <Button look="plain" keys="Backspace" disabled={draft.pairs.every((partner) => partner === null)} onClick={pairs.clear}>Clear the pairs</Button>
      </div>
    </>
  )
}
