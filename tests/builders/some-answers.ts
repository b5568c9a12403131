import { ok } from '../../decks/result.ts'
import type { Answers } from '../../electron/calls/answers.ts'

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
    ...changed,
  }
}
