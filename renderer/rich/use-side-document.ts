import { useEffect, useRef, useState } from 'react'
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

/** So long a change waits for the next one, in ms: a card may be shown while its words are typed. */
const pause = 150

/** The document of one side, made anew when the card or the look of the page changes; null until the first is made. */
export function useSideDocument({ rendered, media, template }: CardSource, side: 'question' | 'answer'): CardDocument | null {
  const look = useCardLook()
  const [made, setMade] = useState<CardDocument | null>(null)
  const { html, sounds } = rendered[side]
  const { css } = rendered
  const expected = side === 'answer' ? (rendered.typed?.expected ?? null) : null
  const begun = useRef(false)
  useEffect(() => {
    let live = true
    const make = async (): Promise<void> => {
      const document = await makeDocument({ html, sounds, css, media, expected, template }, look).catch(sayBroken)
      if (live) setMade(document)
    }
    const waiting = begun.current ? setTimeout(() => void make(), pause) : null
    if (waiting === null) void make()
    begun.current = true
    return () => {
      live = false
      if (waiting !== null) clearTimeout(waiting)
    }
  }, [html, sounds, css, media, expected, template, look])
  return made
}

/** A card that breaks what shows it is not shown, and the screen around it goes on. */
function sayBroken(error: unknown): CardDocument {
  const reason = error instanceof Error ? ` (${error.message})` : ''
  return { html: '<!doctype html><title>Card</title>', media: [], links: [], hasAnswer: false, problems: [{ type: 'card-broken', detail: `This card cannot be shown as it is${reason}. Its words are in the list of cards.` }] }
}
