import { BookOpen, TriangleAlert, Wrench, X } from 'lucide-react'
import { useState } from 'react'
import type { Article } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { MarkedText } from '../parts/source-pane-paragraph.tsx'
import { typeset } from '../parts/typeset.ts'
import { ArticleDialog } from './article-dialog.tsx'
import styles from './citations-field.module.css'
import { findStanding, type Standing } from './find-standing.ts'
import { useArticlesOf } from './use-articles-of.ts'

/** The places a note stands on: they can be read in their article, mended when the text has changed, and taken off. */
export function CitationsField({ citations, quoted = true, onChange }: { citations: readonly Citation[]; quoted?: boolean; onChange: (citations: readonly Citation[]) => void }) {
  const articles = useArticlesOf(citations)
  const [open, setOpen] = useState<{ readonly place: number; readonly choosing: boolean } | null>(null)
  if (articles === undefined || citations.length === 0) return null
  const shown = open === null ? undefined : citations[open.place]
  const article = shown === undefined ? null : (articles.get(shown.article) ?? null)
  return (
    <section className={styles['source']} aria-label={quoted ? 'Source' : 'Citations'}>
      <h3>{quoted ? 'Source' : 'Citations'}</h3>
      {citations.map((citation, place) => (
        <Cited
          // The same place may be cited twice.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${citation.passage} ${citation.start} ${place}`}
          citation={citation}
          article={articles.get(citation.article) ?? null}
          quoted={quoted}
          onOpen={(choosing) => setOpen({ place, choosing })}
          onRemove={() => onChange(citations.filter((_each, index) => index !== place))}
        />
      ))}
      {open !== null && shown !== undefined && article !== null && (
        <ArticleDialog
          article={article}
          citation={shown}
          choosing={open.choosing}
          onChoose={(next) => { onChange(citations.map((each, index) => (index === open.place ? next : each))); setOpen(null) }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function Cited({ citation, article, quoted, onOpen, onRemove }: { citation: Citation; article: Article | null; quoted: boolean; onOpen: (choosing: boolean) => void; onRemove: () => void }) {
  const standing = findStanding(citation, article)
  const trouble = sayTrouble(standing)
  const marks = standing.what === 'there' ? (article?.passages.find(({ id }) => id === citation.passage)?.marks ?? []).filter(({ at }) => at > standing.range.from && at <= standing.range.to).map(({ at, number }) => ({ at: at - standing.range.from, number })) : []
  return (
    <div className={styles['cited']}>
      {trouble !== null && <p className={styles['trouble']}><Icon of={TriangleAlert} size={0.75} /> {trouble}</p>}
      {(quoted || trouble !== null) && <p className={styles['text']}>
        {standing.what === 'there' ? <MarkedText text={typeset(standing.text).slice(standing.range.from, standing.range.to)} marks={marks} range={{ from: 0, to: standing.range.to - standing.range.from }} /> : <q>{typeset(citation.quote)}</q>}
      </p>}
      <p className="hint">{sayPlace(citation, article)}</p>
      <div className={styles['acts']}>
        {article !== null && <Button look={trouble === null ? 'plain' : undefined} icon={trouble === null ? BookOpen : Wrench} onClick={() => onOpen(trouble !== null)}>{trouble === null ? 'Open in article' : 'Mend'}</Button>}
        {article !== null && trouble === null && <Button look="plain" icon={Wrench} onClick={() => onOpen(true)}>Choose another sentence</Button>}
        <Button look="plain" icon={X} onClick={onRemove}>Remove</Button>
      </div>
    </div>
  )
}

function sayTrouble({ what }: Standing): string | null {
  if (what === 'changed') return 'The passage has changed: these words do not stand in it any more.'
  if (what === 'gone') return 'The passage is not in the article any more.'
  return what === 'no-article' ? 'The article is not here any more.' : null
}

function sayPlace({ passage: id, footnotes }: Citation, article: Article | null): string {
  if (article === null) return ''
  const passage = article.passages.find((each) => each.id === id)
  const note = article.footnotes.find((each) => each.id === id)
  const within = passage ? [passage.section, `¶\u00A0${passage.paragraph}`, passage.page && `page\u00A0${passage.page}`, footnotes.length > 0 && `${footnotes.length === 1 ? 'note' : 'notes'}\u00A0${footnotes.join(', ')}`] : [note && `note\u00A0${note.number}`]
  return typeset([article.title, ...within].filter(Boolean).join(', '))
}
