import type { CheckReport, CheckStep } from './check-report.ts'

/** A report as plain text, to be saved or sent: it names ids and no texts of cards. */
export function reportToText(report: CheckReport): string {
  const { at, version, engine, platform, deep, told, meanwhile, took, steps, findings } = report
  return [
    `Lectern ${version} on ${platform}, ${engine}`,
    `Checked on ${new Date(at).toISOString()} in ${(took / 1000).toFixed(1)} s${deep ? ', with every file and the last backup' : ''}`,
    findings === 0 ? 'Everything is as it should be.' : `${findings} ${findings === 1 ? 'thing is' : 'things are'} not as they should be.`,
    ...(meanwhile === 0 ? [] : [`${meanwhile} ${meanwhile === 1 ? 'entry was' : 'entries were'} written meanwhile. What they changed was looked at again.`]),
    ...(told.length === 0 ? [] : ['', 'Said at this start:', ...told.map((sentence) => `  ${sentence}`)]),
    '',
    ...steps.flatMap(sayStep),
    '',
  ].join('\n')
}

function sayStep({ title, checked, unit, found, findings, skipped }: CheckStep): string[] {
  if (skipped !== null) return [`-  ${title}: not checked. ${skipped}`]
  const more = found - findings.length
  return [
    `${found === 0 ? 'ok' : 'NO'} ${title}: ${checked} ${unit}${found === 0 ? '' : `, ${found} found`}`,
    ...findings.map(({ detail, where }) => `     ${detail}${where === null ? '' : ` (${where})`}`),
    ...(more > 0 ? [`     and ${more} more`] : []),
  ]
}
