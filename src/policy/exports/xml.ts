const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, between tags or in double quotes. */
export function escaped(text: string): string {
  // `>` too, so that no text can hold the "]]>" that XML forbids
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
