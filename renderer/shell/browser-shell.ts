import { fail, ok, type Result } from '../../decks/result.ts'
import type { CallInput, CallName, CallOutput } from '../../electron/contract/contract.ts'
import { createJournalClient } from '../worker/journal-client.ts'
import { appVersion } from './app-version.ts'
import { pickFile } from './pick-file.ts'
import { saveFile } from './save-file.ts'
import type { Shell } from './shell.ts'

type Answers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }

/** The browser edition: the journal is kept in the browser's private files, and files come and go by the browser's own ways. */
export function createBrowserShell(): Shell {
  const answers: Answers = {
    ...createJournalClient(),
    'app.about': async () => ok({ version: appVersion, engine: engineName(navigator.userAgent), platform: 'browser edition' }),
    // A browser has no addresses of ours: there a card stands in a frame of text (renderer/rich).
    'card.show': async () => ok({ address: null }),
    'file.open': pickFile,
    'file.save': saveFile,
    'link.open': openLink,
    'data.reveal': async () => fail('browser-only', 'In the browser there is no folder to show: your cards are kept inside the browser, for this address only. Export a deck to have it as a file.'),
    'study.fit': async () => fail('browser-only', 'The browser edition cannot fit the figures to your answers: that needs a program of its own. Open the desktop app for it.'),
    'study.stopFit': async () => ok({ stopped: false }),
    'window.setTheme': async () => ok({}),
    ...answerBackups(),
  }
  // Asked for once; without it the browser may clear what it keeps when the disk gets full.
  void navigator.storage?.persist?.()
  return {
    edition: 'browser',
    call: (name, input) => answers[name](input),
    on: () => () => {},
  }
}

async function browserOnly(): Promise<ReturnType<typeof fail>> {
  return fail('browser-only', 'The browser edition makes no backups: it may not write into your folders. Export an archive from time to time and keep it elsewhere.')
}

/** A backup on the same disk, inside the same browser, would be lost with what it is a backup of. */
function answerBackups(): Pick<Answers, Extract<CallName, `backup.${string}` | `start.${string}`>> {
  return {
    'start.report': async () => ok({ problems: [], room: null, disk: 'enough', database: 'kept' }),
    'start.putDatabaseAside': async () => fail('browser-only', 'The browser keeps its database itself.'),
    'backup.list': async () => ok({ backups: [], bytes: 0, limit: 1_000_000_000, second: null, problem: (await browserOnly()).problem }),
    'backup.make': async () => ok({ made: null }),
    'backup.check': browserOnly,
    'backup.read': browserOnly,
    'backup.listFiles': browserOnly,
    'backup.readFile': browserOnly,
    'backup.chooseFolder': browserOnly,
    'backup.forgetFolder': browserOnly,
    'backup.setLimit': browserOnly,
  }
}

async function openLink({ url }: CallInput<'link.open'>): Promise<Result<CallOutput<'link.open'>>> {
  if (!isWebAddress(url)) return fail('not-a-web-address', 'Only addresses that begin with https:// are opened.')
  const address = new URL(url).href
  if (!confirm(`Open this page in a new tab?\n\n${address}`)) return ok({ opened: false })
  open(address, '_blank', 'noopener,noreferrer')
  return ok({ opened: true })
}

function engineName(agent: string): string {
  return /(?:Firefox|Edg|Chrome|Version)\/[\d.]+/.exec(agent)?.[0].replace('Version/', 'Safari ').replace('/', ' ') ?? 'unknown'
}

// The check that needs no exception is younger than Chrome 114.
function isWebAddress(address: string): boolean {
  try {
    return new URL(address).protocol === 'https:'
  } catch {
    return false
  }
}
