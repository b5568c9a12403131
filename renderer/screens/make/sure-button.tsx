import { ChevronDown } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Menu } from '../../parts/menu.tsx'
import styles from './inbox.module.css'

const steps = [50, 70, 80, 85, 90, 95]

export interface SureButtonProps {
  /** How many drafts are above the threshold. */
  count: number
  /** In per cent. */
  above: number
  onAbove: (percent: number) => void
  onAccept: () => void
}

/** Takes all drafts above a confidence at once; the confidence is chosen beside it. */
export function SureButton({ count, above, onAbove, onAccept }: SureButtonProps) {
  return (
    <span className={styles['sure']}>
      <Button look="plain" keys="make.acceptSure" disabled={count === 0} onClick={onAccept}>{count === 0 ? `None above ${above}%` : `Accept the ${count === 1 ? 'one' : count} above ${above}%`}</Button>
      <Menu label="Choose how sure" icon={ChevronDown} items={steps.map((percent) => ({ label: `Above ${percent}%`, hint: percent === above ? 'As it is now' : undefined, onChoose: () => onAbove(percent) }))} />
    </span>
  )
}
