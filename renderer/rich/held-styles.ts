/** What a `style` attribute is called while a card is made safe. */
export const heldStyle = 'data-lectern-style'

/**
 * [Note: held styles] Under the page's policy an engine refuses each `style` attribute as soon as it parses one, even in a
 * document that is never shown, and says so in the console. Nothing is lost by that, but real refusals drown in it. So
 * they have another name until the document for the card's frame is written, whose own policy allows them. An attribute
 * that is not seen here is refused and told, and works all the same.
 */
export function holdStyles(html: string): string {
  return html.replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/(?<=[\s"'/])style(?=\s*=)/gi, heldStyle))
}

/** Gives held styles their name back, in text that an engine wrote from its elements. */
export function releaseStyles(markup: string): string {
  return markup.replaceAll(heldStyle, 'style')
}
