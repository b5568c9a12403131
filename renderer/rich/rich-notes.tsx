import { ExternalLink } from 'lucide-react'
import type { Problem } from '../../decks/result.ts'
import { Button } from '../parts/button.tsx'
import { useStore } from '../store/store-context.tsx'
import styles from './rich.module.css'
import type { CardLink } from './sanitise.ts'

/** Below a card, in one calm line: what of it is not shown as it was meant, and the addresses it names. They open after a question. */
export function RichNotes({ problems, links }: { problems: readonly Problem[]; links: readonly CardLink[] }) {
  const { shell } = useStore()
  const said = [...new Set(withoutTwins(problems).map(({ detail }) => detail))]
  const web = links.filter(({ address }) => address.startsWith('https://'))
  if (said.length === 0 && web.length === 0) return null
  const [first = web.length === 1 ? 'This card names an address.' : `This card names ${web.length} addresses.`] = said
  if (said.length <= 1 && web.length === 0) return <p className={`hint ${styles['notes']}`}>{first}</p>
  return (
    <details className={`hint ${styles['notes']}`}>
      <summary>{first}{said.length > 1 && ` And ${said.length - 1} more.`}</summary>
      <ul>
        {said.slice(1).map((sentence) => <li key={sentence}>{sentence}</li>)}
        {web.slice(0, 12).map(({ address }) => (
          <li key={address}>
            <Button look="plain" icon={ExternalLink} onClick={() => void shell.call('link.open', { url: address })}><span className={styles['name']}>{address}</span></Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What a template carried and what was taken out of its card is one thing, said once. */
function withoutTwins(problems: readonly Problem[]): readonly Problem[] {
  const isTaken = problems.some(({ type }) => type === 'card-script' || type === 'card-embedded')
  return isTaken ? problems.filter(({ type }) => !/^(?:template|field)-(?:script|handler|frame|address|form)$/.test(type)) : problems
}
