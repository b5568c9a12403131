import { operators, properties, states } from '../../../decks/search/query-words.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import styles from './search-help.module.css'

const examples: readonly (readonly [query: string, means: string])[] = [
  ['harbour "first minister"', 'cards with the word and the phrase'],
  ['front:harbour', 'the word in the field called Front'],
  ['gov*', 'words that begin with gov; _ stands for one letter'],
  ['is:due -tag:later', 'due today, without the tag later'],
  ['tag:history (is:new or is:hard)', 'new or hard to keep, with the tag history'],
  ['prop:ivl>10 prop:r<0.8', 'not asked for more than ten days, and likely forgotten'],
  ['due:<7', 'due within seven days'],
  ['rated:7:1', 'forgotten in the last seven days'],
]

/** The language of searches, each form to be tried. */
export function SearchHelp({ onTry, onClose }: { onTry: (query: string) => void; onClose: () => void }) {
  return (
    <Dialog open wide onClose={onClose} title="How to search" actions={<Button look="primary" onClick={onClose}>Close</Button>}>
      <p>Words find cards that have all of them. Add what follows; put <code>-</code> before anything to leave it out, <code>or</code> between two, and parentheses around what belongs together.</p>
      <h3 className={styles['title']}>For example</h3>
      <dl className={styles['list']}>
        {examples.map(([query, means]) => (
          <div key={query}>
            <dt><button type="button" className={styles['try']} onClick={() => onTry(query)}>{query}</button></dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles['title']}>What may stand before a colon</h3>
      <dl className={styles['list']}>
        {operators.map(({ words: [word], finds }) => <div key={word}><dt><code>{word}:</code></dt><dd>{finds}</dd></div>)}
      </dl>
      <h3 className={styles['title']}>After is:</h3>
      <dl className={styles['list']}>
        {states.map(({ words: [word], finds }) => <div key={word}><dt><button type="button" className={styles['try']} onClick={() => onTry(`is:${word}`)}>is:{word}</button></dt><dd>{finds}</dd></div>)}
      </dl>
      <h3 className={styles['title']}>After prop:</h3>
      <dl className={styles['list']}>
        {properties.map(({ words: [word], finds }) => <div key={word}><dt><code>prop:{word}</code></dt><dd>{finds}</dd></div>)}
      </dl>
    </Dialog>
  )
}
