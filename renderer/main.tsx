import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app.tsx'
import { applyLastLook } from './frame/apply-look.ts'
import { Opening } from './frame/opening.tsx'
import { StartProblem } from './frame/start-problem.tsx'
import { chooseShell } from './shell/choose-shell.ts'
import { openStore } from './store/open-store.ts'
import { StoreProvider } from './store/store-context.tsx'

// zod would try to compile its checks with eval, which the page's policy forbids and reports.
z.config({ jitless: true })

const patience = 400

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const waiting = setTimeout(() => root.render(<Opening />), patience)
  const opened = await openStore(chooseShell(), { now: Date.now })
  clearTimeout(waiting)
  if (!opened.ok) return root.render(<StartProblem problem={opened.problem} />)
  const { store, repairs } = opened.value
  root.render(
    <StrictMode>
      <StoreProvider store={store}>
        <App repairs={repairs} />
      </StoreProvider>
    </StrictMode>,
  )
}

applyLastLook()
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no place for the page')
const root = createRoot(place)
start(root).catch((error: unknown) => root.render(<StartProblem problem={{ type: 'broken', detail: `Something in Lectern failed while it opened: ${error instanceof Error ? error.message : 'unknown'}. Start it again; if that does not help, your data is still in its folder.` }} />))
