import styles from './plan-counts.module.css'

const grouped = new Intl.NumberFormat('en-US')

/** The four things that can become of a card in a file. */
export type PlanPart = 'added' | 'updated' | 'same' | 'problems'

const words: readonly (readonly [PlanPart, name: string, means: string])[] = [
  ['added', 'added', 'new to your library'],
  ['updated', 'updated', 'text changed, your history stays'],
  ['same', 'left alone', 'the same as yours'],
  ['problems', 'problems', 'none stops the import'],
]

/** How many cards are added, updated and left alone, and how many problems there are; choosing one lists it below. */
export function PlanCounts({ counts, chosen, onChoose }: { counts: Readonly<Record<PlanPart, number>>; chosen: PlanPart; onChoose: (part: PlanPart) => void }) {
  return (
    <div className={styles['counts']} role="group" aria-label="What will happen">
      {words.map(([part, name, means]) => (
        <button key={part} type="button" className={styles['count']} aria-pressed={part === chosen} onClick={() => onChoose(part)}>
          <span className={`num ${styles['number']} ${part === 'problems' && counts.problems > 0 ? styles['doubt'] : ''}`}>{grouped.format(counts[part])}</span> <b>{part === 'problems' && counts.problems === 1 ? 'problem' : name}</b>
          <small>{part === 'problems' && counts.problems === 0 ? 'everything can be read' : means}</small>
        </button>
      ))}
    </div>
  )
}
