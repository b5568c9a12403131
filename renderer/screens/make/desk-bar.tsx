import { EllipsisVertical } from 'lucide-react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Menu } from '../../parts/menu.tsx'
import type { MenuItem } from '../../parts/menu.tsx'
import styles from './desk-bar.module.css'
import { countMarks } from './mark-sentences.ts'
import type { SentenceMark } from './mark-sentences.ts'

export interface DeskBarProps {
  title: string
  marks: readonly SentenceMark[]
  reasons: boolean
  onReasons: () => void
  /** Which of the two is shown where there is no room for both. */
  side: 'drafts' | 'article'
  onSide: (side: 'drafts' | 'article') => void
  items: readonly MenuItem[]
}

/** The article's title, what its marks mean with their counts, and what can be done with it as a whole. */
export function DeskBar({ title, marks, reasons, onReasons, side, onSide, items }: DeskBarProps) {
  const { carded, weak, skipped } = countMarks(marks)
  return (
    <Bar title={title}>
      <ul className={styles['legend']} aria-label="Sentences">
        <li><i className={styles['carded']} aria-hidden="true" />{carded} with cards</li>
        <li><i className={styles['weak']} aria-hidden="true" />{weak} weak</li>
        <li className={styles['skipped']}>{skipped} skipped</li>
      </ul>
      <div className={styles['side']}><ChoiceField label="Show" value={side} options={[['drafts', 'Drafts'], ['article', 'Article']]} onChange={onSide} /></div>
      <span className={styles['reasons']}><Button keys="make.reasons" aria-pressed={reasons} onClick={onReasons}>Why skipped?</Button></span>
      <Menu label="More for this article" icon={EllipsisVertical} items={[{ label: reasons ? 'Hide why sentences were skipped' : 'Show why sentences were skipped', onChoose: onReasons }, ...items]} />
    </Bar>
  )
}
