import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { lookingFor, phrasing } from './words/phrasing';

const WARES = String.raw`(?:shop|stall|etsy|etsy shop|vinted|depop|ebay|business|side hustle|side business|small business|course|courses|coaching|programme|program|e-?book|book|novel|classes|bootcamp|studio|salon|candles|bakes|cakes|cupcakes|meal plans?|plans?|rates|services|prints|jewellery|earrings|necklaces|crafts|soaps|wax melts|lashes|nails|brows|tutoring|tuition|lessons|webinar|masterclass|podcast|merch|templates?|planners?|resources pack|worksheets|course notes|notes|cv service|dog walking|childminding|photography|wedding|private (?:clients|sessions|lessons|tuition)|oils|shakes|supplements|skincare|avon|tropic|body shop|forever living|candle|clothing line|boutique|page|channel|discount code|referral (?:code|link)|affiliate link|link|patreon|ko-?fi|onlyfans|crypto|portfolio|mentorship|retreat|(?:[\p{L}-]+ )?(?:business|shop|stall|studio|salon|course|programme|classes|coaching))`;
const PRICE = String.raw`£ ?\d[\d,.]*k?`;
const REACH_ME = `(?:message|dm|inbox|text|ring|call|whatsapp|msg|pm|contact|drop|ask|email|e-mail|see) me`;

const phrasingsIn = lookingFor([
  phrasing(
    'gu',
    0.92,
    String.raw`\b(?:\d{1,2} ?%|${PRICE}|first (?:week|month|session) free|half price|\p{L}+ off)(?: off| discount)? ?[^.!?\n]{0,40}\b(?:code|quote|quoting)[: ]+["'“]?[A-Z0-9]{3,15}\b`,
  ),
  phrasing(
    'gu',
    0.85,
    String.raw`\b(?:[Uu]se|[Qq]uote|[Ee]nter|[Uu]sing|type|promo|discount|referral)(?: my| the| promo| discount| referral)* (?:code )?["'“]?[A-Z]{2,}\d{1,3}\b[^.!?\n]{0,30}`,
    String.raw`\b[Qq]uote [A-Z]{4,12} for [^.!?\n]{2,20}\boff\b`,
    String.raw`\b(?:code|codes) [A-Z]{3,12}\d{0,3} (?:for|gets?|gives?|saves?|at)\b[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.93,
    String.raw`\b\d{1,2} ?% (?:off|discount)(?: on| all| everything in)? (?:my|all my)\b[^.!?\n]{0,50}`,
  ),
  phrasing(
    'giu',
    0.88,
    String.raw`\b(?:i|i'm|i'll|i am|i've) (?:now |also |still |just )?(?:do|doing|sell|selling|offer|offering|make|run|running|started selling|charge|am selling|tutor|teach|bake|started|opened|launched|launching) [^.!?\n]{2,60}${PRICE}[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`\b(?:selling|for sale:?) (?:my|some|old|a|two|three|these|off|up)?\b[^.!?\n]{0,50}(?:${PRICE}|${REACH_ME}|collection|open to offers|ono)[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`\bmy (?:[£\p{L}\d-]+ ){0,4}${WARES}\b[^.!?\n]{0,70}(?:${PRICE}|\blink\b|${REACH_ME}|\border|\bbook(?:ing)?s?\b|\bbuy\b|\bsale\b|\boff\b|\bslots?\b|\bopens?\b|\bis (?:back|live|open|now)\b|\bavailable\b|\bpre-?order|\bsign up\b|\bspaces?\b|\bdiscount)[^.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`\blink (?:is )?in (?:my )?bio (?:for|to (?:buy|order|shop|join|book|get)) (?:my\b|\p{L}+ (?:my|your copy))[^.!?\n]{0,40}`,
    String.raw`\b(?:check out|follow|like|visit|shop(?: at)?|support|subscribe to|head to|treat yourself (?:at|to)|tell your friends about) my (?:own |new |little |small |online )*${WARES}\b[^.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`${PRICE} (?:an?|per) (?:go|hour|set|month|pop|week|lesson|dozen|pair|class|session|box|print|time|course|tray)\b[^\n]{0,40}(?:${REACH_ME}|\bfirst (?:week|month|one|session) free\b|\bwith (?:my )?code\b|\bcash\b|\bno vat\b)`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`${PRICE} [\p{L}-]+(?: [\p{L}-]+){0,3} (?:this week only|for one week|all month|today only|for the first \p{L}+|while stocks last)\b`,
    String.raw`\b(?:slots?|spaces|appointments?|orders?|bookings|commissions?) (?:now )?(?:available|open|left|going|being taken)\b[^.!?\n]{0,40}${REACH_ME}[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.9,
    String.raw`\b(?:made|make|making|earn|earned|earning|earns|turned|turn|pulled in|cleared) (?:me )?(?:an extra |over |up to |about |a |my )?(?:£ ?\d[\d,.]*k?|six figures|five figures|a second income|extra (?:cash|income|money)|passive income|money)\b[^.!?\n]{0,50}\b(?:crypto|bitcoin|forex|trading|from home|on my phone|side|while (?:i|you) sleep|before (?:breakfast|lunch)|in (?:a|one|my) (?:day|week|month|spare)|online|passive|downline|ask me how|dm me|message me|a week|a month)\b[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.88,
    String.raw`\b(?:crypto|bitcoin|forex|nfts?|dogecoin|ethereum)\b[^.!?\n]{0,50}\b(?:ask me|message me|dm me|join|link|invest|returns?|profit|made me|my (?:group|course|signals)|sign up|to the moon|get in (?:early|now))\b[^.!?\n]{0,30}`,
    String.raw`\b(?:invest|investing|buy|get|put your (?:savings|money)) (?:in|into|in on|some) (?:crypto|bitcoin|forex|my|nfts?)\b[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:be your own boss|financial freedom|quit (?:your|the) (?:day job|9-5|nine to five)|passive income|join my (?:team|downline|group coaching|programme|program|challenge|mastermind)|work (?:with me|from your phone)|side hustle)\b[^.!?\n]{0,50}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:my (?:own )?(?:gofundme|go fund me|justgiving|crowdfunder|paypal|monzo|cash ?app|wish ?list|amazon wishlist|buy me a coffee)|(?:gofundme|crowdfunder|fundraiser|fundraising) (?:for|to (?:pay|fund|help me|get me|buy)) (?:my|me)\b|(?:rais(?:e|ing) £ ?\d[\d,]*|donate|chip in|contribute|bung me|send me|lend me|spare) (?:to|towards|for|a few quid for|a fiver for) my)\b(?! (?:(?:london )?marathon|run|walk|swim|trek|skydive|challenge|page for|fundraiser for))[^.!?\n]{0,50}`,
  ),
  phrasing(
    'giu',
    0.8,
    String.raw`\b(?:i'm|i am|now|also) (?:taking|accepting|open for|booking|offering) (?:on )?(?:new |private |paid |a few )*(?:commissions?|clients?|orders?|bookings?|students?|tutees?|customers)\b[^.!?\n]{0,40}`,
    // terms of a trade that names no shop
    String.raw`\b(?:orders?|commissions?|books|diary) (?:are |is |now )*open\b[^.!?\n]{0,30}\b(?:${REACH_ME}|prices?|(?:message|dm|inbox|comment|pm) (?:for|to))\b[^.!?\n]{0,20}`,
    String.raw`\b(?:message|dm|inbox|comment|pm) (?:me )?for (?:prices?|a price list|price list|my price list|my rates|my menu)\b[^.!?\n]{0,20}`,
    String.raw`\b(?:packages?|consultations?|readings|one[- ]to[- ]ones|discovery calls?|clarity calls?|memberships?)\b[^.!?\n]{0,30}\b(?:from|start(?:s|ing)? (?:at|from)|at|for) ${PRICE}[^.!?\n]{0,20}`,
    String.raw`\b(?:book|grab) (?:an?|your|my) (?:${PRICE} )?(?:discovery|clarity|strategy|coaching) (?:call|session)\b[^.!?\n]{0,30}`,
    String.raw`\bmate'?s'? rates\b[^.!?\n]{0,30}`,
    String.raw`\b(?:all |each )?hand[- ]?(?:poured|made|painted|knitted|stitched) by me\b[^.!?\n]{0,30}`,
    String.raw`\b(?:just )?say (?!that\b)\p{L}+ sent (?:you|u)\b[^.!?\n]{0,40}`,
    String.raw`\bcomment sold\b[^.!?\n]{0,40}`,
    String.raw`\b(?:puppies|kittens|pups|cockapoos|labradors|spaniels|frenchies)\b[^.!?\n]{0,40}${PRICE}(?: each)?`,
    String.raw`\b(?:hire|book) me\b[^.!?\n]{0,30}`,
    String.raw`\bavailable for hire\b`,
    String.raw`\b${REACH_ME} (?:to (?:order|book|buy|reserve)|for (?:prices|a quote|details of my|bookings|orders|mates rates|my rates))\b[^.!?\n]{0,30}`,
    String.raw`\b(?:evenings|weekends) after my shift\b[^.!?\n]{0,20}`,
  ),
]);

/** Someone's own trade or collection: what they sell, their code, crypto. The organisation's appeal says "our". */
export default {
  id: 'self-promotion',
  find: (text, { marked, mayHold }) =>
    mayHold('self-promotion') ? besides(phrasingsIn(text), marked('self-promotion')) : [],
} satisfies Recogniser;
