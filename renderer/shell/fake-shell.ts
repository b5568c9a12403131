import { openJournal, type Journal } from '../../decks/journal/open-journal.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import type { CallInput, CallName, CallOutput, EventName, EventValue, OpenedFile } from '../../electron/contract/contract.ts'
import { answerBackups, type FakeBackup } from './fake-backups.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import type { Shell } from './shell.ts'

/** A shell for tests: a journal in memory, files handed in and out by the test, and switches that make calls fail. */
export interface FakeShell extends Shell {
  /** What the journal wrote; give it to the next fake shell to start again with the same data. */
  readonly disk: MemoryDisk
  /** The kept files by their hash. */
  readonly kept: Map<string, Uint8Array<ArrayBuffer>>
  /** The backups that were made, the latest last; a test may damage them. */
  readonly backups: FakeBackup[]
  /** What `start.report` answers. */
  startReport: CallOutput<'start.report'>
  /** Calls that fail, and with what. */
  readonly failing: Map<CallName, Problem>
  /** What `file.open` answers. */
  fileToOpen: OpenedFile | null
  /** What was saved by `file.save`. */
  readonly saved: OpenedFile[]
  /** The documents that `card.show` was given; each is shown at a made-up address. */
  readonly cards: CallInput<'card.show'>[]
  /** What `link.open` was asked for. */
  readonly links: string[]
  /** What `study.fit` answers, waiting as long as the test wants; by default the usual weights for each count. */
  fit: (input: CallInput<'study.fit'>) => Promise<Result<CallOutput<'study.fit'>>>
  /** Every call in order. */
  readonly asked: CallName[]
  /** Tells the page an event. */
  tell<E extends EventName>(name: E, value: EventValue<E>): void
}

type Answers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }

/** Makes a fake shell; `data` is the fake shell whose data it starts with. */
export function createFakeShell(data?: Pick<FakeShell, 'disk' | 'kept'>, edition: Shell['edition'] = 'desktop'): FakeShell {
  const listeners = new Map<EventName, Set<(value: never) => void>>()
  const fake: FakeShell = {
    edition,
    disk: createMemoryDisk(data?.disk.files),
    kept: data?.kept ?? new Map(),
    backups: [],
    startReport: { problems: [], room: 50_000_000_000, disk: 'enough', database: 'kept' },
    failing: new Map(),
    fileToOpen: null,
    saved: [],
    cards: [],
    links: [],
    fit: async ({ cuts }) => ok({ weights: cuts.map(() => [...standardWeights]) }),
    asked: [],
    async call(name, input) {
      fake.asked.push(name)
      const problem = fake.failing.get(name)
      return problem === undefined ? answers[name](input) : { ok: false, problem }
    },
    on(name, listener) {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      return () => heard.delete(listener)
    },
    tell(name, value) {
      for (const listener of listeners.get(name) ?? []) listener(value as never)
    },
  }
  const journal = answerJournal(fake)
  const answers: Answers = { ...journal, ...answerBackups(fake, journal), ...answerRest(fake) }
  return fake
}

function answerJournal(fake: FakeShell): Pick<Answers, 'journal.open' | 'journal.read' | 'journal.append' | 'journal.keepFile' | 'journal.readFile' | 'journal.listFiles' | 'journal.removeFiles'> {
  let opening: Promise<Result<Journal>> | null = null
  const open = (): Promise<Result<Journal>> => (opening ??= openJournal(fake.disk))
  return {
    'journal.open': async () => {
      const journal = await open()
      return journal.ok ? ok({ ...journal.value.sum(), device: 'desk', problems: [...journal.value.problems] }) : journal
    },
    'journal.read': async ({ from, limit }) => {
      const journal = await open()
      return journal.ok ? journal.value.read(from, limit) : journal
    },
    'journal.append': async ({ lines }) => {
      const journal = await open()
      return journal.ok ? journal.value.append(lines) : journal
    },
    'journal.keepFile': async ({ bytes }) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      fake.kept.set(hash, bytes.slice())
      return ok({ hash })
    },
    'journal.readFile': async ({ hash }) => {
      const bytes = fake.kept.get(hash)
      return bytes === undefined ? fail('file-missing', 'The file of an imported deck is not there any more.', hash) : ok({ bytes: bytes.slice() })
    },
    'journal.listFiles': async () => ok({ files: [...fake.kept].map(([hash, bytes]) => ({ hash, bytes: bytes.length })) }),
    'journal.removeFiles': async ({ hashes }) => ok({ removed: hashes.filter((hash) => fake.kept.delete(hash)).length }),
  }
}

function answerRest(fake: FakeShell): Omit<Answers, keyof ReturnType<typeof answerJournal> | keyof ReturnType<typeof answerBackups>> {
  return {
    'app.about': async () => ok({ version: '0.1.0', engine: 'A test', platform: 'Nowhere' }),
    'file.open': async () => ok(fake.fileToOpen),
    'file.save': async (file) => {
      fake.saved.push(file)
      return ok({ saved: true })
    },
    'card.show': async (page) => {
      fake.cards.push(page)
      return ok({ address: fake.edition === 'browser' ? null : `lectern-card://card/${String(fake.cards.length).padStart(32, '0')}/` })
    },
    'link.open': async ({ url }) => {
      fake.links.push(url)
      return ok({ opened: true })
    },
    'data.reveal': async () => ok({}),
    'study.fit': (input) => fake.fit(input),
    'study.stopFit': async () => ok({ stopped: true }),
    'window.setTheme': async () => ok({}),
  }
}
