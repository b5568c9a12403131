import { Switch } from '@base-ui/react/switch'
import { useId } from 'react'
import styles from './switch-field.module.css'

/** Something that is on or off. */
export function SwitchField({ label, value, onChange, hint }: { label: string; value: boolean; onChange: (value: boolean) => void; hint?: string }) {
  const id = useId()
  return (
    <div className={styles['row']}>
      <Switch.Root checked={value} onCheckedChange={onChange} className={styles['track']} aria-labelledby={`${id}-label`} aria-describedby={hint ? `${id}-below` : undefined}>
        <Switch.Thumb className={styles['thumb']} />
      </Switch.Root>
      <span id={`${id}-label`} className={styles['label']}>{label}</span>
      {hint && <p id={`${id}-below`} className={`hint ${styles['hint']}`}>{hint}</p>}
    </div>
  )
}
