import type { FixtureText } from './fixture-text.ts'
import { escapeMarkup, runsToHtml } from './fixture-text.ts'

type Mark = (note: number) => string

function body(text: FixtureText, mark: Mark, heading: (words: string) => string, paragraph: (html: string, index: number) => string): string {
  return text.blocks.map((block, index) => (block.heading ? heading(runsToHtml(block.runs, mark)) : paragraph(runsToHtml(block.runs, mark), index))).join('\n')
}

const none: Mark = () => ''
const slug = (words: string): string => words.replaceAll(' ', '_')

const wikiMark: Mark = (note) => `<sup id="cite_ref-${note}" class="reference"><a href="#cite_note-${note}"><span class="cite-bracket">&#91;</span>${note}<span class="cite-bracket">&#93;</span></a></sup>`

const wikiHeading = (words: string): string => `<div class="mw-heading mw-heading2"><h2 id="${slug(words)}">${words}</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?title=X&amp;action=edit" title="Edit section">edit</a><span class="mw-editsection-bracket">]</span></span></div>`

const wikiParagraph = (html: string, index: number): string => `<p>${html}${index === 3 ? '<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">&#91;<i><a href="/wiki/Citation_needed" title="needs a source">citation needed</a></i>&#93;</sup>' : ''}\n</p>`

/** A page in the shape of MediaWiki: an info box, a table of contents, links to edit, references with ways back. */
export function wikiPage(text: FixtureText): string {
  const contents = text.blocks.filter((block) => block.heading).map((block) => `<li class="toclevel-1"><a href="#${slug(runsToHtml(block.runs, none))}"><span class="tocnumber">1</span> <span class="toctext">${runsToHtml(block.runs, none)}</span></a></li>`)
  const notes = text.notes.map(({ number, runs }) => `<li id="cite_note-${number}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${number}" aria-label="Jump up" title="Jump up">^</a></b></span> <span class="reference-text"><cite class="citation book cs1">${runsToHtml(runs, none)}</cite><span title="ctx_ver=Z39.88-2004&amp;rft.btitle=X" class="Z3988"></span></span>\n</li>`)
  return `<!DOCTYPE html>
<html class="client-nojs" lang="en" dir="ltr">
<head>
<meta charset="UTF-8">
<title>${escapeMarkup(text.title)} - An encyclopedia of examples</title>
<script>document.documentElement.className="client-js";</script>
<link rel="stylesheet" href="/w/load.php?lang=en&amp;only=styles">
<meta property="og:site_name" content="${escapeMarkup(text.publication)}">
<meta name="date" content="${text.date}">
</head>
<body class="skin-vector mediawiki ltr">
<a class="mw-jump-link" href="#bodyContent">Jump to content</a>
<div class="vector-header-container"><header class="vector-header mw-header"><nav aria-label="Site"><ul><li><a href="/wiki/Main_Page">Main page</a></li><li><a href="/wiki/Contents">Contents</a></li></ul></nav></header></div>
<main id="content" class="mw-body" role="main">
<header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${escapeMarkup(text.title)}</span></h1></header>
<div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From an encyclopedia of examples</div>
<div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="en" dir="ltr">
<div role="note" class="hatnote navigation-not-searchable">For other uses, see <a href="/wiki/Other">Other things of that name</a>.</div>
<table class="infobox vcard"><caption class="infobox-title">${escapeMarkup(text.title)}</caption><tbody><tr><th scope="row" class="infobox-label">Length</th><td class="infobox-data">82 km</td></tr></tbody></table>
<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="/wiki/File:X.jpg"><img src="//upload.example/x.jpg" width="220"></a><figcaption>A view from the east, by an unknown hand</figcaption></figure>
${body(text, wikiMark, wikiHeading, wikiParagraph).replace(/(<div class="mw-heading)/u, `<div id="toc" class="toc" role="navigation"><h2 id="mw-toc-heading">Contents</h2><ul>${contents.join('')}</ul></div>\n$1`)}
<div class="mw-heading mw-heading2"><h2 id="References">References</h2><span class="mw-editsection">[<a href="/w/index.php?action=edit">edit</a>]</span></div>
<div class="mw-references-wrap"><ol class="references">
${notes.join('\n')}
</ol></div>
<div class="navbox" role="navigation"><table class="nowraplinks"><tbody><tr><th>Canals of the world</th><td><ul><li><a href="/wiki/Suez">Suez</a></li><li><a href="/wiki/Kiel">Kiel</a></li></ul></td></tr></tbody></table></div>
</div></div>
<div class="printfooter" data-nosnippet="">Retrieved from "<a href="https://example.org/w/index.php">https://example.org/w/index.php</a>"</div>
<div id="catlinks" class="catlinks"><a href="/wiki/Category:Canals">Categories</a>: <ul><li>Canals</li></ul></div></div>
</main>
<footer id="footer"><ul><li>This page was last edited on 3 May 2020.</li><li>Text is available under a licence.</li></ul></footer>
</body></html>
`
}

const blogMark: Mark = (note) => `<sup data-fn="fn-${note}" class="fn"><a href="#fn-${note}" id="fn-${note}-link">${note}</a></sup>`

/** A page in the shape of WordPress: buttons to share, a box of related posts in the text, notes in a block of their own, comments. */
export function blogPage(text: FixtureText): string {
  const related = '<div class="wp-block-group related-posts"><h4>Related articles</h4><ul><li><a href="/looms/">A short history of looms, and why they matter</a></li><li><a href="/strikes/">Seven strikes that changed a company</a></li></ul></div>'
  const paragraph = (html: string, index: number): string => `<p class="wp-block-paragraph">${html}</p>${index === 1 ? `\n${related}\n<figure class="wp-block-image size-large"><img src="https://example.org/a.jpg" alt="A hall"/><figcaption class="wp-element-caption">The hall in an early year. Credit: an archive</figcaption></figure>\n<figure class="wp-block-pullquote"><blockquote><p>He is said to have been inspired by American supermarkets.</p></blockquote></figure>` : ''}`
  const notes = text.notes.map(({ number, runs }) => `<li id="fn-${number}">${runsToHtml(runs, none)} <a href="#fn-${number}-link" aria-label="Jump to footnote reference ${number}">↩︎</a></li>`)
  return `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeMarkup(text.title)} &#8211; ${escapeMarkup(text.publication)}</title>
<meta property="og:title" content="${escapeMarkup(text.title)}" />
<meta property="og:site_name" content="${escapeMarkup(text.publication)}" />
<meta property="article:published_time" content="${text.date}T08:30:00+00:00" />
<meta name="author" content="${escapeMarkup(text.author)}" />
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"${text.title}","datePublished":"${text.date}T08:30:00+00:00","author":{"@type":"Person","name":"${text.author}"},"publisher":{"@type":"Organization","name":"${text.publication}"}}</script>
<script async src="https://example.org/count.js"></script>
</head>
<body class="post-template-default single single-post">
<div class="wp-site-blocks">
<header class="wp-block-template-part"><nav class="wp-block-navigation"><ul><li><a href="/">Home</a></li><li><a href="/about/">About</a></li></ul></nav></header>
<main class="wp-block-group">
<h1 class="wp-block-post-title">${escapeMarkup(text.title)}</h1>
<div class="wp-block-post-author-name">By ${escapeMarkup(text.author)}</div>
<div class="entry-content wp-block-post-content">
${body(text, blogMark, (words) => `<h2 class="wp-block-heading">${words}</h2>`, paragraph)}
<ol class="wp-block-footnotes">${notes.join('')}</ol>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li class="share-facebook"><a href="https://example.org/?share=1">Share on a network</a></li><li><a href="mailto:?subject=x">Email</a></li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><p><a href="/prius/">The car that ran on two engines</a></p></div>
</div>
<div id="comments" class="wp-block-comments"><h2>2 responses</h2><ol class="wp-block-comment-template"><li><div class="wp-block-comment-content"><p>This was a joy to read, and I have sent it to my father who worked there for thirty years.</p></div></li></ol></div>
</main>
<footer class="wp-block-template-part"><form class="newsletter"><p>Subscribe to our newsletter and never miss a post again.</p><input type="email"></form><p>Designed with care</p></footer>
</div></body></html>
`
}

const wordMark: Mark = (note) => `<a style='mso-footnote-id:ftn${note}' href="#_ftn${note}"\nname="_ftnref${note}" title=""><span class=MsoFootnoteReference><span\nstyle='mso-special-character:footnote'><![if !supportFootnotes]><span\nclass=MsoFootnoteReference><span lang=EN-US style='font-size:11.0pt;line-height:107%;'>[${note}]</span></span><![endif]></span></span></a>`

const wrapWords = (html: string): string => html.replace(/(.{70,90}?) (?![^<]*>)/gu, '$1\n')

/** A page that Word saved as a web page: conditional comments, classes of its own, notes at the end under a rule. */
export function wordPage(text: FixtureText): string {
  const notes = text.notes.map(({ number, runs }) => `<div style='mso-element:footnote' id=ftn${number}>\n\n<p class=MsoFootnoteText><a style='mso-footnote-id:ftn${number}' href="#_ftnref${number}"\nname="_ftn${number}" title=""><span class=MsoFootnoteReference><span lang=EN-US><![if !supportFootnotes]>[${number}]<![endif]></span></span></a><span\nlang=EN-US> ${runsToHtml(runs, none)}</span></p>\n\n</div>`)
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=Generator content="Microsoft Word 15 (filtered medium)">
<title>${escapeMarkup(text.title)}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Someone</o:Author></o:DocumentProperties></xml><![endif]-->
<style>
<!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @page WordSection1 {size:595.3pt 841.9pt;} -->
</style>
</head>

<body lang=EN-GB link="#0563C1" vlink="#954F72" style='word-wrap:break-word'>

<div class=WordSection1>

<p class=MsoTitle><span lang=EN-US>${escapeMarkup(text.title)}<o:p></o:p></span></p>

<p class=MsoNormal><span lang=EN-US>By ${escapeMarkup(text.author)}<o:p></o:p></span></p>

<p class=MsoNormal><span lang=EN-US>${escapeMarkup(text.publication)}, 18 April 2006<o:p></o:p></span></p>

<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>

${body(text, wordMark, (words) => `<h2><span lang=EN-US>${words}<o:p></o:p></span></h2>`, (html) => `<p class=MsoNormal style='text-align:justify'><span lang=EN-US>${wrapWords(html).replaceAll("'", '\u2019')}<o:p></o:p></span></p>\n`)}

<p class=MsoCaption><span lang=EN-US>Figure </span>1: The city after the fire</p>

</div>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

<hr align=left size=1 width="33%">

<![endif]>

${notes.join('\n\n')}

</div>

</body>

</html>
`
}

const letterMark: Mark = (note) => `<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-${note}" href="#footnote-${note}" target="_self">${note}</a>`

/** A page in the shape of a newsletter: notes as boxes below the text, each with its number beside it. */
export function letterPage(text: FixtureText): string {
  const notes = text.notes.map(({ number, runs }) => `<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-${number}" href="#footnote-anchor-${number}" class="footnote-number" contenteditable="false" target="_self">${number}</a><div class="footnote-content"><p>${runsToHtml(runs, none)}</p></div></div>`)
  const subscribe = '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p></div></div></div>'
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(text.title)} - by ${escapeMarkup(text.author)}</title><meta property="og:title" content="${escapeMarkup(text.title)}"><meta property="og:site_name" content="${escapeMarkup(text.publication)}"><meta name="author" content="${escapeMarkup(text.author)}"><meta property="article:published_time" content="${text.date}-05T12:00:00Z"></head><body><div id="entry"><div class="topbar"><a href="/">${escapeMarkup(text.publication)}</a><button>Subscribe</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published" dir="auto">${escapeMarkup(text.title)}</h1><div class="byline-wrapper"><a href="/@x">${escapeMarkup(text.author)}</a></div><div class="post-ufi"><a class="post-ufi-button">12</a><a class="post-ufi-button">Share</a></div></div><div><div class="available-content"><div dir="auto" class="body markup">${body(text, letterMark, (words) => `<h3 class="header-anchor-post">${words}</h3>`, (html, index) => `<p>${html}</p>${index === 2 ? subscribe : ''}`)}${notes.join('')}</div></div></div></article><div class="comments-page"><h4>Discussion about this post</h4><div class="comment">What a fine piece, thank you.</div></div></div></body></html>
`
}

const raisedMark: Mark = (note) => `<SUP>${note}</SUP>`

/** A page of a journal of before style sheets: laid out with a table, raised numbers without links, the notes in paragraphs at the end. */
export function tablePage(text: FixtureText): string {
  const notes = text.notes.map(({ number, runs }) => `<P><FONT SIZE="-1">${number}. ${runsToHtml(runs, none)}</FONT></P>`)
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">
<HTML><HEAD><TITLE>${escapeMarkup(text.title)}</TITLE>
<META NAME="citation_journal_title" CONTENT="${escapeMarkup(text.publication)}">
<META NAME="citation_publication_date" CONTENT="${text.date.replaceAll('-', '/')}"></HEAD>
<BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER=0><TR><TD WIDTH="20%" VALIGN=TOP><A HREF="index.html">Index</A><BR><A HREF="back.html">Back issues</A></TD>
<TD WIDTH="80%">
<CENTER><H1>${escapeMarkup(text.title)}</H1></CENTER>
<P>by ${escapeMarkup(text.author)}
${body(text, raisedMark, (words) => `<H3>${words}</H3>`, (html) => `<P>${html}`)}
<HR>
<H3>Notes</H3>
${notes.join('\n')}
</TD></TR></TABLE>
</BODY></HTML>
`
}
