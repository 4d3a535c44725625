import type { Recogniser } from './recogniser.ts';

/** How it goes on: "for the portal", "is", ":". */
const FOR = String.raw`(?: (?:for|to|on|of) (?:[\p{L}'’-]{1,24} ){0,4}?[\p{L}'’-]{1,24})?`;
const IS = String.raw`(?:(?:'s|’s| is| are| was)(?: still| now| currently)?[ :]{1,2}| ?[:=–-] ?)`;
const SECRET = String.raw`["'“‘]?([^\s"'“”‘’,;()]{3,40}(?<![.!?:]))`;

const PASSWORD = new RegExp(String.raw`\b(?:pass(?:word|code|phrase)|pwd|p\/w)s?(?:${FOR}${IS}| )${SECRET}`, 'giu');
const LOGIN = new RegExp(
  String.raw`\b(?:log-?in|user ?name|user ?id)(?:${FOR}${IS}| )${SECRET}(?: ?[/|] ?([^\s,;()]{3,40}(?<![.!?])))?`,
  'giu',
);
const PIN = new RegExp(
  String.raw`\b(?:pin|(?:door|gate|entry|access|alarm|safe|lock|key ?safe|security|side door|front door|padlock|wi-?fi)(?: key)? ?(?:code|number|pin|combination)?|combination|codes?)(?:${FOR}${IS}| )[cC]?(\d{4,8}[#*]?|[a-z]?\d{3,5}[a-z])(?![\p{L}\d]|[-./]\d)`,
  'giu',
);

/** "password is safe", "login is required": what follows has to look like a secret. */
const LOOKS_SECRET = /\d|_|[a-z][A-Z]|-[A-Z]|[!@$%^&]/;

/** A code of no door: discounts, bookings, years. */
const HARMLESS_CODE =
  /\b(?:discount|promo|voucher|booking|order|reference|ref|post|zip|dress|country|dial(?:l?ing)?|area|course|qr)[- ]codes?/i;

/** Passwords, logins, PINs and door codes, known by the words before them. */
export default {
  id: 'credential',
  find: (text) =>
    [
      ...matches(text, PASSWORD).filter(({ secret }) => LOOKS_SECRET.test(secret)),
      ...matches(text, LOGIN).filter(({ secret }) => LOOKS_SECRET.test(secret)),
      ...matches(text, PIN).filter(({ start }) => !HARMLESS_CODE.test(text.slice(Math.max(0, start - 40), start))),
    ].map(({ start, end }) => ({ start, end, confidence: 0.9 })),
} satisfies Recogniser;

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: match, 1: secret = '', index }) => {
    const start = index + match.indexOf(secret, match.search(/[ :=–-]/));
    return { start, end: index + match.length, secret: match.slice(start - index) };
  });
}
