import { ok } from '../../decks/result.ts'
import type { Answers } from '../../electron/calls/answers.ts'
import type { Backup } from '../../electron/contract/contract.ts'

const someBackup: Backup = { id: '20260102T030405006Z-0123abcd', at: Date.UTC(2026, 0, 2, 3, 4, 5, 6), reason: 'time', place: 'own', entries: 1, digest: 7, files: 0, bytes: 1000, state: 'whole', problem: null }

/** An answer for every call, all of them good; hand in those a test is about. */
export function someAnswers(changed: Partial<Answers> = {}): Answers {
  return {
    'app.about': async () => ok({ version: '1.0.0', engine: 'an engine', platform: 'Linux' }),
    'journal.open': async () => ok({ count: 0, digest: 0, device: 'device', problems: [] }),
    'journal.read': async () => ok({ lines: [], next: null }),
    'journal.append': async () => ok({ count: 1, digest: 7 }),
    'journal.keepFile': async () => ok({ hash: '0'.repeat(64) }),
    'journal.listFiles': async () => ok({ files: [] }),
    'journal.removeFiles': async () => ok({ removed: 0 }),
    'journal.readFile': async () => ok({ bytes: new Uint8Array([1, 2, 3]) }),
    'card.show': async () => ok({ address: null }),
    'file.open': async () => ok(null),
    'file.save': async () => ok({ saved: true }),
    'link.open': async () => ok({ opened: false }),
    'data.reveal': async () => ok({}),
    'study.fit': async () => ok({ weights: [] }),
    'study.stopFit': async () => ok({ stopped: false }),
    'window.setTheme': async () => ok({}),
    'start.report': async () => ok({ problems: [], room: 50_000_000_000, disk: 'enough', database: 'kept' }),
    'start.putDatabaseAside': async () => ok({}),
    'backup.list': async () => ok({ backups: [someBackup], bytes: 1000, limit: 1_000_000_000, second: null, problem: null }),
    'backup.make': async () => ok({ made: someBackup.id }),
    'backup.check': async () => ok(someBackup),
    'backup.read': async () => ok({ lines: [], next: null }),
    'backup.listFiles': async () => ok({ files: [] }),
    'backup.readFile': async () => ok({ bytes: new Uint8Array([1, 2, 3]) }),
    'backup.chooseFolder': async () => ok({ name: 'Stick' }),
    'backup.forgetFolder': async () => ok({}),
    'backup.setLimit': async () => ok({}),
    ...changed,
  }
}
