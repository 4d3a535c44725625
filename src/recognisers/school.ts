import { wordClass } from './names/lexicon.ts';
import type { Recogniser, Sighting } from './recogniser.ts';
import { BETWEEN, ELSEWHERE, ENDS, GENERIC, NOT_SCHOOLS, PLAIN_ENDS } from './school/kinds.ts';
import { visited, withPupils } from './school/pupils.ts';
import { schoolWords, type Word } from './school/words.ts';
import { matching } from './words/sieve.ts';

/** Names of schools, nurseries and colleges: a name with its kind, Ysgol and Scoil, saints, and "Year 6 at …". */
export default {
  id: 'school',
  find: (text) => {
    const words = schoolWords(text);
    return withoutOverlaps([
      ...words.flatMap((_, index) => [
        ...namedWithKind(text, words, index),
        ...saint(words, index),
        ...kindFirst(words, index),
      ]),
      ...afterCue(text),
      ...withPupils(text),
      ...visited(text),
      ...devotional(text),
    ]).map((sighting) => (isOpenToAll(text, sighting) ? { ...sighting, confidence: HINTED } : sighting));
  },
} satisfies Recogniser;

/** Named, and of no weight to hold a post. */
const HINTED = 0.7;

/** What a school is named for when it serves everybody: a collection, a shelter, a poll, a notice that it is shut. */
const OPEN_TO_ALL =
  /\b(?:donat(?:e|ed|ing|ions?)|relief (?:goods|centre|center|effort)|(?:collection|drop[ -]?off|distribution) (?:points?|cent(?:re|er)s?)|drop-?offs?|evacu(?:ees?|at\p{L}{2,5})|shelters?|(?:rest|reception|command|relief) (?:centre|center)s?|polling (?:stations?|places?)|vaccin\p{L}{3,7}|blood (?:donor|donation)\p{L}{0,2}|test(?:ing)? (?:centre|site)|classes (?:will |are |have |has )?(?:been )?(?:resum|suspend|cancel|start)\p{L}{0,5}|flood(?:ed|ing|s)?|hotline)\b/iu;
/** Somebody who may be found there. */
const SOMEBODY =
  /\b(?:pupils?|students?|child(?:ren)?|kids?|boys?|girls?|sons?|daughters?|teachers?|goes to|year \d|yr ?\d|aged)\b/iu;

function isOpenToAll(text: string, { start, end }: Sighting): boolean {
  const around = `${text.slice(Math.max(0, start - 80), start)} ${text.slice(end, end + 60)}`;
  return OPEN_TO_ALL.test(around) && !SOMEBODY.test(text);
}

/** "Oaklands Primary", "The Willows School", "St Columba's RC High", and in lower case "oaklands primary". */
function namedWithKind(text: string, words: readonly Word[], index: number): Sighting[] {
  const end = words[index];
  if (end === undefined || !isEnd(words, index)) return [];
  const last = lastOf(words, index);
  const next = words[last + 1];
  if (
    next?.joined &&
    ELSEWHERE.has(next.plain) &&
    !(/^(?:academy|college)$/.test(end.plain) && TOWNS_END.test(next.plain))
  )
    return [];
  const first = end.isCapital ? firstCapital(words, index) : firstLower(words, index);
  if (first === undefined) return [];
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  if (NOT_SCHOOLS.test(text.slice(span.start, span.end + 25))) return [];
  return [{ ...span, confidence: end.isCapital ? 0.9 : 0.75 }];
}

function isEnd(words: readonly Word[], index: number): boolean {
  const [word, next, before] = [words[index], words[index + 1], words[index - 1]];
  if (word === undefined || !ENDS.has(word.plain)) return false;
  if (word.plain === 'form') return before?.plain === 'sixth';
  if (word.plain === 'cp') return word.isCapital && before?.isCapital === true && !(next?.joined && next.isCapital);
  if (SHARED_ENDS.test(word.plain))
    return word.isCapital && before?.joined === true && BEFORE_SHARED_END.test(before.plain);
  if (word.plain === 'infant') return word.isCapital && !next?.joined;
  if (word.plain === 'high' || word.plain === 'secondary')
    return (
      !(next?.joined && next.isCapital && !ENDS.has(next.plain) && !BETWEEN.has(next.plain)) &&
      (word.isCapital ||
        !next?.joined ||
        !/^(?:street|court|on|in|up|level|as|time|five|fives|tea|and|quality|speed|energy|above)$/.test(next.plain))
    );
  return true;
}

/** "Outwood Academy City", "Shotton Hall Academy Park": what follows an academy is where it is. */
const TOWNS_END = /^(?:city|cathedral|park|hill|town|mount|bridge|green|woods?|bay|mead)$/;

/** Ends that other places share, and the words that make them a school's. */
const SHARED_ENDS =
  /^(?:centre|institute|unit|service|campus|village|community|trust|federation|alliance|provision|group)$/;
const BEFORE_SHARED_END =
  /^(?:school|learning|nursery|academy|sixth|college|provision|education|educational|referral|teaching|years|tuition|tutorial|study|pre-assessment|inclusion|campus|reintegration|behaviour|alternative|colleges|student)$/;

/** "… School and Nursery", "… Academy for Girls": the furthest word that still belongs to the name. */
function lastOf(words: readonly Word[], index: number): number {
  let last = index;
  for (let at = index + 1; at < words.length && at < index + 9; at++) {
    const word = words[at];
    if (!word?.joined || !(BETWEEN.has(word.plain) || ENDS.has(word.plain))) break;
    if (ENDS.has(word.plain) && word.isCapital) last = at;
    if (/^(?:girls|boys)$/.test(word.plain) && words[at - 1]?.plain === 'for') last = at;
  }
  return last;
}

const SMALL = new Set('of the and & on in upon with le la de y yr at by under over for next cum a'.split(' '));

/** The first word of the capitalised name that ends at `index`; undefined if nothing in it is a name of its own. */
function firstCapital(words: readonly Word[], index: number): number | undefined {
  let first = index;
  let named = false;
  for (let at = index - 1; at >= 0 && words[at + 1]?.joined && index - at < 12; at--) {
    const word = words[at];
    if (word === undefined) break;
    // in a post all in capitals only an unusual word is a name
    if (isShouted(words, index) && wordClass(word.text).frequency >= 4) break;
    if (word.isCapital || (BETWEEN.has(word.plain) && !SMALL.has(word.plain))) {
      first = at;
      named ||=
        word.isCapital && !isGeneric(word) && !(BETWEEN.has(word.plain) && !/^(?:trust|day|sport)$/.test(word.plain));
    } else if (!SMALL.has(word.plain) || (named && !belongsToName(words, at))) break;
  }
  while (first < index && opensSentence(words, first, index)) first++;
  const own = words
    .slice(first, index)
    .filter((word) => word.isCapital && !isGeneric(word) && !BETWEEN.has(word.plain));
  if (own.length > 0) return first;
  const town = words[index + 1];
  if (town?.joined && town.isCapital && first < index && wordClass(town.text).place) return first;
  // names made of plain words alone, "The Free School Norwich" left aside: "Church Lane Primary", "Community Primary" is none
  const plain = words
    .slice(first, index)
    .filter((word) => word.isCapital && !/^(?:the|our|a|an|my|new|local)$/.test(word.plain) && !ENDS.has(word.plain));
  // "The Village Primary", "The Phoenix Collegiate"
  const isTheOnly =
    [words[first - 1]?.text, words[first]?.text].includes('The') &&
    words.slice(first, index).some((word) => word.isCapital && word.plain !== 'the' && !OFFICIAL.test(word.plain));
  if (isTheOnly && /^(?:primary|academy|collegiate|infants|juniors)$/.test(words[index]?.plain ?? '')) return first;
  return plain.length >= 2 && !plain.every((word) => OFFICIAL.test(word.plain)) ? first : undefined;
}

const OFFICIAL =
  /^(?:church|of|england|c|e|catholic|roman|rc|community|voluntary|aided|controlled|free|special|technology|sports?|specialist|studio|first|middle|lower|upper|day|early|years|infant|junior|nursery|primary|high|grammar|secondary|pupil|referral|unit|independent|alternative|provision|further|education|state|local|mainstream|private|public|boarding|summer|sunday|saturday|drama|dance|swim|swimming|national|welcome|happy|great|good|best|world|for|in|year|yr|term|home|virtual|online|forest|sixth)$/;

/** "Our Lady of Lourdes", "Stratford upon Avon": a small word with a capitalised one before it. */
const belongsToName = (words: readonly Word[], at: number) => {
  for (let before = at - 1; before >= Math.max(0, at - 2) && words[before + 1]?.joined; before--) {
    const word = words[before];
    if (word?.isCapital) return !GENERIC.has(word.plain) && !/^(?:in|with|at|by|for)$/.test(words[at]?.plain ?? '');
    if (!SMALL.has(word?.plain ?? '')) return false;
  }
  return false;
};

const isShouted = (words: readonly Word[], index: number) =>
  words.slice(Math.max(0, index - 4), index + 4).every(({ text }) => text === text.toUpperCase());

const isGeneric = (word: Word) => GENERIC.has(word.plain) || /^\d/.test(word.plain);

/** "Great Oaklands Primary" begins the sentence with "Great": a common word before the name is left out. */
function opensSentence(words: readonly Word[], first: number, index: number): boolean {
  const word = words[first];
  if (word === undefined || index - first < 1) return false;
  if (!word.isCapital || /^\d+$/.test(word.plain)) return true;
  if (/^(?:the|little|tiny|busy|bright|first|new|old)$/.test(word.plain)) return false;
  const starter =
    /^(?:at|our|my|your|well|thanks|thank|congratulations|visiting|visit|from|with|to|hi|hello|dear|welcome|year|yr|reception|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|join|meet|see|both|when|while|after|before|is|are|was|come|proud|happy|big|huge|in|on|for|as|this|that|these|some|pupils|students|children|staff|parents|head|headteacher|it|we|he|she|they|i|has|have|did|do|can|could|will|would|please|photos?|local)$/;
  return starter.test(word.plain) || (!word.joined && first + 1 < index && wordClass(word.text).frequency >= 4);
}

const ADJECTIVE = /(?:able|ing|ed|al|ive|ous|ful|less|ly|ary|ic|ory|ian|est|er)$/;

/** In lower case: one or two words before, one of which hardly anybody uses but in names. */
function firstLower(words: readonly Word[], index: number): number | undefined {
  const end = words[index];
  if (end === undefined || end.isCapital || !end.joined || !PLAIN_ENDS.has(end.plain)) return undefined;
  const [near, far] = [words[index - 1], words[index - 2]];
  if (near === undefined || wordClass(near.text).frequency >= 4 || GENERIC.has(near.plain)) return undefined;
  // "the BBC's nursery" is an employer's
  if (/^\p{Lu}{2,}['’]s$/u.test(near.text) || KIN.test(near.plain)) return undefined;
  const farther = near.joined && far !== undefined && isNameLike(far) ? index - 2 : undefined;
  if (farther !== undefined && far?.plain === 'st') return farther;
  if (isNameLike(near)) return farther ?? index - 1;
  return farther !== undefined && wordClass(near.text).frequency <= 3 && !ADJECTIVE.test(near.plain)
    ? farther
    : undefined;
}

/** "My granddaughter's nursery" has no name. */
const KIN =
  /^(?:(?:grand|god|step)?(?:son|daughter|child|children|mother|father|mum|dad)|twins?|brother|sister|niece|nephew|cousin|neighbour|friend)'?s'?$/u;

const isNameLike = (word: Word) => {
  const { frequency, place } = wordClass(word.text);
  return (
    word.plain === 'st' ||
    (/^\p{L}{4,}(?:'s)?$/u.test(word.plain) &&
      (frequency === 0 || place) &&
      !ADJECTIVE.test(word.plain) &&
      !GENERIC.has(word.plain) &&
      !BETWEEN.has(word.plain) &&
      !ENDS.has(word.plain)) ||
    (/\p{L}{3}'s$/u.test(word.plain) &&
      wordClass(word.plain.slice(0, -2)).first + wordClass(word.plain.slice(0, -2)).last > 1 &&
      wordClass(word.plain.slice(0, -2)).frequency < 4)
  );
};

/** "St Mary's" with nothing behind it that makes it a church or a square. */
function saint(words: readonly Word[], index: number): Sighting[] {
  const [word, name] = [words[index], words[index + 1]];
  if (
    word === undefined ||
    name === undefined ||
    !name.joined ||
    !/^(?:st|sts|ss|saint)$/.test(word.plain) ||
    !/\p{L}(?:'s|s')$/u.test(name.plain)
  )
    return [];
  if (word.isCapital !== name.isCapital) return [];
  const next = words[index + 2];
  // "St John's Marlborough" is a school and its town
  const isTown = next?.joined === true && next.isCapital && wordClass(next.text).place && !words[index + 3]?.isCapital;
  if (
    next?.joined &&
    (ELSEWHERE.has(next.plain) || (next.isCapital && !isTown && !ENDS.has(next.plain) && !BETWEEN.has(next.plain)))
  )
    return [];
  const second = words[index + 3];
  if (next?.joined && /^(?:and|&|parish|c|rc)$/.test(next.plain) && second?.joined && ELSEWHERE.has(second.plain))
    return [];
  return [{ start: word.start, end: name.end, confidence: 0.75 }];
}

/** Welsh, Irish and Gaelic put the kind first: "Ysgol Bryn Coed", "Scoil Naomh Bríd"; French and Jewish schools too. */
function kindFirst(words: readonly Word[], index: number): Sighting[] {
  const word = words[index];
  if (
    word === undefined ||
    !/^(?:ysgol|coleg|meithrinfa|scoil|gaelscoil|bunscoil|bun-sgoil|sgoil|cylch|lycée|lycee|beis|beth|bnos|talmud|yeshiva|yesodey|madrasah|madrasatul|jamia|jamiah|jamiatul|darul|eton|harrow|winchester|utc)$/.test(
      word.plain,
    )
  )
    return [];
  let last = index;
  for (let at = index + 1; words[at]?.joined && at < index + 7; at++) {
    if (words[at]?.isCapital || /^(?:y|yr|na|an|a|uí)$/.test(words[at]?.plain ?? ''))
      last = words[at]?.isCapital ? at : last;
    else if (!word.isCapital && last === index && !isAnySchool(words, index)) last = at;
    else break;
  }
  if (last === index) return [];
  if (/^(?:eton|harrow|winchester)$/.test(word.plain) && words[index + 1]?.plain !== 'college') return [];
  return [{ start: word.start, end: words[last]?.end ?? word.end, confidence: 0.9 }];
}

/** "Mae'r ysgol ar gau", "ysgol haf": in Welsh sentences the school has an article before it or a usual word behind, and no name. */
function isAnySchool(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  return (
    (before?.joined === true && /(?:^|['’])(?:y|yr|r|n|ein|eich|eu|fy|dy|ei|pob|bob|un|dwy)$/.test(before.plain)) ||
    /^(?:ar|yn|yw|i|o|a|ac|am|gan|gyda|wedi|heddiw|yfory|ddydd|newydd|gynradd|uwchradd|feithrin|haf|sul|gymraeg|leol|bach|fawr|hon|honno|ni)$/.test(
      after?.plain ?? '',
    )
  );
}

const cues = matching(
  /\b(?:(?:year|yr) ?\d{1,2}(?:s|'s)?(?: (?:pupils?|class|children|students?|kids|team|choir))?(?: (?:at|from|of)|, )|(?:pupils?|students?|head ?teacher|head|headmaster|headmistress|teachers?|teaching assistant|sixth formers?|staying on|class ?mates?|pta|open evening|parents' evening) at|(?:s?he|who|daughter|son|both|they) (?:now )?(?:goes|go) to) /giu,
);
const CAPITAL_NAME = /^(?:the |The )?\p{Lu}[\p{L}'’-]+(?: (?:of |the |and )?\p{Lu}[\p{L}'’-]+){0,3}/u;
const LOWER_NAME =
  /^\p{Ll}{4,}(?: \p{Ll}{3,})?(?=$|[.,!?;:]| (?:made|have|has|had|did|are|were|is|was|won|all|for|on|and|who|with|this|today|in|at|x)\b)/u;

/** Without its kind, known by what is said before: "Yr 6 at Milton Park", "headteacher at Harris Garrard". */
function afterCue(text: string): Sighting[] {
  return cues(text).flatMap(({ 0: cue, index }) => {
    const start = index + cue.length;
    const rest = text.slice(start, start + 80);
    const capital = CAPITAL_NAME.exec(rest)?.[0];
    const name = capital ?? (/\d (?:[a-z]+ )?(?:at|from) $/i.test(cue) ? LOWER_NAME.exec(rest)?.[0] : undefined);
    if (name === undefined || (/, $/.test(cue) && (capital === undefined || !/['’]s$/.test(name)))) return [];
    const parts = name.split(' ');
    const { place, frequency } = wordClass(parts[0] ?? '');
    if (parts.length === 1 && (place || frequency >= 2 || (capital === undefined && frequency > 0))) return [];
    if (GENERIC.has(parts[0]?.toLowerCase() ?? '') && parts[0]?.toLowerCase() !== 'the') return [];
    if (
      ELSEWHERE.has(parts.at(-1)?.toLowerCase() ?? '') &&
      !/^(?:park|hill|wood|green|mount|bridge|house|priory|abbey|cross|well)$/i.test(parts.at(-1) ?? '')
    )
      return [];
    return /\b(?:University|Uni|Theatre|Museum|Centre|Hall|Library|Stadium|Hospital|Church)\b/.test(
      rest.slice(0, name.length + 12),
    )
      ? []
      : [{ start, end: start + name.length, confidence: 0.7 }];
  });
}

const devotions = matching(
  /\b(?:The (?:Royal|Sixth Form|Grammar|High|Community) (?:School|College),? (?!of )\p{Lu}\p{Ll}{3,}|Our Lady(?:['’]s| of (?:the )?\p{Lu}\p{L}+(?: (?:Help|of)? ?\p{Lu}\p{L}+)?| Star of the Sea| Queen of \p{L}+| Immaculate| and St\.? \p{Lu}\p{L}+(?:['’]s)?)|(?:Sacred Heart|Holy (?:Trinity|Family|Cross|Rood|Name|Rosary|Redeemer|Ghost|Innocents)|Blessed Sacrament|English Martyrs|Christ the King|Corpus Christi|All Saints['’]?|All Souls['’]?|Notre Dame|Good Shepherd|Immaculate Conception|The (?:\p{Lu}\p{L}+ )?(?:School|Academy|College) of (?:St\.? )?\p{Lu}\p{L}+)(?! ?(?:Day|Night|Eve|Sunday|Parish|Hospital)))(?![\p{L}])/gu,
);

/** Names that only schools and churches bear, "The Academy of …" and "The Sixth Form College, Solihull" too. */
function devotional(text: string): Sighting[] {
  return devotions(text)
    .filter(({ 0: match }) => !NOT_SCHOOLS.test(match))
    .filter(
      ({ 0: match, index }) =>
        !ELSEWHERE.has(/^ (\p{L}+)/u.exec(text.slice(index + match.length))?.[1]?.toLowerCase() ?? ''),
    )
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.7 }));
}

/** Of sightings that overlap, the longest. */
function withoutOverlaps(found: Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const sighting of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => sighting.end <= start || sighting.start >= end)) kept.push(sighting);
  return kept.sort((a, b) => a.start - b.start);
}
