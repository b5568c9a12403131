import { sayPercent } from './say-percent.ts'
import styles from './recall-curve.module.css'

export interface RecallCurveProps {
  /** Mean recall day by day, 0 to 1, from today to the seminar; at least one. */
  plan: readonly number[]
  /** The same without further study. */
  stopped: readonly number[]
  /** What the upper line stands for, such as `with 15 minutes a day`. */
  label: string
}

const width = 286
const height = 106
const edge = 4
const labelWidth = 115

/** How recall goes with the plan and without it. Zero is far below; the lines drawn across are round tens. */
export function RecallCurve({ plan, stopped, label }: RecallCurveProps) {
  const { floor, ceiling, tens } = rangeOf([...plan, ...stopped])
  const x = (index: number) => edge + (plan.length < 2 ? width - 2 * edge : (index / (plan.length - 1)) * (width - 2 * edge))
  const y = (recall: number) => 10 + (1 - (recall - floor) / (ceiling - floor)) * (height - 26)
  const path = (points: readonly number[]) => points.map((recall, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(recall).toFixed(1)}`).join(' ')
  const [first = 0, last = 0, end = 0] = [plan[0], plan.at(-1), stopped.at(-1)]
  // The label of the first point keeps clear of the line that is there if study stops.
  const under = Math.min(y(first) + 22, height - 2)
  const crossed = y(stopped[0] ?? first) + 14
  const underFirst = Math.abs(under - 4 - y(stopped[0] ?? first)) < 9 ? Math.min(crossed, height - 2) : under
  // Where the upper line is above the beginning of its own label.
  const back = plan.length < 2 ? 0 : (labelWidth / (width - 2 * edge)) * (plan.length - 1)
  const beside = plan[Math.max(0, Math.floor(plan.length - 1 - back))] ?? last
  const apart = Math.abs(y(end) - y(last)) > 30
  return (
    <svg className={styles['curve']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Predicted recall goes from ${sayPercent(first)} today to ${sayPercent(last)} on the day ${label}, and to ${sayPercent(end)} without study.`}>
      {tens.map((ten) => <path key={ten} className={styles['line']} d={`M0 ${y(ten).toFixed(1)}H${width}`} />)}
      {stopped.length > 1 && <path className={styles['stop']} d={path(stopped)} />}
      {plan.length > 1 && <path className={styles['plan']} d={path(plan)} />}
      {plan.length > 1 && <circle className={styles['start']} cx={x(0)} cy={y(first)} r="3" />}
      <circle className={styles['end']} cx={x(plan.length - 1)} cy={y(last)} r="3.5" />
      <text className={styles['with']} x={width - edge} y={apart && y(last) < 20 ? Math.max(y(last) + 20, y(beside) + 13) : y(last) - 8} textAnchor="end">{label}</text>
      {plan.length > 1 && <text x="0" y={underFirst}>{sayPercent(first)} after today</text>}
      {apart && <text x={width - edge} y={y(end) + 14} textAnchor="end">{sayPercent(end)} if you stop today</text>}
    </svg>
  )
}

/** The part of the scale that the lines need, in whole tens, and the tens to draw. */
function rangeOf(points: readonly number[]): { floor: number; ceiling: number; tens: number[] } {
  const floor = Math.max(0, Math.floor(Math.min(...points) * 10 - 0.2) / 10)
  const ceiling = Math.min(1, Math.ceil(Math.max(...points) * 10 + 0.2) / 10)
  const wide = ceiling - floor < 0.2 ? Math.min(1, floor + 0.2) : ceiling
  const step = wide - floor > 0.6 ? 0.5 : wide - floor > 0.25 ? 0.2 : 0.1
  const tens: number[] = []
  for (let ten = Math.ceil(floor / step) * step; ten <= wide + 1e-9; ten += step) tens.push(Math.round(ten * 100) / 100)
  return { floor, ceiling: wide, tens }
}
