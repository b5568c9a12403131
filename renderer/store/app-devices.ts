import { libraryDevice } from '../../decks/journal/fold-content.ts'
import { deviceIdSchema } from '../../decks/model/id.ts'

// What the app itself writes comes from no computer. Undo and the history pass it over.

/** Of what is decided at the first start. */
export const firstStartDevice = deviceIdSchema.parse('first-start')
/** Of what holds back the entries of a backup until all are there; see [Note: restoring]. */
export const restoringDevice = deviceIdSchema.parse('restoring')

/** All of them. */
export const appDevices: ReadonlySet<string> = new Set([libraryDevice, firstStartDevice, restoringDevice])
