import type { AnyAttack } from './attack.ts'
import { bombs } from './bombs.ts'
import { corpora } from './corpora.ts'
import { formulaCells } from './formulas.ts'
import { importFuzz } from './import-fuzz.ts'
import { pollution } from './pollution.ts'
import { regexes } from './regexes.ts'
import { sessions } from './sessions.ts'
import { traversal } from './traversal.ts'

/** The attacks by what comes in: files, texts, names, and what the reader does in any order. */
export const inputAttacks: readonly AnyAttack[] = [importFuzz, bombs, corpora, traversal, formulaCells, pollution, regexes, sessions]
