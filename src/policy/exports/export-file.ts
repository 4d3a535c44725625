/** A file for a manager to save; all of it in `text`, a byte-order mark included where the format wants one. */
export type ExportFile = { fileName: string; mime: string; text: string; encoding: 'utf-8' | 'utf-16le' };

/** A policy as it is pushed: flat keys with JSON values. */
export type Pushed = Readonly<Record<string, unknown>>;

/** The bytes that belong in the file. */
export function bytesOf({ text, encoding }: ExportFile): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** A JSON file, indented for whoever looks into it. */
export function jsonFile(fileName: string, value: unknown): ExportFile {
  return { fileName, mime: 'application/json', text: `${JSON.stringify(value, undefined, 2)}\n`, encoding: 'utf-8' };
}
