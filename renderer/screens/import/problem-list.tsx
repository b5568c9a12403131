import { TriangleAlert } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { ListedProblem } from './list-problems.ts'
import styles from './problem-list.module.css'
import { ShowMore, useFirst } from './show-more.tsx'

/** What cannot be taken as it stands, with its place and the reason. `most` shows only so many, and `onAll` leads to the rest. */
export function ProblemList({ problems, title, most, onAll }: { problems: readonly ListedProblem[]; title: string; most?: number; onAll?: () => void }) {
  const [first, more] = useFirst(problems)
  const shown = first.slice(0, most)
  return (
    <>
      <h2 className={styles['title']}>{title}</h2>
      <ul className={styles['list']}>
        {shown.map(({ key, title, detail, excerpt }) => (
          <li key={key}>
            <Icon of={TriangleAlert} className={styles['icon']} />
            <div>
              <p>{title}</p>
              {detail !== '' && <p className="hint">{detail}</p>}
              {excerpt !== '' && <p className={styles['excerpt']}>{excerpt}</p>}
            </div>
          </li>
        ))}
      </ul>
      {most === undefined ? <ShowMore {...more} /> : problems.length > most && <Button look="plain" onClick={onAll}>Show all {problems.length} problems</Button>}
    </>
  )
}
