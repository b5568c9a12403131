import { makeStep, skipStep, type CheckStep, type Finding } from './check-report.ts'
import { appDevices } from './app-devices.ts'
import type { Store } from './store.ts'

const title = 'The last backup is whole'

/** In ms: while the first change is younger than this, the first backup is still to come. */
const firstAfter = 20 * 60_000

/** The last backup is there and whole; with `deep` it is read again. Others that are damaged are told, and no fault: a later one holds all they held. */
export async function checkBackups(store: Store, deep: boolean): Promise<CheckStep> {
  const { shell } = store
  const step = { name: 'backups', title, unit: 'backups' }
  const listed = await shell.call('backup.list', {})
  if (!listed.ok) return makeStep({ ...step, checked: 0 }, [{ detail: `The backups cannot be listed. ${listed.problem.detail}`, where: null, mend: 'backup' }])
  const { backups, problem } = listed.value
  if (shell.edition === 'browser') return skipStep(step, problem?.detail ?? 'The browser edition makes no backups.')
  const [last] = backups
  if (last === undefined && (await isNew(store))) return skipStep(step, 'there is no backup yet. The first is made ten minutes after you change something, or when you close Lectern.')
  if (last === undefined) return makeStep({ ...step, checked: 0 }, [{ detail: 'There is no backup.', where: null, mend: 'backup' }])
  const checked = deep ? await shell.call('backup.check', { id: last.id }) : { ok: true as const, value: last }
  const findings: Finding[] = []
  if (!checked.ok) findings.push({ detail: `The last backup cannot be read. ${checked.problem.detail}`, where: last.id, mend: 'backup' })
  else if (checked.value.state === 'damaged') findings.push({ detail: `The last backup is damaged. ${checked.value.problem?.detail ?? ''}`.trim(), where: last.id, mend: 'backup' })
  return makeStep({ ...step, checked: backups.length }, findings)
}

/** True when the reader did nothing yet, or only just now. */
async function isNew({ database, now }: Store): Promise<boolean> {
  try {
    const first = await database.entries.orderBy('written').filter(({ device }) => !appDevices.has(device)).first()
    return first === undefined || now() - first.at < firstAfter
  } catch {
    return false
  }
}
