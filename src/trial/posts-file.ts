import Papa from 'papaparse';

/** A file of past posts as a table, one row a post; a text without columns has one without a name. */
export type PostsFile = { columns: readonly string[]; rows: readonly (readonly string[])[]; likely: number };

/** A heading that says the post is below it. */
const TELLING = /^(?:text|post|message|content|caption|tweet|body|status|title|description|comment)/i;

/** The text of a file, whichever of the encodings it is in that spreadsheets save. */
export function textIn(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The posts in a file, read by the ending of its name: CSV, JSON lines, or plain text. */
export function postsIn(fileName: string, text: string): PostsFile {
  if (/\.(?:csv|tsv)$/i.test(fileName)) return fromCsv(text);
  if (/\.(?:jsonl|ndjson|json)$/i.test(fileName)) return fromJson(text);
  // an empty line ends a post; where there is none, every line is one
  const posts = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split('\n');
  return table(
    [''],
    posts.map((post) => [post.trim()]),
  );
}

function fromCsv(text: string): PostsFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [columns = [], ...rows] = data;
  return table(columns, rows);
}

/** One object a line, or one list of objects; what is neither an object nor a text is passed over. */
function fromJson(text: string): PostsFile {
  const values = listIn(text) ?? text.split('\n').map(readJson);
  const objects = values.flatMap((value) =>
    typeof value === 'string' ? [{ text: value }] : isMap(value) ? [value] : [],
  );
  const columns = [...new Set(objects.flatMap(Object.keys))];
  return table(
    columns,
    objects.map((object) => columns.map((column) => asText(Reflect.get(object, column)))),
  );
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): PostsFile {
  const filled = rows.filter((row) => row.some((cell) => cell.trim()));
  const lengths = columns.map((_, column) => filled.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0));
  const told = columns.findIndex((column) => TELLING.test(column.trim()));
  return { columns, rows: filled, likely: told >= 0 ? told : Math.max(0, lengths.indexOf(Math.max(...lengths))) };
}

function listIn(text: string): unknown[] | undefined {
  const value = text.trimStart().startsWith('[') ? readJson(text) : undefined;
  return Array.isArray(value) ? value : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
