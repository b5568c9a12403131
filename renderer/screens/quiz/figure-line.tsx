import styles from './forms.module.css'
import type { FigurePlaces } from './lay-figures.ts'

const width = 760

/** Where a typed figure lies beside the figure of the text, and what counts as right. */
export function FigureLine({ line: { text, mine, band } }: { line: FigurePlaces }) {
  const textFirst = text.at <= mine.at
  return (
    <svg className={styles['line']} viewBox={`0 0 ${width} 112`} role="img" aria-label={`${text.words} is the figure, ${band ? `${band.from.words} to ${band.to.words} counts as right, ` : ''}your answer ${mine.words}.`}>
      {band && <rect x={band.from.at * width} y="46" width={(band.to.at - band.from.at) * width} height="20" rx="3" fill="var(--accent-soft)" stroke="var(--accent-line)" />}
      <path d={`M0 56H${width}`} stroke="var(--edge)" />
      <path d={`M${text.at * width} 40v32`} stroke="var(--accent)" strokeWidth="2.5" />
      <text className={styles['big']} x={text.at * width + (textFirst ? -8 : 8)} y="28" textAnchor={textFirst ? 'end' : 'start'}>{text.words} in the text</text>
      <circle cx={mine.at * width} cy="56" r="6" fill="var(--ink)" />
      <path d={`M${mine.at * width} 48V32`} stroke="var(--ink-2)" />
      <text className={styles['big']} x={mine.at * width + (textFirst ? -8 : 8)} y="28" textAnchor={textFirst ? 'start' : 'end'}>{mine.words}, your answer</text>
      {band && (
        <>
          <text x={band.from.at * width} y="86" textAnchor="middle">{band.from.words}</text>
          <text x={band.to.at * width} y="86" textAnchor="middle">{band.to.words}</text>
          <text x={text.at * width} y="104" textAnchor="middle">counts as right</text>
        </>
      )}
    </svg>
  )
}
