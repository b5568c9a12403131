import type { NoteType } from '../model/note-type.ts'
import type { AnkiField, AnkiNoteType } from './anki-collection.ts'
import { readForeignNoteType } from './foreign-note-type.ts'
import { wellFormed } from './own-parts.ts'

/** The note type under which plain cards go out, one note for each card. */
export const plainCardType: NoteType = {
  id: 'lectern-card' as NoteType['id'],
  name: 'Lectern card',
  kind: 'standard',
  fields: ['Question', 'Answer', 'Remark', 'Also right', 'Source'].map((name) => ({ name })),
  templates: [
    {
      name: 'Card',
      question: '<div dir="auto">{{Question}}</div>',
      answer: `{{FrontSide}}
<hr id=answer>
<div dir="auto">{{Answer}}</div>
${['Remark', 'Also right', 'Source'].map((name) => `{{#${name}}}<div class="remark" dir="auto">${name === 'Also right' ? 'Also right: ' : ''}{{${name}}}</div>{{/${name}}}`).join('\n')}`,
    },
  ],
  css: `.card { font-family: Georgia, serif; font-size: 20px; line-height: 1.5; text-align: start; max-width: 36em; margin-inline: auto; }
.remark { margin-block-start: 1em; font-size: 0.75em; opacity: 0.75; }
`,
  sortField: 0,
}

const latexPre = '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n'
const latexPost = '\\end{document}'

/**
 * Turns a note type into Anki's: with what Anki kept in it before, where it came from there. `rename` writes the names that
 * files have in the package into templates and css.
 */
export function noteTypeToAnki(type: NoteType, id: number, mod: number, rename: (text: string) => string): AnkiNoteType {
  const foreign = readForeignNoteType(type.foreign)
  const isOcclusion = type.kind === 'occlusion'
  const fieldNames = uniqueNames(type.fields.map(({ name }) => name))
  const templateNames = uniqueNames(type.templates.map(({ name }) => name))
  const side = isOcclusion ? withCanvas : (text: string): string => text
  const write = (text: string): string => rename(wellFormed(text))
  return {
    id,
    name: wellFormed(type.name),
    type: type.kind === 'standard' ? 0 : 1,
    stockKind: foreign?.stockKind ?? (isOcclusion ? 6 : null),
    sortf: type.sortField,
    mod: foreign?.mod ?? mod,
    fields: type.fields.map(({ rtl, hint, name }, at): AnkiField => {
      const kept = foreign?.fields.find((field) => field.name === name)
      return { name: fieldNames[at] ?? '', rtl: rtl === true, font: kept?.font ?? 'Arial', size: kept?.size ?? 20, description: wellFormed(hint ?? ''), tag: kept === undefined ? (isOcclusion && foreign === null && at < 5 ? at : null) : kept.tag, ...(kept?.extra === undefined ? {} : { extra: kept.extra }) }
    }),
    templates: type.templates.map(({ question, answer, name }, at) => {
      const kept = foreign?.templates.find((template) => template.name === name)
      return { name: templateNames[at] ?? '', qfmt: write(side(question)), afmt: write(side(answer)), ...(kept?.extra === undefined ? {} : { extra: kept.extra }) }
    }),
    css: write(type.css),
    latexPre: foreign?.latexPre ?? latexPre,
    latexPost: foreign?.latexPost ?? latexPost,
    latexSvg: foreign?.latexSvg ?? false,
    ...(foreign?.extra === undefined ? {} : { extra: foreign.extra }),
  }
}

const container = '<div id="image-occlusion-container">'

// [Note: shapes in Anki] Anki draws the shapes on a canvas of the name `image-occlusion-canvas` beside the picture, and only
// when a script of the template asks for it (https://docs.ankiweb.net/editing.html#image-occlusion). Lectern draws them itself,
// so its own template has neither.

/** A side of a card of shapes as Anki needs it; one that has what it needs stays. */
function withCanvas(side: string): string {
  if (!side.includes(container) || side.includes('image-occlusion-canvas')) return side
  const end = side.indexOf('</div>', side.indexOf(container))
  const drawn = end === -1 ? `${side}<canvas id="image-occlusion-canvas"></canvas>` : `${side.slice(0, end)}\n<canvas id="image-occlusion-canvas"></canvas>\n${side.slice(end)}`
  return `${drawn}\n<script>if (typeof anki !== 'undefined' && anki.imageOcclusion) anki.imageOcclusion.setup()</script>`
}

/** Anki knows fields and templates of a type by their names, whatever their case. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let unique = wellFormed(name)
    while (taken.has(unique.toLowerCase())) unique += '+'
    taken.add(unique.toLowerCase())
    return unique
  })
}
