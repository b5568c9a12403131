// Opens a deck file away from the page, which stays usable however large or hostile the file is. One worker reads
// one file and is then ended by `readDeck`.
import { z } from 'zod'
import { openDeck, type DeckSource } from '../../decks/formats/open-deck.ts'

// The page's policy forbids code made from text.
z.config({ jitless: true })

addEventListener('message', ({ data }: MessageEvent<DeckSource>) => {
  postMessage(openDeck(data))
})
