import { useEffect, useRef, useState } from 'react'
import styles from './card-frame.module.css'
import type { CardDocument } from './make-document.ts'
import { cardPolicy } from './trusted-cards.ts'
import { usePublished, type Published } from './use-published.ts'

export interface CardFrameProps {
  /** Null while it is being made. */
  document: CardDocument | null
  /** What the frame is called to those who do not see it. */
  title: string
  /** True keeps it ready out of sight, so that it is there at once. */
  hidden?: boolean
}

/** How long a frame may take to load before it is shown as far as it is, in ms. */
const patience = 2500

/**
 * The one place where what others wrote is shown: a frame without scripts and without an origin. A new document takes the
 * place of the last one when it has loaded, so nothing blinks; it fills the place it is given and scrolls in itself,
 * because nobody outside can know its height.
 */
export function CardFrame({ document, title, hidden = false }: CardFrameProps) {
  const published = usePublished(document)
  const [shown, setShown] = useState<Published | null>(null)
  const frames = [shown, published].filter((each, place, all): each is Published => each !== null && all.findIndex((other) => other?.key === each.key) === place)
  return (
    <div className={`${styles['place']} ${hidden ? styles['hidden'] : ''}`}>
      {frames.map((each) => (
        <Frame key={each.key} published={each} title={title} visible={!hidden && shown?.key === each.key} onShown={setShown} />
      ))}
      {published?.problem && !hidden && <p className={`hint ${styles['problem']}`}>{published.problem}</p>}
    </div>
  )
}

function Frame({ published, title, visible, onShown }: { published: Published; title: string; visible: boolean; onShown: (shown: Published) => void }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const { address, text } = published
  useEffect(() => {
    // A browser takes the text of a frame only from the policy; React would make a plain text of it.
    if (frame.current && text !== null) frame.current.srcdoc = cardPolicy === null ? text : cardPolicy.createHTML(text)
  }, [text])
  useEffect(() => {
    const waiting = setTimeout(() => onShown(published), patience)
    return () => clearTimeout(waiting)
  }, [published, onShown])
  return (
    <iframe
      ref={frame}
      className={`${styles['frame']} ${visible ? styles['visible'] : ''}`}
      title={title}
      sandbox=""
      referrerPolicy="no-referrer"
      {...(address === null ? {} : { src: address })}
      aria-hidden={!visible}
      onLoad={({ currentTarget }) => {
        // An empty frame loads too, before it has its text.
        if (address !== null || currentTarget.srcdoc !== '') onShown(published)
      }}
    />
  )
}
