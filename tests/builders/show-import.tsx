import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { CollectionSource } from '../../decks/collection-tools.ts'
import { AskArea } from '../../renderer/parts/ask-area.tsx'
import { ToastArea } from '../../renderer/parts/toast-area.tsx'
import { ImportScreen } from '../../renderer/screens/import/import-screen.tsx'
import { openTestStore } from '../../renderer/store/open-test-store.ts'
import { StoreProvider } from '../../renderer/store/store-context.tsx'

/** The import screen over a store of its own. `dropped` is read at once. `articles` is what it handed over to the screen that reads these. */
export async function showImport({ dropped = null, decks = [] }: { dropped?: CollectionSource | null; decks?: readonly DeckFile[] } = {}) {
  const opened = await openTestStore({ decks })
  const location = memoryLocation({ path: '/import', record: true })
  const articles: string[] = []
  const view = render(
    <Router hook={location.hook}>
      <ToastArea>
        <AskArea>
          <StoreProvider store={opened.store}>
            <main><Desk dropped={dropped} onArticle={(name) => articles.push(name)} /></main>
          </StoreProvider>
        </AskArea>
      </ToastArea>
    </Router>,
  )
  return { ...opened, location, view, articles, user: userEvent.setup() }
}

function Desk({ dropped, onArticle }: { dropped: CollectionSource | null; onArticle: (name: string) => void }) {
  const [file, setFile] = useState(dropped)
  return <ImportScreen file={file} onFileTaken={() => setFile(null)} onArticle={({ name }) => onArticle(name)} />
}

/** A file of text for the import screen. */
export function aTextFile(name: string, text: string): CollectionSource {
  return { name, bytes: new TextEncoder().encode(text) }
}
