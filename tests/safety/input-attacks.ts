import type { AnyAttack } from './attack.ts'
import { bombs } from './bombs.ts'
import { importFuzz } from './import-fuzz.ts'

/** The attacks by what comes in: files, texts, names, and what the reader does in any order. */
export const inputAttacks: readonly AnyAttack[] = [importFuzz, bombs]
