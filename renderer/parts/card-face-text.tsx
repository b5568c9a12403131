import styles from './card-face.module.css'

const gapSign = '[…]'
const dates = /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (\d{4})\b)?/g

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

/** `28 December 2009` with no-break spaces. */
function holdDates(text: string): string {
  return text.replaceAll(dates, (_date, day: string, month: string, year: string | undefined) => [day, month, year].filter(Boolean).join('\u00a0'))
}
