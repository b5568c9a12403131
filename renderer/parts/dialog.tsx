import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { buttonLook } from './button-look.ts'
import styles from './dialog.module.css'
import { Icon } from './icon.tsx'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons at the foot, the one to press last. */
  actions?: ReactNode
  /** Room for a form, or for two columns. */
  wide?: boolean | 'beside'
  /** What is focused first; the first control unless given. */
  first?: RefObject<HTMLElement | null> | undefined
  /** True when it is typed into: then a click beside it does not close it. */
  typed?: boolean
}

/** A dialog over a veil; Escape and a click beside it close it. Used where undo will not do. */
export function Dialog({ open, onClose, title, children, actions, wide = false, first, typed = false }: DialogProps) {
  return (
    <Base.Root open={open} disablePointerDismissal={typed} onOpenChange={(next) => { if (!next) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className={styles['veil']} />
        <Base.Viewport className={styles['viewport']}>
          <Base.Popup className={`${styles['dialog']} ${wide === 'beside' ? styles['beside'] : wide ? styles['wide'] : ''}`} initialFocus={first}>
            <header className={styles['head']}>
              <Base.Title className={styles['title']}>{title}</Base.Title>
              <Base.Close className={buttonLook({ look: 'plain', square: true })} aria-label="Close">
                <Icon of={X} />
              </Base.Close>
            </header>
            <div className={styles['body']}>{children}</div>
            {actions && <footer className={styles['foot']}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
