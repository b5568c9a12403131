import type { AnyAttack } from './attack.ts'
import { backupFaults } from './backup-faults.ts'
import { backupRounds } from './backups.ts'
import { damage } from './damage.ts'
import { damagedBackups } from './damaged-backups.ts'
import { diskFull } from './disk-full.ts'
import { downgrade } from './downgrade.ts'
import { inputAttacks } from './input-attacks.ts'
import { electronList } from './electron-list.ts'
import { ioErrors } from './io-errors.ts'
import { kill } from './kill.ts'
import { powerCut } from './power-cut.ts'
import { soak } from './soak.ts'
import { twoInstances } from './two-instances.ts'
import { xss } from './xss.ts'

/** All attacks, in the order in which they are tried; each stands in a file of its own beside this one. */
export const attacks: readonly AnyAttack[] = [ioErrors, kill, powerCut, damage, diskFull, downgrade, twoInstances, soak, backupRounds, damagedBackups, backupFaults, ...inputAttacks, xss, electronList]
