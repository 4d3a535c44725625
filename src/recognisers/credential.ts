import { besides } from './reading/besides.ts';
import type { Recogniser, Span } from './recogniser.ts';
import { sift } from './words/sieve.ts';

/** How it goes on: "for the portal", "is", ":". */
const FOR = String.raw`(?: (?:for|to|on|of|at|in|from) (?:[\p{L}'’-]{1,24} ){0,4}?[\p{L}'’-]{1,24})?`;
const IS = String.raw`(?:(?:'s|’s| is| are| was)(?: still| now| currently)?[ :]{1,2}| ?[:=–-] ?)`;
const SECRET = String.raw`["'“‘]?([^\s"'“”‘’,;()]{3,40}(?<![.!?:]))`;

const PASSWORD = new RegExp(
  String.raw`\b(?:pass ?(?:word|code|phrase)|passwd|pwd|p\/w|pw|(?<=(?:wi-?fi|the|user[^\n]{0,30}|login[^\n]{0,30}) )pass(?= is |:| ?=)|(?<=/ ?)pass(?=:)|wi-?fi (?:code|key))s?(?:${FOR}${IS}| )${SECRET}`,
  'giu',
);
const LOGIN = new RegExp(
  String.raw`\b(?:log(?:-| )?in(?: as| with| using)?|user ?name|user ?id|user(?=:))(?:${FOR}${IS}| )${SECRET}(?:(?: ?[/|] ?| and )([^\s,;()]{3,40}(?<![.!?])))?`,
  'giu',
);
const PIN = new RegExp(
  String.raw`\b(?:pin|(?:alarm|safe|lock|key ?safe|padlock|combination|keypad|combo)(?: ?(?:code|number|pin|combination|combo))?|(?:door|gate|entry|building|access|lock|security|wi-?fi|zoom|locker|tablet|ipad|phone|laptop|screen)(?: key)? ?(?:code|pin|combination|combo|entry|lock)|key ?code|pass ?code|codes?)(?:${FOR}${IS}| )(?:has |have )?(?:been )?(?:(?:re)?set to |changed to |now )?[cC]?(\d{4,8}[#*]?|\d{4} \d{4}|\d{1,2}[- ]\d{1,2}[- ]\d{1,2}|[a-z]?\d{3,5}[a-z])(?![\p{L}\d]|[-./]\d)`,
  'giu',
);
/** Three digits open no more than a padlock. */
const PADLOCK =
  /\b(?:(?:padlock|(?:combination|bike|shed|gate|cupboard|chain) lock)(?: (?:code|number|combo|combination))?(?: is|'s|’s|:| -|=)?|(?:lock|suitcase|locker)(?: (?:code|number|combo|combination)(?: is|'s|’s|:| -|=)?| is|'s|’s|:| -|=)) (\d{3}|\d(?:-\d){2,4})(?![\p{L}\d%:]|[-./]\d| \p{L}*(?:metres|people|places|steps))/giu;
/** "the door's 1947 then hash", "it unlocks with 2468". */
const DOOR =
  /\b(?:(?:door|gate|alarm|keypad|shutter|lift)(?:'s|’s| is)(?: now| still)?(?: on| set to)? [cC]?(\d{4,6}[#*]?)(?= (?:now\b|then|and then|followed by|hash|star|and (?:press|turn|push|pull|hash|enter))|[#*])|(?:unlocks?|opens?|buzz (?:in|through)|gets? (?:you )?in) (?:with|using|on) (?:the code )?[cC]?(\d{4,6}[#*]?))(?![\p{L}\d])/giu;
/** A changed code keeps its name: "the gate code has changed to 7731". */
const CHANGED =
  /\b(?:code|pin|combination|password|passcode)s? (?:[\p{L}'’-]{1,12} ){0,5}?(?:has |have |is |was )?(?:been )?(?:now |just )?(?:changed|changing|updated|reset|moved|switched|set|goes|going) (?:over )?to [cC]?["“'‘]?([^\s"'“”‘’,;()]{0,30}\d[^\s"'“”‘’,;()]{0,30}(?<![.!?:]))/giu;

/** "use 5521 to get in the side gate": digits that open something, named after them. */
const OPENS =
  /\b(?:use|enter|type|press|punch in|put in) ([cC]?\d{4,8}[#*]?)(?= (?:to (?:get in|open|unlock)|(?:on|at|for) the (?:\p{L}+ )?(?:door|gate|keypad|alarm|padlock|safe|lock)\b))/giu;
/** What a code opens, and the code itself: "alarm code", "key safe", "PIN". */
const LOCKED =
  '(?:door|gate|alarm|key ?safe|key ?box|lock ?box|padlock|keypad|shutters?|barrier|entry|building|lock|safe|locker|cupboard|shed|garage|store(?:room)?|office|intercom|lift|bike store|wi-?fi|tablet|ipad|phone|laptop|photocopier|printer|till)';
const CODE = String.raw`(?:${LOCKED}(?: (?:door|gate|key|entry|access|alarm|lock)){0,2} ?(?:code|pin|combination|combo|number|password|passcode)|key ?safe|lock ?box|key ?box|pin(?: code| number)?|pass ?code|key ?code|entry code|access code|combination|(?:code|number) (?:for|to|on) (?:the |our |my |your )?(?:\p{L}{1,12} ){0,2}?${LOCKED})`;
const DIGITS = String.raw`([cC]?\d{4,8}(?:[#*]|[XYZxyz](?!\p{L}))?)(?![\p{L}\d%]|[:./-]\d)`;
/** The digits first: "8842 is the alarm code", "7731 gets you through the side gate". */
const DIGITS_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d£$€.,:/#-])${DIGITS}(?:(?:'s|’s| is| was| will be)(?: still| now)? (?:the |our |your |my |his |her |their )?(?:new |current |temporary |\p{L}+ ){0,3}?${CODE}(?!\p{L})|,? (?:the|our|my|your) ${CODE}(?!\p{L})| (?:gets?|lets?|will get|will let|should get|should let) (?:you|us|them|everyone|people|anyone|him|her) (?:in|into|through|past|up)(?!\p{L})| (?:opens?|unlocks?|will open|disarms?|unsets?) (?:the|it|that|both|all)(?!\p{L}))`,
  'giu',
);
/** More words between the code and its digits: "New door code as of Monday: 4519", "has changed, it's now 9917". */
const FAR = new RegExp(
  String.raw`(?<!\p{L})${CODE}(?!\p{L})[^.!?\n\d£$€]{0,60}?(?: is| it['’]s| be|[:=]|[–-]| now| to|,) (?:still |now )?["'“‘]?${DIGITS}(?! (?:people|of|times|new|in|members|children|families|homes))`,
  'giu',
);
/** "Gate: 1975". */
const LABELLED = new RegExp(
  String.raw`(?<=^|[\n.;,(•*/|] ?)(?:(?:new|front|back|side|main|rear|office|hall|staff) )?${LOCKED}(?: door| gate)? ?[:=–-]{1,2} ?${DIGITS}`,
  'giu',
);
/** "punch in 5093 and the shutter goes up": where the line speaks of something that opens. */
const KEYED = new RegExp(
  String.raw`(?<!\p{L})(?:punch(?:ing)?(?: in)?|key(?:ing)? in|tap(?:ping)?(?: in)?|typ(?:e|ing)(?: in)?|press(?:ing)?(?: C then)?|enter(?:ing)?|put(?:ting)? in|input|use|using|it['’]s) ${DIGITS}(?! (?:words|characters|times|steps|leaflets))`,
  'giu',
);
const OPENER =
  /\b(?:doors?|gates?|alarms?|shutters?|keypads?|padlocks?|barrier|key ?safe|safe|let (?:your|our|them)sel(?:f|ves) in|get in(?:to)?|buzzer|intercom|unlocks?|locked|key ?box)\b/i;
/** A clock's time is when a door opens, not with what. */
const CLOCK = /^(?:[01]\d|2[0-3])(?:00|15|30|45)$/;
/** Digits spelt out: "the code is one nine eight four". */
const SPELT_DIGIT = '(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)';
const SPELT = new RegExp(
  String.raw`(?<!\p{L})(?:${CODE}|codes?|NHS|account|sort code|passport|password|UPN|keypad|locked with|unlocks with|opens with)(?!\p{L})[^\n\d]{0,40}?(?<!\p{L})((?:${SPELT_DIGIT}[ ,-]{1,2}){3,15}(?:${SPELT_DIGIT}|hash|star))(?!\p{L})`,
  'giu',
);
/** "Staff wifi is Gooseberry7". */
const WIFI =
  /\bwi-?fi(?:(?: (?:for|in|at|upstairs|downstairs)(?: the)?(?: [\p{L}-]{2,20}){1,3})? is | ?[:–-] ?|,? use )([^\s"'“”‘’,;()/]{4,30}(?<![.!?:]))(?: ?\/ ?([^\s,;()]{4,30}(?<![.!?:])))?/giu;
/** How a dial is turned: "left 12, right 40, left 7". */
const DIAL =
  /\b((?:(?:left|right) \d{1,2}|\d{1,2} (?:left|right))(?:,? (?:then |and )?(?:(?:left|right) \d{1,2}|\d{1,2} (?:left|right))){2})\b/giu;
const MEETING = /\b(?:meeting|zoom|teams)(?: meeting)? id(?: is)?[:=]? ?(\d{3} ?\d{3,4} ?\d{3,4})(?!\d)/giu;
/** Beside its password a login is one, whatever it looks like. */
const WITH_PASSWORD =
  /\b(?:log(?:-| )?in(?: as)?|user ?name|user ?id|user)(?:\s?[:=]\s?| is | )(?!(?:and|or|your|the|with|using|is|to|needs?|has|have|no|our|a)\b)([^\s,;:()/]{3,40})(?<![.!?])(?=(?: ?[,;/&|-] ?| and (?:the )?| with (?:the )?|\s)(?:pass ?(?:word|code)?|pwd|pw|p\/w)\b)/giu;

/** "password is safe", "login is required": what follows has to look like a secret. */
const LOOKS_SECRET = /\d|_|\p{Ll}\.\p{Ll}|[a-z][A-Z]|-[A-Z]|[!@$%^&]/u;

/** A password may be a plain word where it is said to be the password: "the password's marmalade". */
const PLAIN_PASSWORD =
  /\b(?:pass ?word|pw|p\/w|pwd|passphrase)(?:(?:'s|’s| is)(?: still| now)?:? |[:=] ?)(?!(?:a|all|also|always|an|any|as|at|available|being|by|case|changed?|compulsory|correct|different|due|easy|expired?|expires|expiring|fine|for|from|good|hard|held|hidden|if|in|incorrect|invalid|it|kept|known|locked|long|lost|missing|my|needed|never|new|no|not|now|of|ok|old|on|only|optional|our|out|private|protected|required|reset|safe|same|secret|secure|sent|set|shared|short|still|stored|strong|stuck|super|temporary|that|the|to|too|unique|unknown|unsafe|up|updated?|usual|valid|very|weak|what|with|working|wrong|written|your)\b)["“'‘]?(\p{L}[^\s"'“”‘’,;()]{2,30}(?<![.!?:]))/giu;

/** A code of no door, and numbers that are anybody's: discounts, bookings, years, registers open to all. */
const HARMLESS_CODE =
  /\b(?:discount|promo|voucher|booking|order|reference|ref|post|zip|dress|country|dial(?:l?ing)?|area|course|qr|highway|event|product|source|python|colour|gift|error|fare|tax|club|sign-?up|registration)[- ]codes?(?! (?:for|to) the (?:door|gate))|\bcodes? of \p{L}+|\b(?:quot(?:e|ing)|using|use) (?:the |this |our )?ref(?:erence)?[^.!?\n]{0,16}$|\b(?:charit(?:y|ies)|company|ofsted|cqc|provider|location|urn|ukprn|lottery|fundrais\w+|justgiving|text|hymns?|psalm|grid|vat|isbn|order|booking|ticket|invoice|tracking|parcel|delivery|grant|bid|tender|job|vacancy|post|role|planning|flight|route|model|part|lot|page|item|raffle)(?: (?:registration|registered|application))?(?: (?:numbers?|no\.?|refs?|reference|id|urn))?[^.!?\n\p{L}]{0,6}(?:\p{L}{1,4}[-/ ]?)?[\d /.-]*$/iu;

/** Where one pays or books, a code is for all. */
const FOR_ALL =
  /^['"”’]? (?:at (?:the |our )?(?:checkout|till|box office|bar|counter|booking|basket)|on (?:your|the|any) (?:booking|form|order|application|payment|entry)|(?:for|to (?:get|claim|save|have)) (?:free|\d|£|a (?:free|discount)|money off|your|an? \w+ (?:discount|off))|when (?:you )?(?:book|pay|order|check|donat|registe?r)\w*|if you (?:book|pay|order|ring|call)|off\b)/i;

const isHarmless = (text: string, { start, end }: Span) =>
  HARMLESS_CODE.test(text.slice(Math.max(0, start - 40), end)) ||
  FOR_ALL.test(text.slice(end, end + 40)) ||
  (/\b(?:use|with|enter|quote) (?:code )?$/i.test(text.slice(Math.max(0, start - 20), start)) &&
    FOR_ALL.test(text.slice(start, end + 40).replace(/^\S+/, '')));

/** The network's word is wanted only where it is surer than for what has no rules beside it. */
const SURE_ENOUGH = 0.75;

/** What the network takes for one is called something that is somebody's, or opens something. */
const SECRETIVE =
  /\b(?:pass|pw|pwd|p\/w|log ?-?in|user|pin|codes?|numbers?|no\.?|num|ref|id|account|acc?t?|sort|bank|cards?|cvv|nhs|chi|ni|nino|insurance|licen[cs]e|upn|uln|dbs|brp|utr|safe|lock|padlock|combination|alarm|gate|door|keypad|key|certificate|visa|case|share)\b/iu;

/** Every secret told here is called by its name or opens something. */
const MAY_OPEN =
  /pass|pw|p\/w|log[ -]?in|user|code|pin\b|pins\b|safe|lock|gate|door|alarm|keypad|shutter|barrier|entry|building|cupboard|shed|garage|store|office|intercom|lift|wi-?fi|tablet|ipad|phone|laptop|copier|printer|till|number|key|combination|combo|opens?\b|disarm|unset|gets? |lets? |buzz|meeting|zoom|teams|nhs|account|upn|left|right|enter|press|punch|screen|access/i;

/** Passwords, logins, PINs and door codes, known by the words before them. */
export default {
  id: 'credential',
  find: (text, { marked }) =>
    besides(
      (MAY_OPEN.test(text) ? secretsIn(text) : []).map(({ start, end }) => ({ start, end, confidence: 0.9 })),
      marked('id-number', SURE_ENOUGH).filter(
        (mark) => !isHarmless(text, mark) && SECRETIVE.test(text.slice(Math.max(0, mark.start - 40), mark.end)),
      ),
    ),
} satisfies Recogniser;

type Found = Span & { secret: string };
/** A way of telling a secret, and what is none although it is told so. */
type Way = { pattern: RegExp; isOne?: (text: string, found: Found) => boolean };

const WAYS: readonly Way[] = [
  { pattern: PASSWORD, isOne: (_, { secret }) => LOOKS_SECRET.test(secret) },
  { pattern: LOGIN, isOne: (_, { secret }) => LOOKS_SECRET.test(secret) },
  { pattern: PLAIN_PASSWORD, isOne: (_, { secret }) => !LOOKS_SECRET.test(secret) },
  { pattern: OPENS },
  { pattern: DOOR },
  { pattern: PADLOCK },
  { pattern: MEETING },
  { pattern: WIFI, isOne: (_, { secret }) => /\d/.test(secret) },
  { pattern: DIAL },
  { pattern: WITH_PASSWORD },
  { pattern: SPELT },
  { pattern: LABELLED, isOne: (_, { secret }) => !CLOCK.test(secret) },
  ...[PIN, DIGITS_FIRST, FAR, CHANGED].map((pattern) => ({
    pattern,
    isOne: (text: string, found: Found) => !isHarmless(text, found),
  })),
  {
    pattern: KEYED,
    isOne: (text, found) => OPENER.test(text) && !CLOCK.test(found.secret) && !isHarmless(text, found),
  },
];

const waysIn = sift(WAYS, ({ pattern }) => pattern);

/** What several ways of telling it point at counts once, as the first of them has it. */
function secretsIn(text: string): Span[] {
  const secrets = waysIn(text).flatMap(({ pattern, isOne }) =>
    matches(text, pattern).filter((found) => isOne === undefined || isOne(text, found)),
  );
  return secrets.filter(
    (one, index) => !secrets.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}

function matches(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: match, 1: first, 2: second, index }) => {
    const secret = first ?? second ?? '';
    const offset = match.indexOf(secret, Math.max(0, match.search(/[ :=–-]/)));
    const start = index + (offset < 0 ? match.indexOf(secret) : offset);
    return second === undefined
      ? { start, end: start + secret.length, secret }
      : { start, end: index + match.length, secret: match.slice(start - index) };
  });
}
