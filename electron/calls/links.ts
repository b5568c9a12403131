import { fail, ok } from '../../decks/result.ts'
import { parseAddress } from '../our-address.ts'
import type { Answers } from './answers.ts'

/** Asks the reader about an address, and hands it to her browser. */
export interface LinkOpener {
  confirm(address: string): Promise<boolean>
  open(address: string): Promise<void>
}

/** Links to cited sources: https only, and only after the reader has seen the whole address and said yes. */
export function createLinkAnswers(opener: LinkOpener): Pick<Answers, 'link.open'> {
  return {
    'link.open': async ({ url }) => {
      const address = webAddress(url)
      if (address === null) return fail('not-a-web-address', 'Only addresses that begin with https:// are opened.')
      if (!(await opener.confirm(address))) return ok({ opened: false })
      await opener.open(address)
      return ok({ opened: true })
    },
  }
}

/** Signs that are not seen, or that turn the order of what is seen around. */
const unseen = /[\p{Cc}\p{Bidi_Control}]/u

/** The address as the browser will read it (host in plain letters, no name and password to mislead), or null. */
export function webAddress(text: string): string | null {
  const url = unseen.test(text.trim()) ? null : parseAddress(text)
  const isPlain = url !== null && url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
  return isPlain ? url.href : null
}

/** So many letters of an address are shown; a longer one would push the buttons off the screen. */
const mostShown = 600
const tail = 150

/** An address as it is asked about: whole, or of a very long one its beginning with the site, its end, and how long it is. */
export function showAddress(address: string): string {
  if (address.length <= mostShown) return address
  return `${address.slice(0, mostShown - tail)} … ${address.slice(-tail)}\n\nThis address is very long: ${address.length} letters. It leads to ${new URL(address).host}.`
}
