/** How wide a column is, in the list's own units: `rem`, or what is left for texts. */
const widths: Readonly<Record<string, string>> = {
  question: 'minmax(14rem, 2fr)',
  answer: 'minmax(8rem, 1fr)',
  deck: 'minmax(7rem, 0.7fr)',
  tags: '9rem',
  article: '10rem',
  type: '8rem',
  due: '5.25rem',
  state: '5.5rem',
  added: '5rem',
  edited: '5rem',
  interval: '4.5rem',
  stability: '4.75rem',
  difficulty: '5rem',
  recall: '5.5rem',
  answers: '4.75rem',
  forgotten: '5.25rem',
  colour: '5.5rem',
  family: '5.5rem',
}

const usual = '9rem'
const gap = 0.75
const padding = 2.25

/** The columns of the list as CSS has them. */
export function columnsToGrid(columns: readonly string[]): string {
  return columns.map((name) => widths[name] ?? usual).join(' ')
}

/** How wide the list must be at least for these columns, in rem; where there is less room it scrolls sideways. */
export function leastWidth(columns: readonly string[]): number {
  const each = columns.map((name) => Number.parseFloat((widths[name] ?? usual).replace('minmax(', '')))
  return each.reduce((sum, width) => sum + width, padding + gap * (columns.length - 1))
}
