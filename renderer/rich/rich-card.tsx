import { useEffect, useRef, type RefObject } from 'react'
import { useKeys } from '../parts/use-keys.ts'
import { CardFrame } from './card-frame.tsx'
import { RichNotes } from './rich-notes.tsx'
import styles from './rich.module.css'
import { SoundBar } from './sound-bar.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { useSideDocument, type CardSource } from './use-side-document.ts'
import { isFilmName } from '../../electron/contract/media-type.ts'
import { useSounds } from './use-sounds.ts'

export interface RichCardProps {
  /** From `useCardSource`. */
  source: CardSource
  side: 'question' | 'answer'
  /** True plays the sounds of a side when it is shown. */
  plays: boolean
  /** Gets the focus that a click into the frame takes, when nothing else had it. */
  focus: RefObject<HTMLElement | null>
}

/** A card that is studied: both sides are ready from the beginning, so that the answer is there when it is asked for. */
export function RichCard({ source, side, plays, focus }: RichCardProps) {
  const place = useRef<HTMLDivElement>(null)
  const question = useSideDocument(source, 'question')
  const answer = useSideDocument(source, 'answer')
  const { rendered, media } = source
  const sounds = useSounds(rendered[side].sounds, media)
  const { play, sounds: listed } = sounds
  const some = listed.length > 0
  useFocusBack(place, focus)
  // What the answer repeats of the question was heard already.
  const heard = side === 'answer' ? countShared(rendered.question.sounds, rendered.answer.sounds) : 0
  useEffect(() => {
    if (plays) play(range(heard, listed.length))
    // Once for each side: `play` is another when the sounds are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [plays, play])
  useKeys({ 'study.replay': () => { if (some) play(); return some } }, 'part')
  const shown = side === 'question' ? question : answer
  return (
    <div className={styles['side']} ref={place}>
      <div className={styles['stack']}>
        <CardFrame document={question} title="Question" hidden={side !== 'question'} />
        <CardFrame document={answer} title="Answer" hidden={side !== 'answer'} />
      </div>
      <SoundBar sounds={sounds} keys="study.replay" />
      <RichNotes problems={[...rendered.problems, ...(shown?.problems ?? [])]} links={shown?.links ?? []} />
    </div>
  )
}

/** How many sounds of the question the answer begins with. */
function countShared(question: readonly string[], answer: readonly string[]): number {
  const isShared = question.every((name, place) => answer[place] === name)
  return isShared ? question.filter((name) => !isFilmName(name)).length : 0
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
}
