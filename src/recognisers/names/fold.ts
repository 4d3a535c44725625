const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  '’': "'",
};

const HAS_OTHERS = /[^ -~]/;

/** Lower case without accents, so that "Wiśniewski" meets "WISNIEWSKI". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!HAS_OTHERS.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßđıæœðþ’]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A word's place in the tables: 25 bits of FNV-1a with a final mix. */
export function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 7;
}
