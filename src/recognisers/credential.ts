import { besides } from './reading/besides.ts';
import type { Recogniser, Span } from './recogniser.ts';

/** How it goes on: "for the portal", "is", ":". */
const FOR = String.raw`(?: (?:for|to|on|of) (?:[\p{L}'’-]{1,24} ){0,4}?[\p{L}'’-]{1,24})?`;
const IS = String.raw`(?:(?:'s|’s| is| are| was)(?: still| now| currently)?[ :]{1,2}| ?[:=–-] ?)`;
const SECRET = String.raw`["'“‘]?([^\s"'“”‘’,;()]{3,40}(?<![.!?:]))`;

const PASSWORD = new RegExp(
  String.raw`\b(?:pass ?(?:word|code|phrase)|passwd|pwd|p\/w|pw|(?<=(?:wi-?fi|the|user[^\n]{0,30}|login[^\n]{0,30}) )pass(?= is |:|=)|(?<=/ ?)pass(?=:)|wi-?fi (?:code|key))s?(?:${FOR}${IS}| )${SECRET}`,
  'giu',
);
const LOGIN = new RegExp(
  String.raw`\b(?:log(?:-| )?in(?: as)?|user ?name|user ?id|user(?=:))(?:${FOR}${IS}| )${SECRET}(?: ?[/|] ?([^\s,;()]{3,40}(?<![.!?])))?`,
  'giu',
);
const PIN = new RegExp(
  String.raw`\b(?:pin|(?:door|gate|entry|access|alarm|safe|lock|key ?safe|security|side door|front door|padlock|wi-?fi)(?: key)? ?(?:code|number|pin|combination)?|combination|keypad|key ?code|codes?)(?:${FOR}${IS}| )[cC]?(\d{4,8}[#*]?|\d{2}-\d{2}-\d{2}|[a-z]?\d{3,5}[a-z])(?![\p{L}\d]|[-./]\d)`,
  'giu',
);

/** "use 5521 to get in the side gate": digits that open something, named after them. */
const OPENS =
  /\b(?:use|enter|type|press|punch in|put in) ([cC]?\d{4,8}[#*]?)(?= (?:to (?:get in|open|unlock)|(?:on|at|for) the (?:\p{L}+ )?(?:door|gate|keypad|alarm|padlock|safe|lock)\b))/giu;
const MEETING = /\bmeeting id(?: is)?[:=]? ?(\d{3} ?\d{3,4} ?\d{3,4})(?!\d)/giu;
/** Beside its password a login is one, whatever it looks like. */
const WITH_PASSWORD =
  /\b(?:log(?:-| )?in(?: as)?|user ?name|user ?id|user)(?:\s?[:=]\s?| is | )(?!(?:and|or|your|the|with|using|is|to|needs?|has|have|no|our|a)\b)([^\s,;:()/]{3,40})(?<![.!?])(?=(?: ?[,;/&|-] ?| and (?:the )?| with (?:the )?|\s)(?:pass ?(?:word|code)?|pwd|pw|p\/w)\b)/giu;

/** "password is safe", "login is required": what follows has to look like a secret. */
const LOOKS_SECRET = /\d|_|[a-z][A-Z]|-[A-Z]|[!@$%^&]/;

/** A code of no door: discounts, bookings, years. */
const HARMLESS_CODE =
  /\b(?:discount|promo|voucher|booking|order|reference|ref|post|zip|dress|country|dial(?:l?ing)?|area|course|qr)[- ]codes?/i;

const isHarmless = (text: string, { start, end }: Span) => HARMLESS_CODE.test(text.slice(Math.max(0, start - 40), end));

/** Passwords, logins, PINs and door codes, known by the words before them. */
export default {
  id: 'credential',
  find: (text, { marked }) =>
    besides(
      [
        ...matches(text, PASSWORD).filter(({ secret }) => LOOKS_SECRET.test(secret)),
        ...matches(text, LOGIN).filter(({ secret }) => LOOKS_SECRET.test(secret)),
        ...matches(text, OPENS),
        ...matches(text, MEETING),
        ...matches(text, WITH_PASSWORD),
        ...matches(text, PIN).filter((span) => !isHarmless(text, span)),
      ].map(({ start, end }) => ({ start, end, confidence: 0.9 })),
      marked('id-number').filter((mark) => !isHarmless(text, mark)),
    ),
} satisfies Recogniser;

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: match, 1: secret = '', index }) => {
    const start = index + match.indexOf(secret, match.search(/[ :=–-]/));
    return { start, end: index + match.length, secret: match.slice(start - index) };
  });
}
