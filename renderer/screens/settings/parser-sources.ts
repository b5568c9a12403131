/** What the parser's weights were made from: their licences ask that this is said. In full in resources/parser/LICENSE.md. */
export const parserSources = {
  licence: 'CC BY-SA 4.0',
  from: [
    { name: 'Universal Dependencies English Web Treebank', licence: 'CC BY-SA 4.0', by: 'Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Christopher Manning and others' },
    { name: 'Universal Dependencies GUM, without its NonCommercial genres', licence: 'annotations CC BY 4.0', by: 'Amir Zeldes and the GUM annotators' },
    { name: 'Universal NER, English EWT', licence: 'CC BY-SA 4.0', by: 'Stephen Mayhew, Terra Blevins, Shuheng Liu and others' },
    { name: 'wikigold', licence: 'CC BY 4.0', by: 'Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy and James Curran' },
  ],
} as const
