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
  String.raw`\b(?:pin|(?:alarm|safe|lock|key ?safe|padlock|combination|keypad|combo)(?: ?(?:code|number|pin|combination|combo))?|(?:door|gate|entry|building|access|lock|security|wi-?fi|zoom|locker|tablet|ipad|phone|laptop|screen)(?: key)? ?(?:code|pin|combination|combo|entry|lock)|key ?code|pass ?code|codes?)(?:${FOR}${IS}| )(?:has |have )?(?:been )?(?:(?:re)?set to |changed to |now )?[cC]?(\d{4,8}[#*]?|\d{4} \d{4}|\d{1,2}[- ]\d{1,2}[- ]\d{1,2}|[a-z]?\d{3,5}[a-z])(?![\p{L}\d]|[-./]\d)`,
  'giu',
);
/** Three digits open no more than a padlock. */
const PADLOCK =
  /\b(?:padlock|combination lock|bike lock|lock|suitcase|locker)(?: (?:code|number|combo|combination))?(?: is|'s|’s|:| -|=)? (\d{3})(?![\p{L}\d%:]|[-./]\d| \p{L}*(?:metres|people|places|steps))/giu;
/** "the door's 1947 then hash", "it unlocks with 2468". */
const DOOR =
  /\b(?:(?:door|gate|alarm|keypad|shutter|lift)(?:'s|’s| is) [cC]?(\d{4,6}[#*]?)(?= (?:then|and then|followed by|hash|star|and (?:press|turn|push|pull|hash|enter))|[#*])|(?:unlocks?|opens?|buzz (?:in|through)|gets? (?:you )?in) (?:with|using|on) (?:the code )?[cC]?(\d{4,6}[#*]?))(?![\p{L}\d])/giu;
/** A changed code keeps its name: "the gate code has changed to 7731". */
const CHANGED =
  /\b(?:code|pin|combination|password|passcode)s? (?:[\p{L}'’-]{1,12} ){0,5}?(?:has |have |is |was )?(?:been )?(?:now |just )?(?:changed|changing|updated|reset|moved|switched|set|goes|going) (?:over )?to [cC]?["“'‘]?([^\s"'“”‘’,;()]{0,30}\d[^\s"'“”‘’,;()]{0,30}(?<![.!?:]))/giu;

/** "use 5521 to get in the side gate": digits that open something, named after them. */
const OPENS =
  /\b(?:use|enter|type|press|punch in|put in) ([cC]?\d{4,8}[#*]?)(?= (?:to (?:get in|open|unlock)|(?:on|at|for) the (?:\p{L}+ )?(?:door|gate|keypad|alarm|padlock|safe|lock)\b))/giu;
const MEETING = /\b(?:meeting|zoom|teams)(?: meeting)? id(?: is)?[:=]? ?(\d{3} ?\d{3,4} ?\d{3,4})(?!\d)/giu;
/** Beside its password a login is one, whatever it looks like. */
const WITH_PASSWORD =
  /\b(?:log(?:-| )?in(?: as)?|user ?name|user ?id|user)(?:\s?[:=]\s?| is | )(?!(?:and|or|your|the|with|using|is|to|needs?|has|have|no|our|a)\b)([^\s,;:()/]{3,40})(?<![.!?])(?=(?: ?[,;/&|-] ?| and (?:the )?| with (?:the )?|\s)(?:pass ?(?:word|code)?|pwd|pw|p\/w)\b)/giu;

/** "password is safe", "login is required": what follows has to look like a secret. */
const LOOKS_SECRET = /\d|_|[a-z][A-Z]|-[A-Z]|[!@$%^&]/;

/** A password may be a plain word where it is said to be the password: "the password's marmalade". */
const PLAIN_PASSWORD =
  /\b(?:pass ?word|pw|p\/w|pwd|passphrase)(?:(?:'s|’s| is)(?: still| now)?:? |[:=] ?)(?!(?:a|all|also|always|an|any|as|at|available|being|by|case|changed?|compulsory|correct|different|due|easy|expired?|expires|expiring|fine|for|from|good|hard|held|hidden|if|in|incorrect|invalid|it|kept|known|locked|long|lost|missing|my|needed|never|new|no|not|now|of|ok|old|on|only|optional|our|out|private|protected|required|reset|safe|same|secret|secure|sent|set|shared|short|still|stored|strong|stuck|super|temporary|that|the|to|too|unique|unknown|unsafe|up|updated?|usual|valid|very|weak|what|with|working|wrong|written|your)\b)["“'‘]?(\p{L}[^\s"'“”‘’,;()]{2,30}(?<![.!?:]))/giu;

/** A code of no door, and numbers that are anybody's: discounts, bookings, years, registers open to all. */
const HARMLESS_CODE =
  /\b(?:discount|promo|voucher|booking|order|reference|ref|post|zip|dress|country|dial(?:l?ing)?|area|course|qr|highway|building|event|product|source|python|colour|gift)[- ]codes?(?! (?:for|to) the (?:door|gate))|\bcodes? of \p{L}+|\b(?:charit(?:y|ies)|company|ofsted|vat|isbn|order|booking|ticket|invoice|tracking|parcel|delivery|grant|bid|tender|job|vacancy|post|role|planning|flight|route|model|part|lot|page|item|raffle)(?: (?:registration|registered|application))?(?: (?:numbers?|no\.?|refs?|reference|id|urn))?[^.!?\n\p{L}]{0,6}(?:\p{L}{1,4}[-/ ]?)?[\d /.-]*$/iu;

const isHarmless = (text: string, { start, end }: Span) => HARMLESS_CODE.test(text.slice(Math.max(0, start - 40), end));

/** What the network takes for one has a digit, or is called a password or a login. */
const SECRETIVE = /\d|\b(?:pass|pw|pwd|log ?in|user|pin|code)/i;

/** Every secret told here has a digit in it or is called a password or a login. */
const MAY_OPEN = /\d|pass|pw|p\/w|log ?-?in|user/i;

/** Passwords, logins, PINs and door codes, known by the words before them. */
export default {
  id: 'credential',
  find: (text, { marked }) =>
    besides(
      (MAY_OPEN.test(text)
        ? [
            ...matches(text, PASSWORD).filter(({ secret }) => LOOKS_SECRET.test(secret)),
            ...matches(text, LOGIN).filter(({ secret }) => LOOKS_SECRET.test(secret)),
            ...matches(text, PLAIN_PASSWORD).filter(({ secret }) => !LOOKS_SECRET.test(secret)),
            ...matches(text, OPENS),
            ...matches(text, DOOR),
            ...matches(text, CHANGED).filter((span) => !isHarmless(text, span)),
            ...matches(text, PADLOCK),
            ...matches(text, MEETING),
            ...matches(text, WITH_PASSWORD),
            ...matches(text, PIN).filter((span) => !isHarmless(text, span)),
          ]
        : []
      ).map(({ start, end }) => ({ start, end, confidence: 0.9 })),
      marked('id-number').filter(
        (mark) => !isHarmless(text, mark) && SECRETIVE.test(text.slice(Math.max(0, mark.start - 30), mark.end)),
      ),
    ),
} satisfies Recogniser;

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: match, 1: first, 2: second, index }) => {
    const secret = first ?? second ?? '';
    const start = index + match.indexOf(secret, match.search(/[ :=–-]/));
    return { start, end: index + match.length, secret: match.slice(start - index) };
  });
}
