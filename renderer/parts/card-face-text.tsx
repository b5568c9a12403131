import styles from './card-face.module.css'
import { HeldText } from './held-text.tsx'
import { typeset } from './typeset.ts'

const gapSign = '[…]'
/** Text of a card, as text and never as markup, typeset; with `gaps`, each `[…]` is drawn as a gap and read as "blank". */
export function CardText({ text, gaps = false }: { text: string; gaps?: boolean }) {
  const shown = typeset(text)
  const parts = gaps ? shown.split(gapSign) : [shown]
  return parts.map((part, place) => (
    // The parts of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={place}>
      {place > 0 && <span className={styles['gap']}><span className="vh">blank</span></span>}
      <HeldText>{part}</HeldText>
    </span>
  ))
}
