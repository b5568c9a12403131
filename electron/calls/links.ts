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

/** The address as the browser will read it (host in plain letters, no name and password to mislead), or null. */
export function webAddress(text: string): string | null {
  const url = parseAddress(text)
  const isPlain = url !== null && url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
  return isPlain ? url.href : null
}
