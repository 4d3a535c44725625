/** Literals of which one is needed, and about how many of a hundred lines hold one: the fewer the better. */
type Needs = { literals: readonly string[]; cost: number };
/** What a part of a pattern says: every text it can stand for, if they are few, and what each match needs. */
type Said = { exact?: readonly string[]; needs?: Needs };

/** More texts than this are not told apart. */
const MANY = 48;
/** Literals of which hardly any text is without one spare nothing. */
const TOO_COMMON = 1.2;
const EVERYDAY = new Set(
  'the and you for that this with are was have has our not all they been just your his her what their from will is to it in of on be at we he she so do as an or if my me by up no out get can who one like people about more there when how ing ed er ly es s'.split(
    ' ',
  ),
);

/**
 * Literals in lower case, one of which stands in every text that a pattern with this source is met in; nothing when the
 * source is of no help. Knows the regular expressions of these folders: no nested classes, no flags within.
 */
export function neededBy(source: string): readonly string[] | undefined {
  const needs = needsOf(new Parser(source).alternatives());
  return needs !== undefined && needs.cost < TOO_COMMON ? needs.literals : undefined;
}

function needsOf({ exact, needs }: Said): Needs | undefined {
  if (exact === undefined || exact.includes('')) return needs;
  const cost = exact.reduce((sum, literal) => sum + costOf(literal), 0);
  return needs !== undefined && needs.cost < cost ? needs : { literals: exact, cost };
}

function costOf(literal: string): number {
  const word = literal.trim();
  if (word.length < 2) return TOO_COMMON;
  return EVERYDAY.has(word) ? 0.5 : 2 / 3 ** word.length;
}

function cheaper(one: Needs | undefined, other: Needs | undefined): Needs | undefined {
  return one !== undefined && (other === undefined || one.cost <= other.cost) ? one : other;
}

const ZERO_WIDTH: Said = { exact: [''] };

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the source or of the group. */
  alternatives(): Said {
    const first = this.#sequence();
    if (this.#source[this.#at] !== '|') return first;
    const said = [first];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      said.push(this.#sequence());
    }
    const exact = said.flatMap((one) => one.exact ?? []);
    const isExact = exact.length <= MANY && said.every((one) => one.exact !== undefined);
    const needs = said.flatMap((one) => needsOf(one) ?? []);
    return {
      ...(isExact ? { exact } : {}),
      ...(needs.length === said.length
        ? {
            needs: {
              literals: needs.flatMap(({ literals }) => literals),
              cost: needs.reduce((sum, { cost }) => sum + cost, 0),
            },
          }
        : {}),
    };
  }

  #sequence(): Said {
    let run: readonly string[] = [''];
    let isWhole = true;
    let needs: Needs | undefined;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const said = this.#repeated();
      needs = cheaper(needs, said.needs);
      if (said.exact !== undefined && run.length * said.exact.length <= MANY) run = product(run, said.exact);
      else {
        isWhole = false;
        needs = cheaper(needs, needsOf({ exact: run }));
        run = said.exact ?? [''];
      }
    }
    if (isWhole) return needs === undefined ? { exact: run } : { exact: run, needs };
    return withNeeds(cheaper(needs, needsOf({ exact: run })));
  }

  /** A piece with what says how often it stands. */
  #repeated(): Said {
    const said = this.#piece();
    if (!'?*+{'.includes(this.#source[this.#at] ?? ' ')) return said;
    const [quantifier = '', least = ''] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#rest(12)) ?? [];
    this.#at += quantifier.length;
    if (quantifier.startsWith('?')) return said.exact ? { exact: [...said.exact, ''] } : {};
    return quantifier.startsWith('+') || Number(least) > 0 ? withNeeds(needsOf(said)) : {};
  }

  #piece(): Said {
    const char = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    this.#at += char.length;
    if (char === '.') return {};
    return char === '^' || char === '$' ? ZERO_WIDTH : { exact: [char.toLowerCase()] };
  }

  #group(): Said {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#rest(24)) ?? ['('];
    this.#at += opening.length;
    const said = this.alternatives();
    this.#at++;
    if (opening.endsWith('!')) return ZERO_WIDTH;
    // what has to stand before or behind stands in the text too
    return opening.endsWith('=') ? { ...ZERO_WIDTH, ...withNeeds(needsOf(said)) } : said;
  }

  #class(): Said {
    const from = this.#at + 1;
    for (this.#at = from; this.#source[this.#at] !== ']'; this.#at++) if (this.#source[this.#at] === '\\') this.#at++;
    const letters = this.#source.slice(from, this.#at++);
    return letters.length > 8 || /[\\^-]/.test(letters) ? {} : { exact: [...new Set(letters.toLowerCase())] };
  }

  #escape(): Said {
    const [escaped] = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|k<\w+>|.)/u.exec(this.#rest(40)) ?? ['\\'];
    this.#at += escaped.length;
    if (/^\\b$/i.test(escaped)) return ZERO_WIDTH;
    return /^\\[^\p{L}\d]$/u.test(escaped) ? { exact: [escaped.slice(1)] } : {};
  }

  #rest(length: number): string {
    return this.#source.slice(this.#at, this.#at + length);
  }
}

function withNeeds(needs: Needs | undefined): Said {
  return needs === undefined ? {} : { needs };
}

/** Each of the first with each of the second behind it. */
function product(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((head) => second.map((tail) => head + tail));
}
