/** How many were looked at: `1 note type`, `2,000 articles with drafts`; `unit` is in the plural. */
export function sayChecked(checked: number, unit: string): string {
  return `${checked.toLocaleString('en')} ${checked === 1 ? toOne(unit) : unit}`
}

function toOne(unit: string): string {
  return unit.replace(/^(.*?)(ies|zes|s)(?=$| (?:of|in|with|that)\b)/, (_, stem: string, end: string) => (end === 'ies' ? `${stem}y` : stem)).replace('that were', 'that was').replace('of their own', 'of its own')
}
