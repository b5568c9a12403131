import type { AnyAttack } from './attack.ts'
import { backupFaults } from './backup-faults.ts'
import { backupRounds } from './backups.ts'
import { damagedBackups } from './damaged-backups.ts'
import { inputAttacks } from './input-attacks.ts'
import { ioErrors } from './io-errors.ts'
import { kill } from './kill.ts'
import { powerCut } from './power-cut.ts'

/** All attacks, in the order in which they are tried; each stands in a file of its own beside this one. */
export const attacks: readonly AnyAttack[] = [ioErrors, kill, powerCut, backupRounds, damagedBackups, backupFaults, ...inputAttacks]
