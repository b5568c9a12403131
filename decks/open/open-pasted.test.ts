import { expect, test } from 'vitest'
import { readSource } from '../read/read-source.ts'
import { openPasted } from './open-pasted.ts'

const word = `Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB>
<!--StartFragment-->
<p class=MsoNormal>Ships came in from the north before the ice did.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a><o:p></o:p></p>
<p class=MsoNormal>They left in spring, when the <b>river</b> was open again.<o:p></o:p></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> Lee, <i>Ports</i>, 1992.</p></div></div>
<!--EndFragment-->
</body></html>`

test('markup of the clipboard keeps marks and notes', () => {
  const articles = readSource(openPasted('Ships came in from the north before the ice did.[1]\nThey left in spring, when the river was open again.\n\n[1] Lee, Ports, 1992.', word))
  expect(articles).toMatchObject({
    ok: true,
    value: [{ passages: [{ text: 'Ships came in from the north before the ice did.', marks: [{ at: 48, number: 1 }] }, { text: 'They left in spring, when the river was open again.', marks: [] }], footnotes: [{ number: 1, text: 'Lee, Ports, 1992.' }] }],
  })
})

test('text without markup, markup without paragraphs, and markup that lacks most of the text are read as text', () => {
  expect(openPasted('One line.')).toMatchObject({ kind: 'text', text: 'One line.' })
  expect(openPasted('const a = 1', '<span style="color:red">const</span> a = 1')).toMatchObject({ kind: 'text' })
  expect(openPasted('Many words that stand in the text and nowhere else.', '<p>Many</p>')).toMatchObject({ kind: 'text' })
  expect(openPasted('Pasted words.', '<p>Pasted words.</p>')).toMatchObject({ kind: 'html' })
})
