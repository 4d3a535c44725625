import type { Sighting } from '../recogniser';
import { GROUP } from './lexicon';

/** One of a group, too, with the word it is said by. */
const ONE = String.raw`(?:an? |the |our |some |these |those |my |your |more |all ){0,3}(?:${GROUP}|\p{Lu}\p{L}{1,20} (?:people|families|children|kids|lads|girls|women|men|staff|volunteers|parents)|(?:muslim|jew|sikh|hindu|christian|catholic|immigrant|refugee|migrant|traveller|lesbian|woman|girl|pensioner)(?![\p{L}'’]))`;
const BAD = String.raw`(?:stupid|thick|dumb|lazy|useless|inferior|worse|weak(?:er)?|dirty|filthy|criminals?|scroungers?|spongers?|freaks?|animals?|vermin|terrorists?|a burden|burdens?|dangerous|broken|sick|wrong|a threat|threats?|less|thieves|naughty|slow|disgusting|unclean|unprofessional|to blame|the (?:problem|enemy)|(?:all )?the same|an excuse|a (?:joke|phase|choice|curse|disease))`;

/** Speaking up for a group: well said of it, denied, asked after, said of oneself. */
const WELL = [
  // I love them, we stand with them
  String.raw`\b(?:i|we|you|they|everyone)(?:'d| would| do| really| all| just| both){0,3} (?:love|welcome|respect|admire|support|celebrate|thank|appreciate|cherish|stand (?:with|by|beside|up for)|am proud of|are proud of) ${ONE}(?=\s*(?:[.,!?]|$|and\b|because|who|they|here|for|in|on|with|from))`,
  String.raw`\b(?:proud of|grateful to|thanks to|thank you to|well done to|welcome to|room for|respect for|rights for|support for|equal pay for|here for|stand (?:with|by|beside)|allies? (?:of|to)) ${ONE}`,
  // they deserve respect, they should be paid alike
  String.raw`${ONE}(?: [\p{L}'-]{1,20}){0,2}? (?:deserves? (?:to be (?:treated|heard|paid|safe|seen|believed|welcomed|included|respected|here|listened)|respect|better|dignity|more|equal|the same|safety|support|love|teachers|a (?:fair|safe|warm|chance|voice|proper|place|home|seat|medal|say))|(?:have|has) (?:(?:every|the|a|an equal) right|(?:a lot|so much|plenty) to (?:give|offer|teach)|as much right)|should(?: all| always)? (?:get (?:equal|the same|more|better|paid)|have (?:equal|the same|more|better|a say|access)|be (?:able|paid|treated|heard|safe|welcome|welcomed|believed|included|respected|seen|proud|free|in the room|listened)|feel (?:safe|welcome|proud)|not (?:have to|be (?:afraid|made|treated|left)))|(?:is|are|was|were)(?: just| all| so| very| always| always so| such| some of| among){0,2} (?:welcome|amazing|wonderful|brilliant|brave|kind|fantastic|valued|respected|valid|loved|heroes|leaders|equal|the (?:best|kindest|bravest|proudest|backbone|heart)|part of|our (?:friends|neighbours|colleagues|family)|human|people too|worth)|make up|made up|matter|belong(?:s)? (?:here|in every|everywhere|on every)|bring(?:s)? (?:so much|so many|joy|colour|life|skills|a lot)|enrich|built|are not going anywhere|is not an insult)`,
  // no one of them deserves it
  String.raw`\b(?:no|not one|nobody who is) (?:${ONE}|(?:\p{L}{1,20} )?(?:person|child|family|man|woman)) (?:\p{L}{1,20} )?(?:deserves?|should (?:ever )?(?:have to|be (?:spat|attacked|abused|afraid|scared|treated|made|called|left|turned|bullied|mocked|laughed)|feel|face))`,
  // not lazy, never a burden
  String.raw`\b(?:is|are|was|were|do|does|am)(?:n't| not| never)(?: \p{L}{1,20}){0,2}? (?:an? |the |any )?${BAD}(?![\p{L}])`,
  String.raw`\b(?:isnt|arent|wasnt|werent) (?:\p{L}{1,20} )?(?:an? |the |any )?${BAD}(?![\p{L}])`,
  String.raw`\b(?:don't|dont|do not|doesn't|never|would never|can't) (?:for a moment )?(?:hate|despise|fear|resent|say that|think that|believe that|blame) ${ONE}`,
  // said of oneself and one's own
  String.raw`\b(?:i'm|i am|i was|as|my (?:mum|dad|nan|wife|husband|partner|son|daughter|brother|sister|best friend|mother|father|grandad|gran)(?: is| was|'s)|we're|we are|i've been) (?:an? |both )?(?:\p{L}{1,20} ){0,1}?(?:${GROUP}|muslim|jew|jewish|sikh|hindu|christian|catholic|immigrant|refugee|migrant|traveller|lesbian|gay|trans|disabled|autistic|deaf|blind|bisexual|dyslexic|black|asian|polish)(?![\p{L}'’])`,
  // asked for or after
  String.raw`\b(?:are|is|were) there (?:any|other|many|enough)\b[^.?!\n]{0,60}\?`,
  String.raw`\bwhy (?:are|is|were|do we (?:have|see|hear from)) (?:there )?(?:so |too )?(?:few|little)\b`,
  String.raw`\b(?:isn't it|is it not|it's|it is) (?:about |high |long past )?time (?:that )?(?:we|you|they|everyone|people|somebody)\b[^.?!\n]{0,15}\b(?:stop|stopped|listened|saw|heard|welcomed|apologised|hired|paid|treated)\b`,
];

/** Telling off who says such things: racist, banned, asked to leave. */
const TOLD_OFF = [
  String.raw`\b(?:it(?:'s| is| was)|that(?:'s| is| was)|this is|is|was) (?:\p{L}{1,20} )?(?:racist|sexist|ableist|ageist|homophobic|transphobic|islamophobic|antisemitic|misogynist|hateful|bigoted|cruel|offensive|prejudiced|xenophobic) (?:to|of|when|if|and|language|nonsense|rubbish|abuse)\b`,
  String.raw`\b(?:anyone|anybody|people|those|someone|somebody|whoever|if you|if anyone|posts?|comments?|members?)(?: who| that)?(?: \p{L}{1,20}){0,2}? (?:says?|thinks?|calls?|claims?|believes?|shouts?|posts?|writes?|jokes?|insults?|abuses?|mocks?|is heard|saying|calling|claiming|think)\b[^.!?\n]{0,90}\b(?:will be|would be|can leave|please leave|should leave|is not welcome|isn't welcome|are not welcome|aren't welcome|wrong|banned|removed|deleted|reported|blocked|answer to|should be ashamed|has never met|have never met|need to think|not (?:one of|for) us)\b`,
  String.raw`\b(?:posting|saying|writing|calling|shouting|tweeting|claiming|joking)\b[^.!?\n]{0,90}\b(?:is why|cost (?:him|her|them)|got (?:him|her|them)|is against|isn't (?:funny|ok|okay|banter)|is not (?:funny|ok|okay|banter|allowed)|will get you|lost (?:him|her|them)|is never|has no place|hurts)\b`,
  String.raw`\b(?:he|she|they|someone|somebody|one (?:man|woman|parent|lad)) (?:said|shouted|wrote|posted|called|told)\b[^.!?\n]{0,90}\b(?:was|were|got|been|is|are) (?:\p{L}{1,20} )?(?:sent off|banned|removed|asked to leave|reported|blocked|sacked|shown the door|wrong|barred|suspended)\b`,
  String.raw`\bwhatever (?:he|she|they|anyone|anybody|people|some people|some|you) (?:says?|thinks?|tells?|claims?|might)\b`,
  String.raw`\bcall(?:ing)? (?:it|that) (?:a joke|banter)\b`,
];

const ASIDE = new RegExp([...WELL, ...TOLD_OFF].join('|'), 'iu');

/** Whether what stands in the sentence of a sighting speaks for the people it names, or against who demeans them. */
export function isRespectful(text: string, { start, end }: Sighting): boolean {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const rest = /[.!?\n]/.exec(text.slice(end - 1));
  return ASIDE.test(text.slice(from, rest === null ? text.length : end + rest.index));
}
