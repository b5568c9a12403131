import { CirclePause, CirclePlay, Clock, Undo2, X } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import styles from './quiz-bar.module.css'
import { RunMarks, type RunMark } from './run-marks.tsx'
import { sayClock } from './use-clock.ts'

export interface QuizBarProps {
  title: string
  /** "4 of 12", or "1 of 2 once more". */
  place: string
  marks: readonly RunMark[]
  /** Time left, ms; null without a clock. */
  left: number | null
  paused: boolean
  onPause: () => void
  /** True when answers count in the schedule. */
  feed: boolean
  onFeed: () => void
  onUndo: (() => void) | null
  onEnd: () => void
}

/** The bar of a quiz: the way out, how far it has come, the clock where one was asked for, and whether answers count. */
export function QuizBar({ title, place, marks, left, paused, onPause, feed, onFeed, onUndo, onEnd }: QuizBarProps) {
  return (
    <header className={styles['bar']}>
      <div className={styles['start']}>
        <h1 className="vh">Quiz: {title}</h1>
        <Button look="plain" icon={X} keys="quiz.end" onClick={onEnd}>End</Button>
      </div>
      <div className={styles['middle']}>
        <span>{place}</span>
        <RunMarks marks={marks} />
        {left !== null && (
          <span className={styles['clock']}>
            <Icon of={Clock} /><span className="vh">Time left </span><span role="timer" aria-live="off">{sayClock(left)}</span>
          </span>
        )}
      </div>
      <div className={styles['end']}>
        {left !== null && <Button look="plain" icon={paused ? CirclePlay : CirclePause} keys="quiz.pause" title={paused ? 'Go on' : 'Pause'} onClick={onPause}><span className={styles['word']}>{paused ? 'Go on' : 'Pause'}</span></Button>}
        <Button look="plain" icon={Undo2} keys="quiz.undo" title="Undo" disabled={onUndo === null} onClick={() => onUndo?.()}><span className={styles['word']}>Undo</span></Button>
        <span className={`hint ${styles['feed']}`}>{feed ? 'Answers count in your schedule' : 'Results stay out of your schedule'}</span>
        <Button look="plain" title={feed ? 'Keep results out of your schedule' : 'Let answers count in your schedule'} onClick={onFeed}><span className={styles['wide']}>Change</span><span className={styles['narrow']}>{feed ? 'In your schedule' : 'Not in your schedule'}</span><span className="vh">: {feed ? 'keep results out of it' : 'let answers count in it'}</span></Button>
      </div>
    </header>
  )
}
