import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './printed.module.css'

/** Something for paper only: mounted, it asks for the printer and then tells `onDone`; the screen does not show it. */
export function Printed({ onDone, children }: { onDone: () => void; children: ReactNode }) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [onDone])
  return createPortal(<div className={styles['printed']}>{children}</div>, document.body)
}
