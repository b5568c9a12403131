import { useEffect, useState } from 'react'
import { useStore } from '../store/store-context.tsx'
import { makeFrameText } from './make-frame-text.ts'
import type { CardDocument } from './make-document.ts'

/** A document that a frame can show: at its own address, or where there is none as text. */
export interface Published {
  readonly key: number
  readonly address: string | null
  readonly text: string | null
  /** What of it could not be had, in plain words. */
  readonly problem: string | null
}

let count = 0

/** Hands a document to the shell and tells where it is; null until then. A new document keeps the last one until it is there. */
export function usePublished(document: CardDocument | null): Published | null {
  const { shell } = useStore()
  const [published, setPublished] = useState<Published | null>(null)
  useEffect(() => {
    let live = true
    const publish = async (): Promise<void> => {
      if (document === null) return
      const shown = await shell.call('card.show', { html: document.html, media: document.media.map(({ hash, name }) => ({ hash, name })) })
      if (!live) return
      count += 1
      const key = count
      if (!shown.ok) setPublished({ key, address: null, text: null, problem: `This card cannot be shown: ${shown.problem.detail}` })
      else if (shown.value.address !== null) setPublished({ key, address: `${shown.value.address}${document.hasAnswer ? '#answer' : ''}`, text: null, problem: null })
      else {
        const made = await makeFrameText(document, shell)
        if (live) setPublished({ key, address: null, ...made })
      }
    }
    void publish()
    return () => {
      live = false
    }
  }, [document, shell])
  return published
}
