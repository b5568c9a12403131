const words = (text: string): string[] => text.trim().split(/\s+/)

/** Elements that may stand on a card. What is not named here goes; the text in it mostly stays. */
export const allowedTags: readonly string[] = words(`
  a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rb rp rt rtc ruby s samp
  section small source span strike strong style sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr
  svg g path rect circle ellipse line polyline polygon text tspan defs lineargradient radialgradient stop`)

/** Attributes that may stand on them; what names an address is looked at one by one besides. */
export const allowedAttributes: readonly string[] = words(`
  align alt bgcolor border cellpadding cellspacing class color cols colspan controls datetime dir face headers height hidden id lang
  loop muted nowrap open poster preload reversed role rowspan scope size span src start style summary title type valign value width
  cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size font-style font-weight gradienttransform
  gradientunits letter-spacing offset opacity points preserveaspectratio r rotate rx ry stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor textlength transform
  viewbox visibility vector-effect x x1 x2 xmlns y y1 y2`)

/** Elements whose text is no text of the card and goes with them. */
export const silentTags: readonly string[] = words(`
  script noscript noembed noframes template iframe frame frameset object applet embed portal webview math annotation-xml foreignobject
  select textarea xmp plaintext title head canvas animate animatetransform animatemotion set use`)

/** Elements by which a card would show something from elsewhere inside itself. */
export const embeddingTags: ReadonlySet<string> = new Set(['iframe', 'frame', 'frameset', 'object', 'applet', 'embed', 'portal', 'webview', 'fencedframe'])
