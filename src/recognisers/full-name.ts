import { fold } from './names/fold.ts';
import { hashtagNames } from './names/hashtags.ts';
import { wordClass } from './names/lexicon.ts';
import { initialled, paired, surnamesFirst } from './names/listed.ts';
import { isPublicFigure } from './names/public-figures.ts';
import { isTitle } from './names/titles.ts';
import type { Token } from './reading/tokens.ts';
import type { NameTokens, Recogniser, Sighting } from './recogniser.ts';

/**
 * First name and surname of a person, in any case and from any community: a network that learnt from lists of names, the look
 * of words and their neighbours. Leaves public figures, characters and what is named after somebody alone.
 */
export default {
  id: 'full-name',
  find: (text, { tokens, names }) => {
    const learnt = names().flatMap((name) => sighting(text, tokens, name));
    const written = [
      ...surnamesFirst(text, tokens, isTitle),
      ...initialled(tokens, isTitle),
      ...hashtagNames(tokens),
      ...paired(tokens).flatMap((name) => sighting(text, tokens, name)),
    ];
    const isNew = ({ start, end }: Sighting) => learnt.every((name) => end <= name.start || start >= name.end);
    return [...learnt, ...written.filter(isNew)];
  },
} satisfies Recogniser;

/** What is named after somebody: "Priory Street", "the Jo Cox Foundation". */
const NAMED_AFTER = new Set(
  'street road avenue lane drive close court crescent gardens grove way place square terrace park bridge station school academy primary infants juniors nursery college university hospital hospice church cathedral chapel hall house centre center theatre library museum gallery stadium arena ground pavilion pub arms inn hotel cup trophy award awards prize medal shield bursary scholarship foundation trust fund charity memorial lecture day week festival exhibition show tour museum statue bench plaque round quiz tribute karaoke song songs album albums playlist hits fan fans novel novels lookalike costume costumes documentary musical film films movie movies exhibition retrospective bypass roundabout estate flats playground garden gardens woods wood farm meadow meadows field fields sports leisure fun scheme project appeal partnership collection library archive institute sculpture sign shirt poster mural suite room wing building unit ward clinic surgery solicitors electrical plumbing builders roofing catering construction motors cars coaches travel recruitment accountants architects ltd limited llp plc estate agents solicitors society institute club fc rovers books biography film'.split(
    ' ',
  ),
);

/** "the new novel by", "a mural of": art and books are made by and of people one may name. */
const WORK_OF =
  /\b(?:(?:novels?|books?|plays?|songs?|music|lyrics|sonnets?|biography|exhibition|composed) (?:by|of|about)|(?:poems?|poetry|stor(?:y|ies)|paintings?|prints?|statue|mural|portrait|bust) (?:of|about)|(?:novelist|author|poet|painter|illustrator|playwright|composer|character|villain|heroine):?) $|["”“’'] by $/iu;

/** Welsh and Gaelic, and the map, put what is named first: "Ysgol Bryn Coed", "Lake Anne". */
const KIND_BEFORE =
  /(?:^|[^\p{L}])(?:vote|vote for|elect|re-elect|unseat|actor|actress|mayor of [\p{L} ]{3,24},?|olympian|paralympian|gold medallist|astronaut|tv presenter|tv's|tv’s|broadcaster|rapper|pop star|film star|striker|goalkeeper|lioness|england (?:captain|striker|keeper|manager|star|legend)|wimbledon champion|radio \d['’]s|starring|song by|songs by|ysgol|scoil|gaelscoil|coleg|capel|neuadd|gŵyl|gwyl|heol|ffordd|lake|loch|lough|mount|port|glen|river|isle of|team|hms|ss|cafe|café|château|castell|storm|hurricane) $/iu;

/** The name without what is anybody's to mention. */
function sighting(text: string, tokens: readonly Token[], { from, to, confidence }: NameTokens): Sighting[] {
  const words = beforeStop(tokens.slice(from, to));
  while (words.length > 0 && isTitle(words[0]?.text ?? '')) words.shift();
  while (words.length > 0 && /^(?:['’]s|[^\p{L}])$/iu.test(words.at(-1)?.text ?? '')) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || last.text.replace('.', '').length < 2) return [];
  if (isPublicFigure(words.map((word) => word.text))) return [];
  if (isPlace(words) || endsAtInitial(words) || hasAnotherWord(words)) return [];
  const next = tokens[tokens.indexOf(last) + 1];
  if (next?.joined && NAMED_AFTER.has(fold(next.text))) return [];
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  if (WORK_OF.test(before) || KIND_BEFORE.test(before)) return [];
  return [{ start: first.start, end: last.end, confidence, parts: partsOf(first.text, last.text) }];
}

/** A name ends where its sentence does. */
function beforeStop(words: readonly Token[]): Token[] {
  const stop = words.findIndex(({ shape }) => shape === 'stop');
  return stop < 0 ? [...words] : words.slice(0, stop);
}

/** "Alton Towers", "Fountains Abbey": ends that surnames hardly have. */
const PLACE_END =
  /^(?:abbey|towers|court|castle|zoo|falls|harbour|docks?|quay|pier|priory|minster|cathedral|marina|reservoir|canal|valley|moor|moors|beach|islands?|jubilee|pond|gardens|dales|payment|airport|market|mosque|temple|synagogue)$/;

const isPlace = (words: readonly Token[]) => PLACE_END.test(fold(words.at(-1)?.text ?? ''));

/** "Well done Grace O. Gold badges for all": the initial's stop ends the sentence, and a common word begins the next. */
function endsAtInitial(words: readonly Token[]): boolean {
  const { frequency, capital } = wordClass(words.at(-1)?.text ?? '');
  return words.length === 3 && /^\p{Lu}\.$/u.test(words[1]?.text ?? '') && frequency > 1 && !capital;
}

/** "Ross vanishes", "boy Musa": beside a word with a capital one without is a name or a part of one, or the name has ended. */
function hasAnotherWord(words: readonly Token[]): boolean {
  if (!words.some(({ shape }) => shape === 'capital')) return false;
  return words.some(({ shape, text }) => shape === 'lower' && !PARTICLE.test(text) && isNoName(text));
}

const PARTICLE =
  /^(?:al|el|ap|ab|bin|bint|ibn|binti|da|das|de|degli|del|della|den|der|di|do|dos|du|la|le|les|mac|nic|ní|ni|o|of|san|st|te|ten|ter|ur|uit|van|von|y|zu|den|the)$/u;

function isNoName(word: string): boolean {
  const { first, last } = wordClass(word);
  return first === 0 && last === 0;
}

const partsOf = (first: string, last: string) => ({ first, initial: [...last.toUpperCase()][0] ?? '' });
