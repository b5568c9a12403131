import { CardFrame } from './card-frame.tsx'
import { RichNotes } from './rich-notes.tsx'
import styles from './rich.module.css'
import { SoundBar } from './sound-bar.tsx'
import { useCardSource, type CardSubject } from './use-card-source.ts'
import { useSideDocument } from './use-side-document.ts'
import { useSounds } from './use-sounds.ts'

export interface RichSideProps extends CardSubject {
  side: 'question' | 'answer'
  /** What the frame is called to those who do not see it, such as "Answer of the card". */
  title: string
}

/** One side of a card as others made it, for previews: its frame, its sounds, and what is not shown as it was meant. It fills its place, which must have a height. */
export function RichSide({ side, title, ...subject }: RichSideProps) {
  const source = useCardSource(subject)
  const document = useSideDocument(source, side)
  const sounds = useSounds(source.rendered[side].sounds, source.media)
  return (
    <div className={styles['side']}>
      <CardFrame document={document} title={title} />
      <SoundBar sounds={sounds} />
      <RichNotes problems={[...source.rendered.problems, ...(document?.problems ?? [])]} links={document?.links ?? []} />
    </div>
  )
}
