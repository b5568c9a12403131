import MarkdownIt from 'markdown-it'
import type { NoteContent } from '../model/note-type.ts'

const markdown = new MarkdownIt({ html: false, breaks: true })

/** Markdown as HTML. */
export function markdownToHtml(text: string): string {
  return markdown.render(text)
}

/** The fields of a note as HTML, whatever they are written in. */
export function fieldsToHtml(content: NoteContent): string[] {
  return content.markup === 'html' ? content.fields : content.fields.map((field) => markdownToHtml(field))
}
