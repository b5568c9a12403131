import { memo } from 'react'
import type { ReactNode } from 'react'
import type { FootnoteMark } from '../../../decks/model/article.ts'
import type { PassageId } from '../../../decks/model/id.ts'
import { splitNames } from '../../parts/split-names.ts'
import { typeset } from '../../parts/typeset.ts'
import styles from './article-column.module.css'
import { cutSentences } from './cut-sentences.ts'
import type { TextPiece, TextRun } from './cut-sentences.ts'
import type { SentenceMark } from './mark-sentences.ts'

export interface ArticleParagraphProps {
  id: PassageId
  text: string
  marks: readonly FootnoteMark[]
  /** Its count in the margin, or null for a footnote. */
  number: number | null
  sentences: readonly SentenceMark[]
  /** The sentences of the current draft. */
  lit: ReadonlySet<number>
  /** The sentence that the ruler stands on. */
  pointed: number | null
  /** Whether the reasons of skipped sentences are shown. */
  reasons: boolean
}

/** A paragraph with every sentence marked by what came of it. Drawn anew only when one of its own sentences changes. */
export const ArticleParagraph = memo(function ArticleParagraph({ id, text, marks, number, sentences, lit, pointed, reasons }: ArticleParagraphProps) {
  return (
    <p className={styles['paragraph']} data-passage={id} data-number={number ?? undefined}>
      {cutSentences(typeset(text), marks, sentences).map((run) => (
        <Sentence key={run.at} run={run} lit={run.sentence !== null && lit.has(run.sentence.index)} pointed={run.sentence !== null && run.sentence.index === pointed} reasons={reasons} />
      ))}
    </p>
  )
}, looksSame)

function Sentence({ run, lit, pointed, reasons }: { run: TextRun; lit: boolean; pointed: boolean; reasons: boolean }) {
  const { sentence, pieces } = run
  if (sentence === null) return <Pieces of={pieces} />
  const Run = lit ? 'mark' : 'span'
  return (
    <>
      <Run className={`${styles[sentence.mark] ?? ''} ${lit ? styles['lit'] : ''} ${pointed ? styles['pointed'] : ''}`} data-sentence={sentence.index}>
        <Pieces of={pieces} />
      </Run>
      {reasons && sentence.reason !== null && <Reason>{sentence.reason}</Reason>}
    </>
  )
}

function Reason({ children }: { children: ReactNode }) {
  return <span className={styles['reason']} data-aside><span className="vh"> Skipped: </span>{children}</span>
}

function Pieces({ of }: { of: readonly TextPiece[] }) {
  return of.map((piece) =>
    'note' in piece ? (
      <sup key={`${piece.at} ${piece.note}`} data-at={piece.at}><span className="vh"> note </span>{piece.note}</sup>
    ) : (
      <Words key={piece.at} at={piece.at}>{piece.words}</Words>
    ),
  )
}

/** Each run says where it stands, for selections are read from them; see [Note: hyphenated names]. */
function Words({ at, children }: { at: number; children: string }) {
  return splitNames(children).map((run) => <span key={run.at} data-at={at + run.at} className={run.held ? 'held' : undefined}>{run.words}</span>)
}

function looksSame(before: ArticleParagraphProps, after: ArticleParagraphProps): boolean {
  if (before.id !== after.id || before.text !== after.text || before.marks !== after.marks || before.number !== after.number || before.reasons !== after.reasons) return false
  if (before.sentences.length !== after.sentences.length) return false
  return after.sentences.every((sentence, place) => {
    const was = before.sentences[place]
    const { index } = sentence
    return was !== undefined && was.index === index && was.start === sentence.start && was.end === sentence.end && was.mark === sentence.mark && was.reason === sentence.reason && before.lit.has(index) === after.lit.has(index) && (before.pointed === index) === (after.pointed === index)
  })
}
