import styles from './card-face.module.css'
import { holdDates } from './hold-dates.ts'

const gapSign = '[…]'
/** Text of a card, as text and never as markup. Dates do not break inside; with `gaps`, each `[…]` is drawn as a gap and read as "blank". */
export function CardText({ text, gaps = false }: { text: string; gaps?: boolean }) {
  const parts = gaps ? text.split(gapSign) : [text]
  return parts.map((part, place) => (
    // The parts of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={place}>
      {place > 0 && <span className={styles['gap']}><span className="vh">blank</span></span>}
      {holdDates(part)}
    </span>
  ))
}
