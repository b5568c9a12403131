import { TriangleAlert } from 'lucide-react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

/** Below a field: something that may be wrong with its value. It is said and forbids nothing. */
export function FieldWarning({ children }: { children: string }) {
  return (
    <span className={styles['warning']} role="status">
      <Icon of={TriangleAlert} size={0.75} /> {children}
    </span>
  )
}
