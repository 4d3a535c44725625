/** A spreadsheet takes a cell that begins so for a formula, full-width signs and leading blanks included. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A table as CSV that spreadsheets open: UTF-8 with a mark that says so, every cell quoted, none of them a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('')}`;
}

function quotedCell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** With an apostrophe before it, which spreadsheets show as text. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
