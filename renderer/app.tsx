import { Suspense, lazy, useCallback, useEffect, useState } from 'react'
import { Route, Router, Switch, useLocation, useSearch } from 'wouter'
import { ErrorBoundary } from './frame/error-boundary.tsx'
import { FileDrop } from './frame/file-drop.tsx'
import { Frame } from './frame/frame.tsx'
import { InsideRefusal } from './frame/inside-refusal.tsx'
import { useHashPath } from './frame/hash-location.ts'
import { importing, isAt, library, make, plan, quiz, settings, today } from './frame/screens.ts'
import { listCommands } from './frame/list-commands.ts'
import { StartNotes } from './frame/start-notes.tsx'
import { useFiles, type Files } from './frame/use-files.ts'
import { useShellEvents } from './frame/use-shell-events.ts'
import { useUndo } from './frame/use-undo.ts'
import { House, type Doors } from './house.tsx'
import { AskArea } from './parts/ask-area.tsx'
import { ToastArea } from './parts/toast-area.tsx'
import { useKeys } from './parts/use-keys.ts'
import { useToast } from './parts/use-toast.ts'
import { KeepPlan } from './screens/plan/keep-plan.tsx'
import { StudyScreen } from './screens/study/study-screen.tsx'
import { TodayScreen } from './screens/today/today-screen.tsx'

const LibraryScreen = lazy(() => import('./screens/library/library-screen.tsx').then((module) => ({ default: module.LibraryScreen })))
const MakeScreen = lazy(() => import('./screens/make/make-screen.tsx').then((module) => ({ default: module.MakeScreen })))
const ImportScreen = lazy(() => import('./screens/import/import-screen.tsx').then((module) => ({ default: module.ImportScreen })))
const ExportScreen = lazy(() => import('./screens/export/export-screen.tsx').then((module) => ({ default: module.ExportScreen })))
const MediaScreen = lazy(() => import('./screens/media/media-screen.tsx').then((module) => ({ default: module.MediaScreen })))
const ChooseScreen = lazy(() => import('./screens/study/choose-screen.tsx').then((module) => ({ default: module.ChooseScreen })))
const QuizScreen = lazy(() => import('./screens/quiz/quiz-screen.tsx').then((module) => ({ default: module.QuizScreen })))
const QuizRunScreen = lazy(() => import('./screens/quiz/quiz-run-screen.tsx').then((module) => ({ default: module.QuizRunScreen })))
const PlanScreen = lazy(() => import('./screens/plan/plan-screen.tsx').then((module) => ({ default: module.PlanScreen })))
const OptionsScreen = lazy(() => import('./screens/options/options-screen.tsx').then((module) => ({ default: module.OptionsScreen })))
const NoteTypesScreen = lazy(() => import('./screens/note-types/note-types-screen.tsx').then((module) => ({ default: module.NoteTypesScreen })))
const BackupsScreen = lazy(() => import('./screens/backups/backups-screen.tsx').then((module) => ({ default: module.BackupsScreen })))
const HistoryScreen = lazy(() => import('./screens/history/history-screen.tsx').then((module) => ({ default: module.HistoryScreen })))
const CheckScreen = lazy(() => import('./screens/check/check-screen.tsx').then((module) => ({ default: module.CheckScreen })))
const SettingsScreen = lazy(() => import('./screens/settings/settings-screen.tsx').then((module) => ({ default: module.SettingsScreen })))
// What is not on the first screen is loaded when it is first asked for.
const Palette = lazy(() => import('./frame/palette.tsx').then((module) => ({ default: module.Palette })))
const KeysDialog = lazy(() => import('./frame/keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })))

/** What would change or answer something has no place in a backup that is looked into. */
const refusedInside = /^\/(?:study|import|backups|check|quiz\/(?:new$|[^/]+$))/u

/** A quiz being taken, `#/quiz/ID`; its list, its builder and its reports stand in the frame. */
const quizRun = /^\/quiz\/(?!new$)(?<id>[^/]+)$/u

const hashRouter = { hook: useHashPath } as const

/** The whole app. `repairs` are sentences about what was set right while the store opened. */
export function App({ repairs }: { repairs: readonly string[] }) {
  return (
    <Router {...hashRouter}>
      <ToastArea>
        <AskArea>
          <House>{(doors, verified) => <Desk repairs={[...repairs, ...verified]} doors={doors} />}</House>
        </AskArea>
      </ToastArea>
    </Router>
  )
}

function Desk({ repairs, doors }: { repairs: readonly string[]; doors: Doors }) {
  const [location, goTo] = useLocation()
  const query = useSearch()
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const paletteUsed = useEver(open === 'palette')
  const keysUsed = useEver(open === 'keys')
  const { undo, redo, undoAnswer } = useUndo()
  const toast = useToast()
  useTitle(location)
  const search = useCallback(() => setOpen('palette'), [])
  const showKeys = useCallback(() => setOpen('keys'), [])
  const close = useCallback(() => setOpen(null), [])
  const files = useFiles(goTo)
  const { take } = files
  const go = { today: () => goTo(today.path), library: () => goTo(library.path), import: () => goTo(importing.path), settings: () => goTo(settings.path), backups: () => goTo('/backups') }
  useShellEvents({ ...go, undo, keys: showKeys, file: take })
  useKeys({ 'app.search': search, 'app.undo': undo, 'app.redo': redo, 'go.settings': go.settings, 'go.today': go.today, 'go.library': go.library, 'go.make': () => goTo(make.path), 'go.quiz': () => goTo(quiz.path), 'go.plan': () => goTo(plan.path), 'go.import': go.import, 'app.keys': showKeys }, 'app')
  const commands = listCommands(goTo, [
    { label: 'Undo', keys: 'app.undo', onChoose: undo },
    { label: 'Undo the last answer', onChoose: undoAnswer },
    { label: 'Keys', keys: 'app.keys', onChoose: showKeys },
  ])
  return (
    <>
      <ErrorBoundary>
        <Suspense>
          <Switch>
            {!doors.inside && <Route path="/study/:deck?">{({ deck }) => <StudyScreen key={`${deck} ${query}`} deck={deck} query={query} />}</Route>}
            {!doors.inside && <Route path={quizRun}>{({ id }) => <QuizRunScreen key={id} id={id ?? ''} />}</Route>}
            <Route>
              <Frame onSearch={search}>
                {!doors.inside && <StartNotes repairs={repairs} />}
                <ErrorBoundary key={location.split('/')[1]}>
                  <Suspense>
                    {doors.inside && refusedInside.test(location) ? <InsideRefusal onLeave={doors.leave} /> : <Screens files={files} doors={doors} />}
                  </Suspense>
                </ErrorBoundary>
              </Frame>
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
      {!doors.inside && <KeepPlan />}
      <FileDrop onFile={take} onProblem={toast} />
      <Suspense>
        {paletteUsed && <Palette open={open === 'palette'} onClose={close} commands={commands} onCard={(card) => goTo(`/library/card/${card}`)} />}
        {keysUsed && <KeysDialog open={open === 'keys'} onClose={close} />}
      </Suspense>
    </>
  )
}

/** The screens that stand in the frame. */
function Screens({ files, doors }: { files: Files; doors: Doors }) {
  const query = useSearch()
  return (
    <Switch>
      <Route path={library.path}><LibraryScreen key={query} find={new URLSearchParams(query).get('find')} /></Route>
      <Route path="/library/:filter/:id?">{({ filter, id }) => <LibraryScreen key={`${filter}/${id ?? ''}`} filter={filter} id={id} />}</Route>
      <Route path="/quiz/:place?/:part?">{({ place, part }) => <QuizScreen place={place} part={part} file={files.fileFor('quiz')} onFileTaken={files.drop} />}</Route>
      <Route path="/make/:deck?">{({ deck }) => <MakeScreen deck={deck} file={files.fileFor('make')} onFileTaken={files.drop} />}</Route>
      <Route path={importing.path}><ImportScreen file={files.fileFor('import')} onFileTaken={files.drop} onArticle={files.take} /></Route>
      <Route path="/media"><MediaScreen /></Route>
      <Route path="/export"><ExportScreen key={query} deck={new URLSearchParams(query).get('deck')} whole={new URLSearchParams(query).get('format') === 'archive'} /></Route>
      <Route path="/plan/:id?/:part?">{({ id, part }) => <PlanScreen id={id} edit={part === 'edit'} />}</Route>
      <Route path="/options/:deck?">{({ deck }) => <OptionsScreen deck={deck} />}</Route>
      <Route path="/note-types/:id?">{({ id }) => <NoteTypesScreen id={id === undefined ? undefined : decodeURIComponent(id)} />}</Route>
      <Route path="/choose"><ChooseScreen /></Route>
      <Route path="/backups"><BackupsScreen onLookInside={doors.lookInside} onBringBack={doors.bringBack} /></Route>
      <Route path="/history"><HistoryScreen /></Route>
      <Route path="/check"><CheckScreen /></Route>
      <Route path={settings.path}><SettingsScreen /></Route>
      <Route><TodayScreen /></Route>
    </Switch>
  )
}

/** True from the first time that `now` is. */
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever || now
}

/** The titles of the screens that no link of the side bar leads to. */
const titles: readonly (readonly [path: string, title: string])[] = [['/choose', 'Choose cards'], ['/options', 'Deck options'], ['/export', 'Export'], ['/note-types', 'Note types'], ['/media', 'Pictures and sounds'], ['/backups', 'Backups'], ['/history', 'History'], ['/check', 'Check everything']]

function useTitle(location: string): void {
  const screen = [today, quiz, plan, library, make, importing, settings].find(({ path }) => isAt(path, location))
  useEffect(() => {
    const title = screen?.title ?? titles.find(([path]) => isAt(path, location))?.[1] ?? 'Study'
    document.title = `${title} · Lectern`
    document.body.dataset['screen'] = title.toLowerCase()
  }, [screen, location])
}
