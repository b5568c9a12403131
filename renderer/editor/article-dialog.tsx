import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../decks/model/article.ts'
import { citePassage } from '../../decks/model/cite-passage.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { splitSentences } from '../../decks/model/split-sentences.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { typeset } from '../parts/typeset.ts'
import styles from './article-dialog.module.css'
import { findLikeliest, findStanding } from './find-standing.ts'

interface Place {
  readonly passage: string
  readonly start: number
  readonly end: number
}

export interface ArticleDialogProps {
  article: Article
  citation: Citation
  /** True to choose a sentence, else to read. */
  choosing: boolean
  onChoose: (citation: Citation) => void
  onClose: () => void
}

/** The whole article at the place a note cites. To mend a citation, another sentence is chosen in it; Shift takes several of one paragraph. */
export function ArticleDialog({ article, citation, choosing, onChoose, onClose }: ArticleDialogProps) {
  const [place, setPlace] = useState<Place | null>(() => findCited(citation, article))
  const cited = useRef<HTMLElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => cited.current?.scrollIntoView({ block: 'center' }), [])
  const choose = (next: Place, extend: boolean) => setPlace(extend && place?.passage === next.passage ? { passage: next.passage, start: Math.min(place.start, next.start), end: Math.max(place.end, next.end) } : next)
  const keep = () => {
    const made = place === null ? null : citePassage(article, { passage: place.passage as Citation['passage'], start: place.start, end: place.end })
    if (made !== null) onChoose(made)
  }
  const actions = choosing ? (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" disabled={place === null} onClick={keep}>Cite this sentence</Button>
    </>
  ) : <Button onClick={onClose}>Close</Button>
  const texts = [...article.passages.map(({ id, text, section }) => ({ id: id as string, text, section, note: null })), ...article.footnotes.filter(({ missing }) => !missing).map(({ id, text, number }) => ({ id: id as string, text, section: null, note: number }))]
  return (
    <Dialog open onClose={onClose} title={choosing ? 'Choose the sentence' : article.title} wide first={choosing ? first : undefined} actions={actions}>
      <div className={styles['article']}>
        {choosing && <p className="hint">It said: “{typeset(citation.quote)}” Press a sentence that says so now; with Shift, several of one paragraph.</p>}
        {texts.map(({ id, text, section, note }, index) => (
          <div key={id}>
            {section !== null && section !== texts[index - 1]?.section && <h3>{section}</h3>}
            <p className={note === null ? styles['passage'] : styles['note']}>
              {note !== null && <span className="num">{note} </span>}
              {splitSentences(text).map(({ start, end }) => {
                const chosen = place !== null && place.passage === id && start >= place.start && end <= place.end
                const words = typeset(text).slice(start, end)
                const ref = (element: HTMLElement | null) => { if (chosen) cited.current ??= element }
                if (!choosing) return chosen ? <mark key={start} ref={ref}>{words} </mark> : <span key={start}>{words} </span>
                return <button key={start} ref={(element) => { ref(element); if (chosen) first.current ??= element }} type="button" className={styles['sentence']} aria-pressed={chosen} onClick={(event) => choose({ passage: id, start, end }, event.shiftKey)}>{words} </button>
              })}
            </p>
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function findCited(citation: Citation, article: Article): Place | null {
  const standing = findStanding(citation, article)
  if (standing.what !== 'there') return findLikeliest(citation.quote, article)
  const { from, to } = standing.range
  const touched = splitSentences(standing.text).filter(({ start, end }) => start < to && end > from)
  return { passage: citation.passage, start: touched[0]?.start ?? from, end: touched.at(-1)?.end ?? to }
}
