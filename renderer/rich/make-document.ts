import { isFilmName } from '../../electron/contract/media-type.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import type { Problem } from '../../decks/result.ts'
import { makeBaseStyle, makeNightStyle } from './base-style.ts'
import type { CardLook } from './card-look.ts'
import { mediaPath, openCardMedia, type CardMedia } from './card-world.ts'
import { releaseStyles } from './held-styles.ts'
import { makeReadingFonts } from './reading-fonts.ts'
import { sayFindings } from './say-findings.ts'
import { noFindings, sanitise, sanitiseCss, type CardLink } from './sanitise.ts'
import { hasMaths } from './split-maths.ts'

/** One side of a card as a template made it, with what it may show. */
export interface SideSource {
  readonly html: string
  readonly sounds: readonly string[]
  readonly css: string
  /** The files of its note and of its note type. */
  readonly media: readonly MediaRef[]
  /** What is expected where an answer is typed, to stand there on the answer side; null on the question side, or when nothing is. */
  readonly expected: string | null
  /** Which template, from 0: note types style each by `.card1`, `.card2`. */
  readonly template: number
}

/** A whole document, safe to stand in a card's frame. */
export interface CardDocument {
  readonly html: string
  /** The kept files it names as `m/HASH`. */
  readonly media: readonly MediaRef[]
  /** What stood behind its links; in the document they are dead. */
  readonly links: readonly CardLink[]
  /** What is not shown as it was meant, in plain words, each once. */
  readonly problems: readonly Problem[]
  /** True when the answer has a place of its own to scroll to. */
  readonly hasAnswer: boolean
}

/** Builds the document of one side. Never throws for what stands on the card. */
export async function makeDocument(source: SideSource, look: CardLook): Promise<CardDocument> {
  const media = openCardMedia(source.media)
  const findings = noFindings()
  const css = sanitiseCss(source.css, media, findings)
  const body = sanitise(source.html, media, findings)
  placeExpected(body, source.expected)
  placeFilms(body, source.sounds, media, findings.missing)
  const maths = hasMaths(source.html) ? await import('./render-maths.ts').then(({ renderMaths }) => renderMaths(body)) : []
  const markup = releaseStyles(body.innerHTML)
  const hasFormulas = body.querySelector('.lectern-maths') !== null
  const mathsStyle = hasFormulas ? await import('./maths-style.ts').then(({ makeMathsStyle }) => makeMathsStyle(markup)) : ''
  const styles = [await makeReadingFonts(source.css, source.html), mathsStyle, makeBaseStyle(look), css, makeNightStyle(source.css, look)]
  return {
    html: wrap(markup, styles.filter((style) => style !== ''), source.template, look),
    media: media.used(),
    links: [...findings.links.values()],
    problems: [...sayFindings(findings), ...maths],
    hasAnswer: body.querySelector('#answer') !== null,
  }
}

/** Typing is the app's; where the field would stand, the answer side says what was expected, once. */
function placeExpected(body: HTMLElement, expected: string | null): void {
  const places = [...body.querySelectorAll('.lectern-typed')]
  for (const [at, place] of places.entries()) {
    if (expected === null || at < places.length - 1) place.remove()
    else place.textContent = expected
  }
}

/** Puts each film where it stood. Sounds are played by the app, outside of the frame. */
function placeFilms(body: HTMLElement, names: readonly string[], media: CardMedia, missing: Set<string>): void {
  for (const place of body.querySelectorAll('.lectern-sound')) {
    const name = names[Number(place.getAttribute('data-number')) - 1]
    if (name === undefined) {
      place.remove()
      continue
    }
    if (!isFilmName(name)) {
      place.setAttribute('title', name)
      continue
    }
    const ref = media.use(name)
    const shown = body.ownerDocument.createElement(ref === null ? 'span' : 'video')
    if (ref === null) {
      missing.add(name)
      shown.className = 'lectern-lost'
      shown.textContent = `${name} is missing`
    } else {
      shown.setAttribute('controls', '')
      shown.setAttribute('preload', 'metadata')
      shown.setAttribute('title', name)
      shown.setAttribute('src', mediaPath(ref.hash))
    }
    place.replaceWith(shown)
  }
}

function wrap(markup: string, styles: readonly string[], template: number, { dark }: CardLook): string {
  const night = dark ? ' nightMode night_mode' : ''
  const sheets = styles.map((style) => `<style>${style.replaceAll('</', '<\\/')}</style>`).join('\n')
  return `<!doctype html>
<html${dark ? ' class="night-mode" data-bs-theme="dark"' : ''}><head><meta charset="utf-8"><meta name="color-scheme" content="${dark ? 'dark' : 'light'}"><meta name="referrer" content="no-referrer"><title>Card</title>
${sheets}
</head><body class="card card${template + 1}${night}" tabindex="0"><div id="qa" dir="auto">${markup}</div></body></html>`
}
