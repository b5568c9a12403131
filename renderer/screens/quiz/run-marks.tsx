import styles from './quiz-bar.module.css'

/** How a question of the quiz stands. */
export type RunMark = 'right' | 'nearly' | 'wrong' | 'at' | 'open'

const many = 24

/** One mark for each question: whole when right, hollow when nearly, broken when wrong. */
export function RunMarks({ marks }: { marks: readonly RunMark[] }) {
  const count = (mark: RunMark) => marks.filter((each) => each === mark).length
  const said = [`${count('right')} right`, count('nearly') > 0 ? `${count('nearly')} nearly` : '', `${count('wrong')} wrong`, `${count('at') + count('open')} to answer`].filter(Boolean).join(', ')
  return (
    <span role="img" className={`${styles['marks']} ${marks.length > many ? styles['many'] : ''}`} aria-label={`Results so far: ${said}`}>
      {marks.map((mark, place) => (
        // A question keeps its place.
        // oxlint-disable-next-line react/no-array-index-key
        <i key={place} className={`${styles['mark']} ${styles[mark]}`} data-mark={mark} />
      ))}
    </span>
  )
}
