import { makeStep, skipStep, type CheckStep, type Finding } from './check-report.ts'
import type { Store } from './store.ts'

const title = 'The last backup is whole'

/** The last backup is there and whole; with `deep` it is read again. Others that are damaged are told, and no fault: a later one holds all they held. */
export async function checkBackups({ shell }: Store, deep: boolean): Promise<CheckStep> {
  const step = { name: 'backups', title, unit: 'backups' }
  const listed = await shell.call('backup.list', {})
  if (!listed.ok) return makeStep({ ...step, checked: 0 }, [{ detail: `The backups cannot be listed. ${listed.problem.detail}`, where: null, mend: 'backup' }])
  const { backups, problem } = listed.value
  if (shell.edition === 'browser') return skipStep(step, problem?.detail ?? 'The browser edition makes no backups.')
  const [last] = backups
  if (last === undefined) return makeStep({ ...step, checked: 0 }, [{ detail: 'There is no backup.', where: null, mend: 'backup' }])
  const checked = deep ? await shell.call('backup.check', { id: last.id }) : { ok: true as const, value: last }
  const findings: Finding[] = []
  if (!checked.ok) findings.push({ detail: `The last backup cannot be read. ${checked.problem.detail}`, where: last.id, mend: 'backup' })
  else if (checked.value.state === 'damaged') findings.push({ detail: `The last backup is damaged. ${checked.value.problem?.detail ?? ''}`.trim(), where: last.id, mend: 'backup' })
  return makeStep({ ...step, checked: backups.length }, findings)
}
