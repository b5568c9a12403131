import { useEffect, useRef } from 'react'
import type { SessionState } from '../../../decks/study/session.ts'
import { Button } from '../../parts/button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { sayTimeUp } from './say-sitting.ts'
import styles from './study.module.css'

/** The time of the sitting is up: what was done in it, and whether to go on. */
export function TimeUp({ state, onGoOn, onFinish }: { state: SessionState; onGoOn: () => void; onFinish: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  useKeys({ Space: onGoOn, Enter: onGoOn, Escape: onFinish }, 'part')
  const words = sayTimeUp(state)
  return (
    <main className={styles['over']}>
      <h2 ref={title} tabIndex={-1}>{words.title}.</h2>
      <p>{words.line}</p>
      <div className={styles['choices']}>
        <Button look="primary" size="large" keys="Space" onClick={onGoOn}>Go on</Button>
        <Button size="large" keys="Esc" aria-keyshortcuts="Escape" onClick={onFinish}>Finish</Button>
      </div>
    </main>
  )
}
