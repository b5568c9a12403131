import { z } from 'zod'

// Everything the page may ask of the shell and be told by it. The page never sends or sees a path: it gets a
// file's name and bytes. The browser edition answers the same calls in the page (renderer/shell).

const bytes = z.instanceof(Uint8Array)
/** A file's own name, shown and never used as a path. */
const fileName = z.string().min(1).max(255)
/** One journal entry as JSON on one line; what it means is decks/model/entry.ts. */
const line = z.string().min(2).max(4_000_000).regex(/^\{[^\n\r]*\}$/, 'one JSON object on one line')
const fileHash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')
const problem = z.strictObject({ type: z.string().max(80), detail: z.string().max(2000), where: z.string().max(500).optional() })
const nothing = z.strictObject({})

/** How many entries a journal holds and the order-free sum of their ids: two stores with equal sums hold the same set. */
const journalSum = z.strictObject({ count: z.int().nonnegative(), digest: z.int().nonnegative() })

/** A file that came from outside: its name and all its bytes (at most `mostBytesOf` its name). */
export const openedFileSchema = z.strictObject({ name: fileName, bytes })

/** Why a backup was made. */
export const backupReasonSchema = z.enum(['time', 'quit', 'import', 'restore', 'upgrade', 'repair', 'removal', 'asked'])
/** The name of a backup: when it was made, in UTC, and some letters of chance. Never a path. */
const backupId = z.string().regex(/^\d{8}T\d{6}\d{3}Z-[0-9a-f]{8}$/, 'the name of a backup')
/**
 * One backup. `entries` and `digest` are the sum of its journal; `files` and `bytes` what it holds beside it. `state` is what
 * the last reading of it found: every backup is read again and checked when it is written, and later when it is asked for.
 */
const backup = z.strictObject({
  id: backupId,
  at: z.int().nonnegative(),
  reason: backupReasonSchema,
  /** The folder it is in: beside the journal, the reader's second one, or both. */
  place: z.enum(['own', 'second', 'both']),
  entries: z.int().nonnegative(),
  digest: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  state: z.enum(['whole', 'damaged', 'unread']),
  /** What is wrong with a damaged one, in plain words. */
  problem: problem.nullable(),
})

/** The calls: each has a name, an input and an output. */
export const calls = {
  /** What runs: the app's version, the engine's, the platform's name. */
  'app.about': {
    input: nothing,
    output: z.strictObject({ version: z.string(), engine: z.string(), platform: z.string() }),
  },
  /** Opens the journal and checks every line. `problems` are damages found and what became of them. */
  'journal.open': {
    input: nothing,
    output: z.strictObject({ ...journalSum.shape, device: z.string(), problems: z.array(problem) }),
  },
  /** Up to `limit` entries from the `from`-th on, in the order written; `next` is where to go on, or null at the end. */
  'journal.read': {
    input: z.strictObject({ from: z.int().nonnegative(), limit: z.int().min(1).max(10_000) }),
    output: z.strictObject({ lines: z.array(line), next: z.int().nonnegative().nullable() }),
  },
  /** Appends entries; the answer comes after they are on the disk (fdatasync). An id the journal has is not written twice. */
  'journal.append': {
    input: z.strictObject({ lines: z.array(line).min(1).max(10_000) }),
    output: journalSum,
  },
  /** Keeps a file under the SHA-256 of its bytes; the answer comes after it is on the disk. */
  'journal.keepFile': {
    input: z.strictObject({ bytes }),
    output: z.strictObject({ hash: fileHash }),
  },
  /** The bytes of a kept file, checked against their hash. */
  'journal.readFile': {
    input: z.strictObject({ hash: fileHash }),
    output: z.strictObject({ bytes }),
  },
  /**
   * Shows a card that others made: a whole document, and the kept files that it names as `m/HASH`; with `backup` they are
   * those of that backup, as it is shown itself. The answer is the address of a frame of its own, which holds until many
   * others were shown; null where there are no such addresses (the browser).
   */
  'card.show': {
    input: z.strictObject({ html: z.string().max(16_000_000), media: z.array(z.strictObject({ hash: fileHash, name: z.string().min(1).max(500) })).max(5000), backup: backupId.optional() }),
    output: z.strictObject({ address: z.string().max(200).nullable() }),
  },
  /** All kept files by their hash, with how many bytes they have; they are not read. */
  'journal.listFiles': {
    input: nothing,
    output: z.strictObject({ files: z.array(z.strictObject({ hash: fileHash, bytes: z.int().nonnegative() })) }),
  },
  /** Removes kept files for good; `removed` is how many of them were there. Only what no entry needs may be named. */
  'journal.removeFiles': {
    input: z.strictObject({ hashes: z.array(fileHash).max(200_000) }),
    output: z.strictObject({ removed: z.int().nonnegative() }),
  },
  /**
   * What was found and done before the window opened, in plain words: an engine older than the last one, copies made, little
   * room, a journal of another computer. `room`: bytes that are free; `little` below 100 MB, `full` below 20 MB: then the view
   * must not be written. `database` says that the view's files were put aside, so that it is made again from the journal.
   */
  'start.report': {
    input: nothing,
    output: z.strictObject({ problems: z.array(problem), room: z.int().nonnegative().nullable(), disk: z.enum(['enough', 'little', 'full']), database: z.enum(['kept', 'put-aside']) }),
  },
  /** Puts the files of the page's database aside, as they are, and clears it: it cannot be read. The page opens it anew. */
  'start.putDatabaseAside': {
    input: nothing,
    output: nothing,
  },
  /** All backups, the latest first, and how they are kept. `second` is the name of the reader's second folder and whether it can be reached now. */
  'backup.list': {
    input: nothing,
    output: z.strictObject({
      backups: z.array(backup).max(10_000),
      /** What all of them take together, and at most may, in bytes. */
      bytes: z.int().nonnegative(),
      limit: z.int().positive(),
      second: z.strictObject({ name: z.string().max(300), problem: problem.nullable() }).nullable(),
      /** Why the last one could not be made, or null. */
      problem: problem.nullable(),
    }),
  },
  /** Makes a backup of everything and reads it again. `made` is null when nothing has changed since the last one, and none was needed. */
  'backup.make': {
    input: z.strictObject({ reason: backupReasonSchema }),
    output: z.strictObject({ made: backupId.nullable() }),
  },
  /** Reads a backup wholly, in all its places: every sum of it and of its files. */
  'backup.check': {
    input: z.strictObject({ id: backupId }),
    output: backup,
  },
  /** Up to `limit` entries of a backup from the `from`-th on, as `journal.read`. The backup is checked before the first. */
  'backup.read': {
    input: z.strictObject({ id: backupId, from: z.int().nonnegative(), limit: z.int().min(1).max(10_000) }),
    output: z.strictObject({ lines: z.array(line), next: z.int().nonnegative().nullable() }),
  },
  /** The kept files of a backup, and one of them, checked against its hash. */
  'backup.listFiles': {
    input: z.strictObject({ id: backupId }),
    output: z.strictObject({ files: z.array(z.strictObject({ hash: fileHash, bytes: z.int().nonnegative() })) }),
  },
  'backup.readFile': {
    input: z.strictObject({ id: backupId, hash: fileHash }),
    output: z.strictObject({ bytes }),
  },
  /** Lets the reader choose a second folder for backups, to which those that are there are copied; null when she cancels. */
  'backup.chooseFolder': {
    input: nothing,
    output: z.strictObject({ name: z.string().max(300).nullable() }),
  },
  /** Forgets the second folder; what is in it stays there. */
  'backup.forgetFolder': {
    input: nothing,
    output: nothing,
  },
  /** Sets how much room backups may take, in bytes; the oldest go first, the last two never. */
  'backup.setLimit': {
    input: z.strictObject({ bytes: z.int().min(50_000_000).max(10_000_000_000_000) }),
    output: nothing,
  },
  /** Lets the reader choose a deck file, or with `kind` an article; null when she cancels. */
  'file.open': {
    input: z.strictObject({ kind: z.enum(['deck', 'article']).optional() }),
    output: openedFileSchema.nullable(),
  },
  /** Lets the reader choose where to save; `saved` is false when she cancels. */
  'file.save': {
    input: z.strictObject({ name: fileName, bytes }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /** Opens an https address in the browser after showing it and asking; `opened` is false when she says no. */
  'link.open': {
    input: z.strictObject({ url: z.string().max(2000) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
  /** Shows the folder with Lectern's data in the system's file manager. */
  'data.reveal': {
    input: nothing,
    output: nothing,
  },
  /**
   * Fits the weights of the memory model to answers (decks/study/fit/fit-items.ts says what the arrays are): once from the
   * first so many targets for each count in `cuts`. It takes seconds, in a process of its own, and one at a time.
   */
  'study.fit': {
    input: z.strictObject({
      ratings: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= 1_000_000, 'one to a million answers'),
      days: z.instanceof(Int32Array),
      starts: z.instanceof(Uint32Array),
      targets: z.instanceof(Uint32Array),
      cuts: z.array(z.int().nonnegative()).min(1).max(12),
      relearningSteps: z.int().min(0).max(10),
    }),
    output: z.strictObject({ weights: z.array(z.array(z.number()).length(21)).max(12) }),
  },
  /** Ends the fit that runs; `study.fit` then answers with a problem. `stopped` is false when none runs. */
  'study.stopFit': {
    input: nothing,
    output: z.strictObject({ stopped: z.boolean() }),
  },
  /** Tells the shell which theme the page shows, for the window's ground and the system's dialogs. */
  'window.setTheme': {
    input: z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
    output: nothing,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

/** What the shell may tell the page unasked. */
export const events = {
  /** A file was opened with Lectern: on the command line, by a double click, by a second start. */
  'file.opened': openedFileSchema,
  /** A backup was made, or could not be; `backup.list` tells. */
  'backup.changed': z.strictObject({}),
  /** The disk is full: entries go into the room that was held back, of which `left` bytes are there. All 8 MB (8,388,608) of them again: there is room. */
  'journal.reserve': z.strictObject({ left: z.int().nonnegative() }),
  /** A command of the menu was chosen. */
  'menu.chosen': z.strictObject({ command: z.enum(['undo', 'import', 'backups', 'settings', 'today', 'library', 'keys']) }),
} as const satisfies Record<string, z.ZodType>

/** The one channel for calls, and the one for events. */
export const channels = { call: 'lectern:call', event: 'lectern:event' } as const

/** What a call answers: the value, or the problem in its way, as plain data. */
export const replySchema = z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: z.unknown() }), z.strictObject({ ok: z.literal(false), problem })])

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>
export type EventName = keyof typeof events
export type EventValue<E extends EventName> = z.infer<(typeof events)[E]>
export type BackupReason = z.infer<typeof backupReasonSchema>
/** A backup as `backup.list` tells it. */
export type Backup = z.infer<typeof backup>
export type OpenedFile = z.infer<typeof openedFileSchema>
export type Reply = z.infer<typeof replySchema>

/** What preload puts on `window.lectern`: two functions and nothing else. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Listens to events; returns the way to stop. */
  readonly on: (listener: (name: string, value: unknown) => void) => () => void
}
