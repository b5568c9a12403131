/**
 * Asks for a column of text with a letter before it, which is to be cut off again: sql.js leaves out a byte order mark that
 * a text begins with, and fields may begin with one. What is no text becomes null.
 */
export function whole(column: string): string {
  return `CASE typeof(${column}) WHEN 'text' THEN '.' || ${column} END`
}
