import type { Problem } from '../../decks/result.ts'
import type { Findings } from './sanitise.ts'

/** What a card wanted and does not get, each in one calm sentence. */
export function sayFindings({ script, embedded, remote, missing }: Findings): readonly Problem[] {
  const said: Problem[] = []
  if (script) said.push({ type: 'card-script', detail: 'This card wanted a script. It is shown without it.' })
  if (embedded) said.push({ type: 'card-embedded', detail: 'This card wanted to show something else inside itself. It is shown without it.' })
  if (remote.size > 0) said.push({ type: 'card-remote', detail: `${remote.size === 1 ? 'A file of this card is' : `${remote.size} files of this card are`} on the web (${listHosts(remote)}) and ${remote.size === 1 ? 'is' : 'are'} not loaded.` })
  if (missing.size > 0) said.push({ type: 'card-missing', detail: `${missing.size === 1 ? 'A file is' : `${missing.size} files are`} not in this deck: ${[...missing].slice(0, 5).join(', ')}${missing.size > 5 ? ' and more' : ''}.` })
  return said
}

function listHosts(addresses: ReadonlySet<string>): string {
  const hosts = [...new Set([...addresses].map((address) => new URL(address).host))]
  return `${hosts.slice(0, 3).join(', ')}${hosts.length > 3 ? ' and more' : ''}`
}
