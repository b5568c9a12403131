import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './tag.module.css'

/** A short label. A tone other than `plain` needs an icon: colour never speaks alone. */
export function Tag({ tone = 'plain', icon, children }: { tone?: 'plain' | 'right' | 'doubt' | 'wrong'; icon?: LucideIcon | undefined; children: ReactNode }) {
  return (
    <span className={`${styles['tag']} ${styles[tone] ?? ''}`}>
      {icon && <Icon of={icon} size={0.75} />}
      {children}
    </span>
  )
}
