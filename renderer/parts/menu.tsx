import { Menu as Base } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import { buttonLook } from './button-look.ts'
import { Icon } from './icon.tsx'
import styles from './menu.module.css'

export interface MenuItem {
  label: string
  /** One line below the label, where the label alone leaves a doubt. */
  hint?: string | undefined
  onChoose: () => void
}

/** A square button that opens a list of commands. */
export function Menu({ label, icon, items }: { label: string; icon: LucideIcon; items: readonly MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonLook({ look: 'plain', square: true })} aria-label={label}>
        <Icon of={icon} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles['place']} sideOffset={4} align="end" collisionPadding={8}>
          <Base.Popup className={styles['menu']}>
            {items.map((item) => (
              <Base.Item key={item.label} className={styles['item']} onClick={item.onChoose}>
                {item.label}
                {item.hint && <span className="hint">{item.hint}</span>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
