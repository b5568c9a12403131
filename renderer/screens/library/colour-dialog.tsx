import { colourSchema, type Colour } from '../../../decks/model/card-study.ts'
import { colours } from '../../../decks/search/query-words.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import table from './card-table.module.css'
import styles from './columns-menu.module.css'

/** Asks for a colour to mark cards by. */
export function ColourDialog({ count, onChoose, onClose }: { count: number; onChoose: (colour: Colour, name: string) => void; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={`Colour of ${sayCount(count, 'card')}`} actions={<Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>}>
      <ul className={styles['more']}>
        {colours.map(({ means, words: [name = ''] }) => <li key={means}><Button onClick={() => onChoose(colourSchema.parse(means), name)}>{means === 0 ? 'No colour' : <span className={table['colour']} data-colour={means}>{name}</span>}</Button></li>)}
      </ul>
    </Dialog>
  )
}
