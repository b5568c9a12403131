import type { NoteTypeId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'

/** What the app's own note types look like: the frame gives letters, colours and width; only the places are told here. */
const css = `.question { font-size: 1.15em; }
.answer { margin-block: 0.25em; }
.remark { margin-block-start: 1em; font-size: 0.85em; opacity: 0.75; }
.account { margin-block: 0.75em; padding-inline-start: 0.75em; border-inline-start: 2px solid currentColor; }
.teller { font-size: 0.85em; opacity: 0.75; }
.items { line-height: 1.7; }
.cloze { font-weight: 600; }
hr { border: 0; border-block-start: 1px solid currentColor; opacity: 0.25; margin-block: 1em; }
img { max-inline-size: 100%; }
`

const remark = '{{#Remark}}<div class="remark" dir="auto">{{Remark}}</div>{{/Remark}}'

const ask = (field: string): string => `<div class="question" dir="auto">{{${field}}}</div>`

const reply = (field: string): string => `{{FrontSide}}\n<hr id=answer>\n<div class="answer" dir="auto">{{${field}}}</div>\n${remark}`

const account = (letter: string): string =>
  `{{#Account ${letter}}}<div class="account" dir="auto">{{#Who says ${letter}}}<span class="teller">{{Who says ${letter}}}:</span> {{/Who says ${letter}}}{{Account ${letter}}}</div>{{/Account ${letter}}}`

const remarkField = { name: 'Remark', hint: 'Shown small below the answer. May stay empty.' }

const basic: NoteType = {
  id: 'basic' as NoteTypeId,
  name: 'Question and answer',
  kind: 'standard',
  fields: [{ name: 'Question', hint: 'What is asked.' }, { name: 'Answer', hint: 'What is to be known.' }, remarkField],
  templates: [{ name: 'Card', question: ask('Question'), answer: reply('Answer') }],
  css,
  sortField: 0,
}

const reversed: NoteType = {
  id: 'reversed' as NoteTypeId,
  name: 'Both ways',
  kind: 'standard',
  fields: [{ name: 'One side', hint: 'Such as a word.' }, { name: 'Other side', hint: 'Such as what it means.' }, remarkField],
  templates: [
    { name: 'Forwards', question: ask('One side'), answer: reply('Other side') },
    { name: 'Backwards', question: ask('Other side'), answer: reply('One side') },
  ],
  css,
  sortField: 0,
}

const cloze: NoteType = {
  id: 'cloze' as NoteTypeId,
  name: 'Gap',
  kind: 'cloze',
  fields: [{ name: 'Text', hint: 'A sentence with its answer in a gap: {{c1::answer}} or {{c1::answer::hint}}.' }, remarkField],
  templates: [{ name: 'Gap', question: '<div class="question" dir="auto">{{cloze:Text}}</div>', answer: `<div class="question" dir="auto">{{cloze:Text}}</div>\n${remark}` }],
  css,
  sortField: 0,
}

const typed: NoteType = {
  id: 'typed' as NoteTypeId,
  name: 'Typed answer',
  kind: 'standard',
  fields: [{ name: 'Question', hint: 'What is asked.' }, { name: 'Answer', hint: 'What is to be typed, letter by letter.' }, remarkField],
  templates: [{ name: 'Card', question: `${ask('Question')}\n{{type:Answer}}`, answer: `{{FrontSide}}\n<hr id=answer>\n${remark}` }],
  css,
  sortField: 0,
}

// [Note: a list is one card] The whole list is asked at once: who learns five causes is asked for five causes. A card
// for each item would give the others away and fill a day with one note.
const list: NoteType = {
  id: 'list' as NoteTypeId,
  name: 'List',
  kind: 'standard',
  fields: [{ name: 'Question', hint: 'What the list is of.' }, { name: 'Items', hint: 'One a line. The card asks for all of them.' }, remarkField],
  templates: [{ name: 'List', question: ask('Question'), answer: `{{FrontSide}}\n<hr id=answer>\n<div class="answer items" dir="auto">{{Items}}</div>\n${remark}` }],
  css,
  sortField: 0,
}

const picture = `{{#Header}}<div class="question" dir="auto">{{Header}}</div>{{/Header}}
<div style="display: none">{{cloze:Occlusion}}</div>
<div id="image-occlusion-container">{{Image}}</div>`

/** The fields are those of Anki's own image occlusion, in its order, so that it goes out as such. */
const occlusion: NoteType = {
  id: 'occlusion' as NoteTypeId,
  name: 'Picture with hidden parts',
  kind: 'occlusion',
  fields: [
    { name: 'Occlusion', hint: 'The parts, as they are drawn.' },
    { name: 'Image', hint: 'The picture.' },
    { name: 'Header', hint: 'Shown above the picture. May stay empty.' },
    { name: 'Back Extra', hint: 'Shown below the picture with the answer. May stay empty.' },
    { name: 'Comments', hint: 'For yourself: never shown on a card.' },
  ],
  templates: [{ name: 'Hidden part', question: picture, answer: `${picture}\n{{#Back Extra}}<div class="remark" dir="auto">{{Back Extra}}</div>{{/Back Extra}}` }],
  css,
  sortField: 2,
}

const contested: NoteType = {
  id: 'contested' as NoteTypeId,
  name: 'Accounts differ',
  kind: 'standard',
  fields: [
    { name: 'Question', hint: 'What the accounts differ about.' },
    { name: 'Account A', hint: 'What one side says.' },
    { name: 'Who says A', hint: 'Whose account it is.' },
    { name: 'Account B', hint: 'What the other side says.' },
    { name: 'Who says B', hint: 'Whose account it is.' },
    { name: 'Account C', hint: 'What a third says. May stay empty.' },
    { name: 'Who says C', hint: 'Whose account it is.' },
    remarkField,
  ],
  templates: [
    {
      name: 'Accounts',
      question: ask('Question'),
      answer: `{{FrontSide}}\n<hr id=answer>\n<div class="answer">${account('A')}${account('B')}${account('C')}</div>\n${remark}`,
    },
  ],
  css,
  sortField: 0,
}

/** The note types that the app brings: always there, never removed. Their ids are their names in entries and files. */
export const ownNoteTypes: readonly NoteType[] = [basic, reversed, cloze, typed, list, occlusion, contested]

/** The note type of this id among `types`, else among the app's own; undefined when neither has it. */
export function findNoteType(types: readonly NoteType[], id: string): NoteType | undefined {
  return types.find((type) => type.id === id) ?? ownNoteTypes.find((type) => type.id === id)
}
