import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode, type RefObject } from 'react'
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
  /** What is focused first; unless given the first control of what it holds, else its main button. */
  first?: RefObject<HTMLElement | null> | undefined
  /** True when it is typed into: then a click beside it does not close it. */
  typed?: boolean
}

const controls = ':is(input, select, textarea, button):not(:disabled, [tabindex="-1"]), a[href]'

/** A dialog over a veil; Escape and a click beside it close it. Used where undo will not do. */
export function Dialog({ open, onClose, title, children, actions, wide = false, first, typed = false }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const findFirst = () => first?.current ?? body.current?.querySelector<HTMLElement>(controls) ?? popup.current?.querySelector<HTMLElement>('footer :is(button, a):last-child')
  return (
    <Base.Root open={open} disablePointerDismissal={typed} onOpenChange={(next) => { if (!next) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className={styles['veil']} />
        <Base.Viewport className={styles['viewport']}>
          <Base.Popup className={`${styles['dialog']} ${wide === 'beside' ? styles['beside'] : wide ? styles['wide'] : ''}`} ref={popup} initialFocus={findFirst}>
            <header className={styles['head']}>
              <Base.Title className={styles['title']}>{title}</Base.Title>
              <Base.Close className={buttonLook({ look: 'plain', square: true })} aria-label="Close">
                <Icon of={X} />
              </Base.Close>
            </header>
            <div ref={body} className={styles['body']}>{children}</div>
            {actions && <footer className={styles['foot']}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
