import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import styles from './frame.module.css'
import { SideBar } from './side-bar.tsx'

/** The side bar and the screen beside it. Going to another screen moves the focus there, so that Tab goes on from its start. */
export function Frame({ onSearch, children }: { onSearch: () => void; children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  const [location] = useLocation()
  const screen = location.split('/')[1] ?? ''
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    // A screen that has put the focus into itself knows better.
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus()
    main.current?.scrollTo(0, 0)
  }, [screen])
  return (
    <div className={styles['frame']}>
      <SideBar onSearch={onSearch} onSkip={() => main.current?.focus()} />
      <main ref={main} className={styles['main']} tabIndex={-1}>{children}</main>
    </div>
  )
}
