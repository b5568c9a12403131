import { useEffect, useState } from 'react'
import type { MediaRef } from '../../decks/model/media.ts'
import type { RenderedCard } from '../../decks/template/rendered-card.ts'
import { makeDocument, type CardDocument } from './make-document.ts'
import { useCardLook } from './use-card-look.ts'

/** What a card is made of besides its rendering. */
export interface CardSource {
  readonly rendered: RenderedCard
  /** The files of its note and of its note type. */
  readonly media: readonly MediaRef[]
  readonly template: number
}

/** The document of one side, made anew when the card or the look of the page changes; null until the first is made. */
export function useSideDocument({ rendered, media, template }: CardSource, side: 'question' | 'answer'): CardDocument | null {
  const look = useCardLook()
  const [made, setMade] = useState<CardDocument | null>(null)
  const { html, sounds } = rendered[side]
  const { css } = rendered
  const expected = side === 'answer' ? (rendered.typed?.expected ?? null) : null
  useEffect(() => {
    let live = true
    const make = async (): Promise<void> => {
      const document = await makeDocument({ html, sounds, css, media, expected, template }, look)
      if (live) setMade(document)
    }
    void make()
    return () => {
      live = false
    }
  }, [html, sounds, css, media, expected, template, look])
  return made
}
