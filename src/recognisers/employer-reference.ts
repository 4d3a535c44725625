import type { Recogniser, Sighting } from './recogniser';

const JOB = String.raw`(?:[\p{L}&/-]+ ){0,4}(?:worker|assistant|manager|coordinator|co-ordinator|practitioner|teacher|ta|nurse|lead|leader|officer|director|coach|tutor|mentor|trustee|volunteer|senco|key ?worker|youth worker|apprentice|intern|deputy|head|cook|caretaker|counsellor|therapist|fundraiser|trainer|administrator|receptionist|governor|supervisor|staff|team|childminder|room leader|support worker|caseworker|facilitator|specialist|chair|treasurer|secretary|ceo|comms|driver|instructor)`;
/** A name of several words in capitals, or one that ends like an organisation's. */
const NAME = String.raw`(?:the )?(?:\p{Lu}[\p{L}'’&.-]*(?: (?:of|and|&|the|for|in|on|'n'))*(?: |-)?){1,7}`;

/** The words before a workplace, of someone speaking for themselves. */
const WORKPLACE = new RegExp(
  String.raw`(?:(?:\b[Ii](?:'m| am|'ve| have)?|\b[Ww]e|\b[Mm]e)? ?\b(?:(?:currently |now |still |also |proudly |have )*(?:work|works|worked|working|volunteer|volunteered|volunteering|employed|teach|taught|based) (?:full[- ]time |part[- ]time |there )?(?:for|at|with|by)|(?:started|starting|start|joined|joining|left|leaving|left my job at|quit|handed in my notice at|(?:first|last) day (?:at|with)|(?:new|my) (?:job|role|post) (?:at|with)|shift at|day at|years? (?:at|with|for)|my (?:work|workplace|employer|job),?(?: at)?|proud to (?:work|be) (?:for|at|with|part of)|on behalf of|here at|we at|everyone at|all of us at|currently at|now at))|\b(?:an?|as an?|the|senior|former|ex-?)? ?${JOB} ?(?:@|at|for|with|,)) ?(?<name>${NAME})`,
  'gu',
);
const BIO = new RegExp(String.raw`(?<=^|[|·•\n.,] ?)${JOB} ?(?:@|at|for) ?(?<name>${NAME})`, 'giu');
const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|my|me|we're|mine|we|us|our)\b/iu;
const NO_WORKPLACE =
  /^(?:the )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Home|England|Scotland|Wales|Britain|London|I|I'm|Year|Level|Key|Zoom|Teams|X|Facebook|Instagram|TikTok|LinkedIn|University|Google)\b/u;
const KIND =
  /\b(?:School|Academy|College|Nursery|Pre-?school|Playgroup|Centre|Club|Charity|Trust|Council|Hospital|Refuge|Hub|Project|Services?|Foundation|Activities|Care|Kids|Group|Association|Society|Hospice|Home|House|Clinic|Surgery|Agency|Ltd|CIC|Partnership|Network|Primary|Infants?|Juniors?|High|Comp|SEND|Women's|Children's|Youth|Community|Learning|Support|Mentoring|Enterprise|Aid|Theatre|Farm|Forest|Scouts|Guides|Daycare|Day)\b/u;

/** Where someone writing for themselves says they work. */
export default {
  id: 'employer-reference',
  find(text) {
    return [...named(text, BIO), ...(FIRST_PERSON.test(text) ? named(text, WORKPLACE) : [])];
  },
} satisfies Recogniser;

function named(text: string, pattern: RegExp): Sighting[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index, groups }) => {
    const name = groups?.name?.trim().replace(/[.,]$/, '') ?? '';
    if (!/^(?:the )?\p{Lu}/u.test(name) || NO_WORKPLACE.test(name) || !KIND.test(name)) return [];
    const start = index + match.lastIndexOf(name);
    return [{ start, end: start + name.length, confidence: 0.75 }];
  });
}
