import type { FixtureRun, FixtureText } from './fixture-text.ts'

function plain(runs: readonly FixtureRun[], mark: (note: number) => string): string {
  return runs.map((run) => ('note' in run ? mark(run.note) : run.text)).join('')
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

const bracket = (note: number): string => `[${note}]`
const raised = (note: number): string => Array.from(String(note), (digit) => '\u2070\u00B9\u00B2\u00B3'[Number(digit)]).join('')

/** Text as mail and old archives have it: lines of 72 letters, marks in brackets, a list of notes at the end. */
export function wrappedText(text: FixtureText): string {
  const blocks = text.blocks.map((block) => (block.heading ? plain(block.runs, bracket).toUpperCase() : wrap(plain(block.runs, bracket), 72)))
  const notes = text.notes.map(({ number, runs }) => wrap(`[${number}] ${plain(runs, bracket)}`, 72))
  return `${text.title.toUpperCase()}\n\nBy ${text.author}\n\n${text.publication}, May 1999\n\n${blocks.join('\n\n')}\n\nNOTES\n\n${notes.join('\n\n')}\n`
}

/** Text as a word processor saves it: a paragraph a line, curled quotes, raised numbers. */
export function typedText(text: FixtureText): string {
  const blocks = text.blocks.map((block) => plain(block.runs, raised).replace(/'/gu, '\u2019'))
  const notes = text.notes.map(({ number, runs }) => `${raised(number)} ${plain(runs, raised)}`)
  return `${text.title}\r\n\r\nBy ${text.author}\r\n\r\n${blocks.join('\r\n\r\n')}\r\n\r\n${notes.join('\r\n\r\n')}\r\n`
}

/** The same in UTF-16 with a byte order mark, as Windows' Notepad calls "Unicode", with notes that begin "1.". */
export function wideText(text: FixtureText): Uint8Array {
  const blocks = text.blocks.map((block) => plain(block.runs, bracket))
  const notes = text.notes.map(({ number, runs }) => `${number}. ${plain(runs, bracket)}`)
  const whole = `\uFEFF${text.title}\r\n\r\nBy ${text.author}\r\n\r\n${blocks.join('\r\n\r\n')}\r\n\r\nNotes\r\n\r\n${notes.join('\r\n\r\n')}\r\n`
  const bytes = new Uint8Array(whole.length * 2)
  for (const [index, letter] of whole.split('').entries()) bytes.set([letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8], index * 2)
  return bytes
}

/** Text of a Mac of before 2001: Mac Roman, lines that end with CR, curled quotes, marks in brackets. */
export function oldMacText(text: FixtureText): Uint8Array {
  const blocks = text.blocks.map((block) => plain(block.runs, bracket).replace(/'/gu, '\u2019'))
  const notes = text.notes.map(({ number, runs }) => `[${number}] ${plain(runs, bracket)}`)
  const codes = new Map([['\u2019', 0xd5], ['\u201C', 0xd2], ['\u201D', 0xd3], ['\u2013', 0xd0], ['\u2014', 0xd1], ['é', 0x8e]])
  return Uint8Array.from(`${text.title}\r\rBy ${text.author}\r\r${blocks.join('\r\r')}\r\rNotes\r\r${notes.join('\r\r')}\r`, (letter) => codes.get(letter) ?? letter.charCodeAt(0))
}

function starred(runs: readonly FixtureRun[], mark: (note: number) => string): string {
  return runs.map((run) => ('note' in run ? mark(run.note) : run.italic ? `_${run.text}_` : run.text)).join('')
}

/** Markdown of a notebook: front matter in YAML, notes in the line, wiki links, a remark that is not shown. */
export function notebookMarkdown(text: FixtureText): string {
  const noteOf = (number: number): string => `^[${starred(text.notes.find((note) => note.number === number)?.runs ?? [], bracket)}]`
  const blocks = text.blocks.map((block) => `${block.heading ? '## ' : ''}${starred(block.runs, noteOf)}`)
  return `---\ntitle: "${text.title}"\nauthor:\n  - ${text.author}\ntags: [reading, history]\ndate: ${text.date}\n---\n\n%% to be read again %%\n\n${blocks.join('\n\n').replace('Suez Canal', '[[Suez Canal]]')}\n`
}

const label = (number: number): string => `[^note-${'abcdefgh'[number - 1]}]`

/** Markdown of a generator of sites: front matter in TOML, underlined headings, notes with words as labels, wrapped lines, a table and code. */
export function siteMarkdown(text: FixtureText): string {
  const blocks = text.blocks.map((block) => (block.heading ? `${starred(block.runs, label)}\n${'-'.repeat(12)}` : wrap(starred(block.runs, label), 80)))
  const notes = text.notes.map(({ number, runs }) => `${label(number)}: ${wrap(starred(runs, label), 60).replaceAll('\n', '\n    ')}`)
  return `+++\ntitle = "${text.title}"\nauthor = "${text.author}"\ndate = ${text.date}\ndraft = false\n+++\n\n${blocks.slice(0, 2).join('\n\n')}\n\n| Year | Lost |\n|------|------|\n| 1906 | 28,000 |\n\n\`\`\`sh\nmake map\n\`\`\`\n\n${blocks.slice(2).join('\n\n')}\n\n${notes.join('\n')}\n`
}

/** Markdown that a program made of a web page: links everywhere, marks in brackets, the notes in a numbered list. */
export function clippedMarkdown(text: FixtureText): string {
  const blocks = text.blocks.map((block) => `${block.heading ? '## ' : ''}${starred(block.runs, bracket)}`)
  const notes = text.notes.map(({ number, runs }) => `${number}.  ${starred(runs, bracket)}`)
  return `# ${text.title}\n\nBy [${text.author}](https://example.org/authors/1)\n\n![A laboratory](https://example.org/a.jpg)\n\n${blocks.join('\n\n').replace('Pierre Curie', '[Pierre Curie](https://example.org/wiki/Pierre_Curie_(physicist) "Pierre Curie")')}\n\n## Notes\n\n${notes.join('\n')}\n`
}
