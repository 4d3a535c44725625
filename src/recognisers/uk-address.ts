import { HOUSE_KINDS, PLAIN_STREET_TYPES, STREET_TYPES, WELSH_STREET_TYPES } from './address/street-types.ts';
import type { Recogniser, Sighting } from './recogniser.ts';
import { POSTCODE } from './uk-postcode.ts';
import { sift } from './words/sieve.ts';

const GAP = String.raw`[\p{Zs}\t]{1,2}`;
const COMMA = String.raw`(?:,?${GAP}|,\n?)`;

/** A word of a name, and a name of up to four: "Much Wenlock", "Stoke-on-Trent", "King's Lynn". */
const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,24}`;
const SMALL = 'of|the|and|y|yr|on|upon|under|in|le|de|by|next';
const NAME = String.raw`${WORD}(?:${GAP}(?:(?:${SMALL})${GAP}){0,2}${WORD}){0,3}`;

/** 12, 12a, 12-14, 2/1 */
const NUMBER = String.raw`(?<![\p{L}\p{N}£$€#@.:/-])(?:[Nn]o\.?${GAP}?)?\d{1,4}(?:[A-Ja-j]|[ \t][A-Ja-j](?=[ ,]))?(?![\p{L}\p{N}])(?:[-–/]\d{1,4}[A-Ja-j]?)?`;
const FLAT = String.raw`(?<![\p{L}\p{N}])(?:Flat|Apartment|Apt|Unit|Room|Plot|Caravan|Maisonette|Studio|Bedsit|Pitch)\.?${GAP}(?:\d{1,4}[A-Za-z]?|[A-Z])(?:[-/]\d{1,3})?(?![\p{L}\p{N}])`;

const STREET = String.raw`(?:(?:The${GAP})?(?:${WORD}${GAP}(?:(?:${SMALL})${GAP}){0,2}){1,4}?(?:${STREET_TYPES})(?![\p{L}\p{N}'’])\.?|(?:${WELSH_STREET_TYPES})(?:${GAP}(?:y|yr|${WORD})){1,3}|The${GAP}(?:${WORD}|${STREET_TYPES})|(?:Strand|Broadway|Cheapside|\p{Lu}\p{Ll}{2,12}(?:way|gate|side|croft|mead|garth|bank|hill|wood|dale|fields?|lea|row))(?=,${GAP}?\p{Lu}|[.;!?)]|$|${GAP}(?:if|and|or|please|for|on|by|until|after|before)${GAP})|(?:Mount${GAP}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+${GAP}Head)(?![\p{L}\p{N}])|(?:High|Broad|Main)${GAP}(?:Street|St))(?:${GAP}(?:North|South|East|West))?`;

/** What follows the street: town, county, postcode. A town ends at a comma, a stop, the line or the postcode. */
const REST = String.raw`(?:${COMMA}(?:in${GAP})?${NAME}(?=${COMMA}(?:${POSTCODE})|[,.;:!?)\n]|$)){0,3}(?:${COMMA}${POSTCODE}(?![\p{L}\p{N}]))?`;

const NUMBERED_STREET = new RegExp(
  String.raw`(?:(?:${FLAT}|(?<![\p{L}\p{N}/.])\d{1,2}/\d{1,2})${COMMA})?(?:${WORD}${GAP}(?:${WORD}${GAP})?(?:House|Court|Lodge|Heights|Point|Tower)${COMMA})?${NUMBER},?${GAP}${STREET}${REST}`,
  'gu',
);
const FLAT_IN_BUILDING = new RegExp(
  String.raw`${FLAT}(?:${COMMA}${NUMBER})?${COMMA}${NAME}(?:${COMMA}${STREET})?${REST}`,
  'gu',
);
const LOWER_CASE_STREET = new RegExp(
  String.raw`(?:\b(?:flat|apt|unit) \d{1,4}[a-z]?,? )?${NUMBER},? (?:\p{L}[\p{L}'’-]{2,24} ){1,2}?(?:${PLAIN_STREET_TYPES})(?![\p{L}\p{N}'’])(?:,? \p{L}{3,20}(?=,? ${POSTCODE}))?(?:,? ${POSTCODE}(?![\p{L}\p{N}]))?`,
  'giu',
);
const NAMED_HOUSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:The${GAP})?(?:${WORD}${GAP}){1,3}?(?:${HOUSE_KINDS})|T[ŷy]${GAP}${WORD})(?![\p{L}\p{N}'’]),${GAP}(?:${STREET}|${NAME}(?=[,.;:!?)\n]|$))${REST}`,
  'gu',
);
const STREET_WITH_TOWN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WORD}${GAP}(?:(?:${SMALL})${GAP}){0,2}){1,3}?(?:${STREET_TYPES})(?![\p{L}\p{N}'’])(?:,${GAP}|${GAP}in${GAP})${NAME}(?:${COMMA}${POSTCODE}(?![\p{L}\p{N}]))?`,
  'gu',
);
/** "she lives at Rose Cottage", "we live on Marsh Lane next to the chippy": a home is what the verb says it is. */
const LIVED_AT = new RegExp(
  String.raw`(?<=\b(?:live|lives|lived|living|staying|stays) (?:at|in|on) )(?:the${GAP})?(?:(?:The${GAP})?(?:${WORD}${GAP}){1,3}?(?:Cottage|Bungalow|Farmhouse|Rectory|Vicarage|Street|St|Road|Rd|Avenue|Ave|Lane|Close|Crescent|Gardens|Grove|Drive|Mews|Terrace|Row)(?![\p{L}\p{N}'’]))`,
  'gu',
);
/** "29 the avenue" */
const NUMBER_THE_STREET = new RegExp(
  String.raw`${NUMBER},? the (?:avenue|close|crescent|drive|green|grove|lane|mews|parade|terrace|paddocks?|spinney|orchard|glade)(?![\p{L}\p{N}'’])`,
  'giu',
);
const HOUSE_NUMBER = /(?<![\p{L}\p{N}])(?:house )?number \d{1,3}[a-z]?(?![\p{L}\p{N}/:%-]|\.\d)/giu;
const STREET_NAMED = new RegExp(String.raw`(?:${WORD}${GAP}){1,3}(?:${STREET_TYPES})(?![\p{L}\p{N}])`, 'u');

/** Without these a pattern is never met; to ask first spares most lines the dearer search. */
const HAS_DIGIT = /\d/;
const HAS_FLAT = /Flat|Apartment|Apt|Unit|Room|Plot|Caravan|Maisonette|Studio|Bedsit|Pitch/;

/** Somebody's home, rather than a venue, is spoken of. */
const HOME_CUE =
  /\b(?:liv(?:e|es|ed|ing)|address|home|house|flat|mine|hers|his|theirs|stay(?:s|ed|ing)?|moved|moving (?:in|into|to|house|home|out|back|on)|lodging|next door|come round|pop round|drop (?:it|them) (?:round|off)|pick(?:ed)? (?:\p{L}+ )?up|collect(?:ed)?(?: it| them| her| him)? (?:from|at)|deliver(?:ed)? to|send to|seen (?:at|on|near)|door)\b/iu;

/** "Year 6 Park Road", "Room 4": the number counts something else. */
const COUNTED =
  /\b(?:year|yr|class|group|room|bus|route|stage|level|key stage|under|over|top|platform|chapter|lesson|week|day|part|volume|round|size|age|aged|junction|number|team|grade|heat|lane)s? ?$/i;

/** Capitalised after a number and yet no street: "12 June, Victoria Park Road", "10 Minute Walk". */
const NOT_STREET_WORD =
  /(?<![\p{L}-])(?:Minutes?|Mins?|Hours?|Hrs?|Days?|Weeks?|Months?|Years?|Miles?|January|February|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}-])/u;

/** What a number may count before a word that also ends streets: "10 minute drive", "three miles of road". */
const NOT_STREET_NAME =
  /\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|metres?|yards?|feet|foot|ft|pounds?|pence|people|children|kids|adults|families|volunteers?|pupils?|members?|players?|places?|spaces?|tickets?|points?|goals?|laps?|cars?|lanes?|times?|more|other|new|different|full|great|good|big|long|short|really|very|from|to|at|on|in|of|for|and|or|the|a|an|is|are|was|were|will|we|you|they|he|she|it|i|my|your|our|pm|am|st|nd|rd|th|percent|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|park|bedroom(?:ed)?|car|hour|food|toy|tennis|bowling)\b/iu;

/** Addresses that stories and the news have made public. */
const FAMOUS = /^(?:10|11) downing st|^221b baker st|^4 privet dr|^(?:52|32) (?:festive|windsor) /i;

type Way = {
  pattern: RegExp;
  confidence: number;
  /** What a text has to hold before it is searched. */
  holds?: RegExp;
  accepts?: (text: string, match: string, start: number) => boolean;
};

const isCounted = (text: string, start: number) => COUNTED.test(text.slice(Math.max(0, start - 20), start));
const isNumbered = (text: string, match: string, start: number) => isStreet(match) && !isCounted(text, start);

const WAYS: readonly Way[] = [
  { pattern: NUMBERED_STREET, confidence: 0.95, holds: HAS_DIGIT, accepts: isNumbered },
  { pattern: FLAT_IN_BUILDING, confidence: 0.85, holds: HAS_FLAT, accepts: (_, match) => /,/.test(match) },
  { pattern: LOWER_CASE_STREET, confidence: 0.85, holds: HAS_DIGIT, accepts: isNumbered },
  { pattern: NAMED_HOUSE, confidence: 0.85, accepts: isHome },
  { pattern: LIVED_AT, confidence: 0.8 },
  {
    pattern: NUMBER_THE_STREET,
    confidence: 0.85,
    holds: HAS_DIGIT,
    accepts: (text, _, start) => !isCounted(text, start),
  },
  {
    pattern: STREET_WITH_TOWN,
    confidence: 0.8,
    holds: HOME_CUE,
    accepts: (text, _, start) => HOME_CUE.test(text.slice(Math.max(0, start - 40), start)),
  },
  {
    pattern: HOUSE_NUMBER,
    confidence: 0.7,
    holds: HAS_DIGIT,
    accepts: (text, match, start) =>
      STREET_NAMED.test(text.slice(Math.max(0, start - 60), start + match.length + 60)) ||
      /\blive (?:at|in) $/i.test(text.slice(Math.max(0, start - 10), start)),
  },
];

const waysIn = sift(WAYS, ({ pattern }) => pattern);

/**
 * Home addresses: number and street, flats and named houses with a street or a place, a street with its town where a home
 * is spoken of. A town and a postcode that follow belong to the same sighting.
 */
export default {
  id: 'uk-address',
  find: (text) => withoutOverlaps(waysIn(text).flatMap((way) => sightings(text, way))),
} satisfies Recogniser;

function sightings(text: string, { pattern, confidence, holds, accepts }: Way): Sighting[] {
  if (holds?.test(text) === false) return [];
  return [...text.matchAll(pattern)]
    .filter(({ 0: match, index }) => accepts === undefined || accepts(text, match, index))
    .map(({ 0: match, index }) => ({
      start: index,
      end: index + match.replace(/(?<![.,\s])[.,\s]+$/, '').length,
      confidence,
    }));
}

function isStreet(match: string): boolean {
  const name = streetNameOf(match);
  const notNames = name === name.toLowerCase() ? NOT_STREET_NAME : NOT_STREET_WORD;
  return !notNames.test(name) && !FAMOUS.test(match);
}

/** The words between the number and the last word. */
const streetNameOf = (match: string) =>
  match
    .replace(/^\D*\d+[a-z]?(?:[-–/]\d+[a-z]?)?[,\s]+/iu, '')
    .split(/,|\n/)[0]
    ?.replace(/\s*\S+$/u, '') ?? '';

const OWN_KIND =
  /^(?:The )?(?:Old )?.*(?:Cottage|Bungalow|Farmhouse|Barn|Rectory|Vicarage|Forge|Stables?|Bothy)\b|^The Old |^T[ŷy] /u;

/** "Tullie House, Carlisle" is a venue: a house or a mill has to come with a postcode or talk of a home. */
function isHome(text: string, match: string, start: number): boolean {
  return (
    OWN_KIND.test(match.split(',')[0] ?? '') ||
    new RegExp(POSTCODE, 'iu').test(match) ||
    HOME_CUE.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** Of sightings that overlap, the longest. */
function withoutOverlaps(found: Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const sighting of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => sighting.end <= start || sighting.start >= end)) kept.push(sighting);
  }
  return kept.sort((a, b) => a.start - b.start);
}
