import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './quiz-run.module.css'

/** In the place of a question: the quiz is over, or stands still. */
export function RunEnd({ title, button, onGo, children }: { title: string; button: string; onGo: () => void; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  useKeys({ 'quiz.goOn': onGo, Space: onGo }, 'part')
  return (
    <main className={styles['over']}>
      <h2 ref={heading} tabIndex={-1}>{title}</h2>
      {children && <p>{children}</p>}
      <div className={styles['choices']}><Button look="primary" size="large" keys="Enter" onClick={onGo}>{button}</Button></div>
    </main>
  )
}
