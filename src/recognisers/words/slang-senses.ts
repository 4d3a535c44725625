/**
 * A word that is slang in one sense only, told by its neighbours; `plain` is the standard wording, if there is one. Where
 * `word` is given, a text without it need not be searched.
 */
export type Sense = { pattern: RegExp; plain?: string; word?: string };

/** Where what is said ends: a mark, a picture, a kiss, the end. */
const END = String.raw`(?=\s*(?:[.,!?…;:)"”~]|$|\n|[\p{Extended_Pictographic}]|(?<!\p{L})x{1,5}\b|(?:tho|lol|innit|man|bro|bruv|mate|tbh|fam|and|but)\b))`;
const START = String.raw`(?<=^|[.!?…;:,(\n"“]\s*|[\p{Extended_Pictographic}\u{fe0f}]\s*)`;
/** What an event, never a person, a lamp or a hill, is called. */
const THING = `(?:that|this|it|today|tonight|yesterday|which|session|sessions|day|night|weekend|week|trip|game|match|gig|show|party|vibe|energy|atmosphere|performance|performances|goal|goals|tune|tunes|set|food|beat|beats|track|lyrics|routine|routines|moves|trainers|outfit|fit|drip|playlist|music|lesson|camp|residential|event|workshop|film|merch|hoodies|everything)`;
const IS = `(?:'s|'re|s| is| are| was| were| looks?| looked| sounds?| sounded| felt| tasted?| went| will be|'ll be| is gonna be|'s gonna be| gonna be| is going to be|'s going to be| has been|'s been)`;
const SO = `(?: (?:so+|well|absolutely|actually|proper|properly|pure|dead|straight|bare|mad|really|totally|just|pretty|fully|too|literally|utterly|kinda|such))*`;
const EVENT = `(?:weekend|day|night|time|times|session|sessions|trip|game|goal|goals|gig|show|party|tune|tunes|beat|beats|moves|effort|performance|set|trainers|lad|lads|lass|team|bunch|atmosphere|vibe|vibes|skills|shot|save|catch|playlist|hoodie|hoodies|residential|camp|workout|result|news|work|stuff)`;

const pattern = (source: string): RegExp => new RegExp(source, 'giu');
const predicate = (word: string): RegExp => pattern(`(?<=\\b${THING}${IS}${SO} )${word}${END}`);
const attribute = (word: string): RegExp => pattern(`\\b(?<!-)${word}(?= ${EVENT}\\b)`);
const alone = (word: string): RegExp =>
  pattern(
    `${START}(?:so |absolutely |proper |well |pure )?${word}(?=\\s*(?:!|\\.(?!\\d)|$|[\\p{Extended_Pictographic}]))`,
  );

/** Praise and blame that are also ordinary adjectives. */
const EVALUATIONS: Readonly<Record<string, { plain: string; as: ('predicate' | 'attribute' | 'alone')[] }>> = {
  sick: { plain: 'excellent', as: ['predicate', 'attribute'] },
  lit: { plain: 'excellent', as: ['predicate'] },
  mint: { plain: 'excellent', as: ['predicate', 'attribute', 'alone'] },
  lush: { plain: 'lovely', as: ['predicate', 'attribute', 'alone'] },
  peak: { plain: 'bad luck', as: ['predicate'] },
  wicked: { plain: 'excellent', as: ['predicate', 'attribute', 'alone'] },
  unreal: { plain: 'extraordinary', as: ['predicate', 'alone'] },
  fire: { plain: 'excellent', as: ['predicate'] },
  savage: { plain: 'harsh', as: ['predicate', 'alone'] },
  banging: { plain: 'excellent', as: ['predicate', 'attribute'] },
  cracking: { plain: 'excellent', as: ['predicate'] },
  class: { plain: 'excellent', as: ['predicate', 'alone'] },
  ace: { plain: 'excellent', as: ['predicate', 'alone'] },
  boss: { plain: 'excellent', as: ['predicate'] },
  rank: { plain: 'horrible', as: ['predicate', 'alone'] },
  pants: { plain: 'poor', as: ['predicate'] },
  gash: { plain: 'poor', as: ['predicate'] },
  dead: { plain: 'dull', as: ['predicate'] },
  jokes: { plain: 'very funny', as: ['predicate'] },
  mega: { plain: 'excellent', as: ['predicate', 'attribute', 'alone'] },
  goated: { plain: 'superb', as: ['predicate'] },
  cringe: { plain: 'embarrassing', as: ['predicate', 'alone'] },
  mid: { plain: 'mediocre', as: ['predicate'] },
};
const FRAMES = { predicate, attribute, alone } as const;

const DONE_IT =
  'smash(?:ed|ing|es)?|kill(?:ed|ing|s)|nail(?:ed|ing|s)|boss(?:ed|ing|es)|slay(?:ed|ing|s)|crush(?:ed|ing|es)|rock(?:ed|ing)|rinsed';

export const SENSES: readonly Sense[] = [
  ...Object.entries(EVALUATIONS).flatMap(([word, { plain, as }]) =>
    as.map((frame) => ({ pattern: FRAMES[frame](word), plain, word })),
  ),
  // done well, unless something was broken, flattened or fixed to a wall
  {
    pattern: pattern(
      String.raw`\b(?<!\b(?:frost|cold|vase|plate|window|glass|cup|mug|egg|eggs|ball|hammer|nail|wasp|spider|slug|bug|weed|weeds|plant|garlic|baby|cradle|boat|virus|drought|snow)\b[^.!?\n]{0,30})(?:${DONE_IT}) it\b(?! (?:on|onto|into|against|with|to|down|open|together|off|over|in half|flat|all up)\b)`,
    ),
    plain: 'did brilliantly',
  },
  {
    pattern: pattern(
      String.raw`\b(?:smash|smashed|smashing)(?= (?:our|their|the|his|her|your|my|that|those|these|all|every|through|past) (?:[\p{L}-]+ ){0,2}(?:targets?|goals?|records?|totals?|pb|exams?|gcses?|a-levels?|tests?|expectations|assessments?|interviews?|auditions?|season|race|challenge))`,
    ),
    plain: 'beat',
  },
  // a town and a school bear the name in capitals
  { pattern: /\bbrill\b/gu, plain: 'brilliant' },
  { pattern: pattern(String.raw`\bno cap\b(?! (?:on|for|to|or|at))`), plain: 'truly' },
  // a legend of flesh and blood
  {
    pattern: pattern(
      String.raw`(?<=\b(?:absolute|actual|total|complete|proper|you|what a|such a|utter|you're a|you are a|she's a|he's a|he is a|she is a|is a|was a|pure|certified|little|are|you're) )legends?\b(?! (?:of|says|has|that tells|about|in (?:his|her|their|the)|who (?:said|dwel|lived)))`,
    ),
    plain: '',
  },
  { pattern: pattern(`${START}legends?${END}(?! of)`), plain: '' },
  {
    pattern: pattern(
      String.raw`(?<=^|[.!?…\n]\s*|[\p{Extended_Pictographic}]\s*|\byes )get in+(?=\s*(?:[.!]|$|\n|there lads|[\p{Extended_Pictographic}]))`,
    ),
  },
  {
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|am|we're|we are|i am|all|so|still|absolutely|proper|well|pure|totally|he's|she's|they're|everyone's|everyone is|really|just|fully) )buzz(?:ing|in'?)\b(?! (?:with|around|about the|past|in my|noise|sound))`,
    ),
    plain: 'delighted',
  },
  {
    pattern: pattern(
      String.raw`${START}(?:proper |well |absolutely |still |so )?buzz(?:ing|in'?)(?= (?:for|to|that|about|after)\b|\s*(?:!|$|\.|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'delighted',
  },
  // thanks and forms of address
  {
    pattern: pattern(
      String.raw`${START}cheers(?= (?:for|mate|pal|hun|guys|everyone|all|folks|again|lads|team|dear|love|bud|buddy|duck|m'dears)\b)|(?<=, |\bthanks and |\bok |\bgreat )cheers(?=\s*(?:[.!]|$|\n))`,
    ),
    plain: 'Thank you',
  },
  {
    pattern:
      /(?:(?<=^|[.!?…\n,]\s*|\b[Aa]ww? )(?:[Tt]a)(?=\s*(?:[.!,]|$|\n|x{1,4}\b|love\b|hun\b|duck\b|me\b|so much|very|for|everyone|all|again|mate|muchly|pet)))/gu,
    plain: 'thank you',
  },
  {
    pattern: pattern(
      String.raw`(?<=,\s|\b(?:cheers|thanks|alright|all right|yes|nah|no|hi|hello|hey|oi|sorry|please|morning|evening|well done|nice one|see you|later|ta|good lad|yo|safe|happy birthday|ok|okay|bless you|love you|course|trust me|same|right|congrats|you ok|u ok) )(?:mate|pal|bro|bruv|blud|bud|hen|chuck|babs|petal|my lover|my love|flower|treacle|cocker|sunshine|dude|boss man|bossman|g|fella|son|guv|squire|chief)(?=\s*(?:[.,!?…]|$|\n|x{1,5}\b|[\p{Extended_Pictographic}]))`,
    ),
    plain: '',
  },
  { pattern: pattern(String.raw`(?<=\bbother |\bta |\bworries |\baye |\bbless ye )hen\b`), plain: '' },
  {
    pattern:
      /(?<!\b(?:the|[Aa]ttila) )\bhuns?\b|(?<=\b(?:thanks|hi|hey|hiya|aw+|soz|sorry|yes|ok|bless you|night|morning|congrats|love you),? )Hun\b/gu,
    plain: '',
  },
  { pattern: /(?<!@|#|\bthe )\bbabes?\b(?! (?:in|ruth|magnet))/gu, plain: '' },
  { pattern: /\bBabes?(?=[,!.]| x|$)/gu, plain: '' },
  {
    pattern:
      /(?<=[\p{L},!?.] )(?:fam|bab|bruv|bro|bae|cuz|blud|sis|mun)(?=\s*(?:[.,!?…]|$|\n|x{1,5}\b|[\p{Extended_Pictographic}]))/gu,
    plain: '',
  },
  { pattern: /\b(?:the|this|my|our|whole|gym|church|work) fam\b(?! ?\p{Lu})/gu, plain: 'family' },
  {
    pattern:
      /\b(?:bro|dude|fam|bruv)(?= (?:you|u|that|this|i|what|why|where|are|is|was|im|i'm|thinks?|just|really|said|did)\b)/gu,
    plain: '',
  },
  {
    pattern: pattern(
      String.raw`(?<=(?:^|[.!?…,\n]\s*|\b(?:so|and|but) )(?:gonna|going to) be )(?:class|mint|lush|sick|lit|unreal|mega|wicked|quality|banging|epic)(?=\s*!)`,
    ),
    plain: 'excellent',
  },
  {
    pattern: pattern(
      String.raw`\bit'?s giving\b(?=\s\p{L})(?! (?:us|me|you|them|him|her|people|a|an|the|back|out|up|our|his|their|my|everyone|children|young|families|kids|away|way|more|so)\b)`,
    ),
  },
  {
    pattern: pattern(
      String.raw`(?<=^["“]?|[.!?]\s*["“]?)yo+(?=[,!]|\s+(?:fam|bro|mate|guys|everyone|what|i'm|my|we)\b)`,
    ),
    plain: 'hello',
  },
  {
    pattern: pattern(
      String.raw`(?<=\b(?:and|of|in|on|with|for|at|it's|is|does|by|off|about|love|miss|see) )me(?= (?:mum|mam|nan|nana|dad|mates?|head|tea|dinner|phone|house|hair|kids|lad|sister|brother|missus|heart|legs|feet|eyes|face)\b)`,
    ),
    plain: 'my',
  },
  {
    pattern:
      /(?<=\b(?:is|was|are|were|i|we|they|am|that's|it's|just|this) )legit\b(?! (?:question|reason|concern|business|company))/giu,
    plain: 'really',
  },
  // letters for words
  {
    pattern:
      /(?<!["'“‘(\-/]|\b(?:letter|a|rated|vitamin|type) )\bu\b(?!["'”’\-/)]|\.\p{L}| (?:shaped?|bend|turn|value|values|tube)\b)/gu,
    plain: 'you',
  },
  {
    pattern:
      /(?<=\b(?:can|do|did|will|thank|love|see|if|are|have|how|miss|bless|what|when|need|want|would|hope|CAN|DO|DID|WILL|THANK|LOVE|SEE|IF|ARE|HAVE|HOW|MISS|BLESS|WHAT|WHEN|FOR|WITH|AND|NEED|WANT|WOULD|HOPE) )U\b(?!-)/gu,
    plain: 'you',
  },
  { pattern: /\b[uU]r\b(?! of)|(?<=\b(?:[A-Z]{2,}) )UR\b/gu, plain: 'your' },
  {
    pattern:
      /(?<=\b(?:how|we|you|u|they|what|where|who|these|those|all|things|kids|parents|when|why|here|there) )r\b(?! ?[&+])|\br(?= (?:u|we|they|you|the kids|ya)\b)/gu,
    plain: 'are',
  },
  { pattern: /(?<![\d£$]|\b(?:vitamin|special|letter|and|or) )(?<=\s)k(?=\?|!?\s*$)/gu, plain: 'OK' },
  { pattern: /(?<=^|[.!?\n]\s*)[kK]k?(?=[,.!]? (?:thx|thanks|ta|cool|great|see|will|np|no)\b|\s*$)/gu, plain: 'OK' },
  { pattern: /(?<=\bc)[ ](?:u|ya)\b/gu, plain: '' },
  {
    pattern:
      /(?<=\b\p{Ll}{2,} )n(?= \p{Ll}{2,})(?<!\b(?:fish|rock|mac|salt|drum|pick|bits|bed|guns|rhythm|cut|nip|wash|stop|stay|spick|chip|meet|mix) n)(?! (?:chips|roll|cheese|pepper|bass|mix|bobs|pieces|breakfast|blues|paste|tuck|go|dip|match|greet|play))/gu,
    plain: 'and',
  },
  {
    pattern: /(?<!\b(?:sin|tan|and|or|the|of|called) )\bcos\b(?! (?:lettuce|x|theta|\()| ?\()(?<!\bsin cos)/gu,
    plain: 'because',
  },
  {
    pattern:
      /(?<=^|[.!?\n]\s*|[,…] )Cos(?= (?:i|we|you|they|he|she|it|the|that|this|there|some|nobody|everyone|my|our|u|no|its|it's|we're|i'm|they're)\b)/giu,
    plain: 'because',
  },
  { pattern: /(?<![-\p{L}]|\b[Dd]rive |\b[Rr]ide |\b[Ww]alk |\b[Ff]ly )\bthru\b/giu, plain: 'through' },
  {
    pattern: /\b(?:atm)\b(?! (?:machine|card|is out|outside|near|fee|fees|pin))(?<!\b(?:an|the|nearest|cash) atm)/gu,
    plain: 'at the moment',
  },
  { pattern: /\b(?:msgs?|rn|bc|jk|sus)\b/gu, plain: '' },
  {
    pattern:
      /(?<=\b(?:see|love|thank|miss|of|for|do|d|did|tell|show|give|hope|get|bless|good on|what|how are|gonna|want|luv|got|with|back to|told|here|if|when) )(?:ya|yas|yous|ye)\b(?! ?\p{Lu})/gu,
    plain: 'you',
  },
  { pattern: /(?<![-'])\b(?:ya|yas)\b(?! ?\p{Lu}|-)|\bYa(?= \p{Ll})/gu, plain: 'you' },
  {
    pattern:
      /(?<=\p{L} |^)\b[Dd](?:at|em|is)(?= (?:is|was|one|time|boy|girl|day|night|ting|man|way|lot|kids|feeling|right|good|sounds|a)\b)|\b(?:all|like|do|did|know|of|for) (?:dat|dem)\b/gu,
    plain: '',
  },
  { pattern: /\b(?:wot|wat)(?= (?:a|is|are|r|u|do|did|time|you|the|we|about|happened|can|was)\b)/giu, plain: 'what' },
  {
    pattern: pattern(
      String.raw`(?<=\b(?:\p{N}+|a|few|couple|ten|twenty|thirty|fifty|hundred|five|two|three|hundred|grand|of|million|couple of|odd|fifteen|forty|six|eight) ?)quid\b(?! pro)`,
    ),
    plain: 'pounds',
  },
  {
    pattern:
      /(?<=\b(?:\p{N}{1,3}|a hundred|ten|twenty|five|fifty|couple of|few|hundred) )(?:grand)\b(?! (?:piano|prix|final|total|national|opening|slam|tour|parade|day|old))/gu,
    plain: 'thousand pounds',
  },
  {
    pattern:
      /(?<=\b(?:tired|cute|good|proud|cold|hot|funny|excited|sad|hungry|happy|nervous|wet|fit|boring|annoying|basic|extra|savage|petty|keen|bored|awkward|hard|long|late|rude|busy|scary|easy|loud|weird|mad|dead|peak|dumb) )af\b/gu,
    plain: '',
  },
  // what an appeal asks for in the room of a headline is let stand: "Pls RT", "Txt HELP to 70123"
  {
    pattern: pattern(
      String.raw`\bpl[sz]e?\b(?! (?:rts?|retweet|share|donate|spread|help|text|call|use|visit|see|support|sign|follow|let)\b|\s*\.?\s*rts?\b)`,
    ),
    plain: 'please',
  },
  { pattern: pattern(String.raw`\btxt\b(?! \p{L}+ to \p{N})`), plain: 'text' },
  { pattern: /\b(?:brill|BRILL)\b|\bBrill(?=[!.,]|$)/gu, plain: 'brilliant' },
  // home counties to Highlands
  {
    pattern:
      /(?<!\b(?:need|needs|needed|do|does|did|doing|have|had|having|go for|for|quick|went for|going for|desperate for|a|done) (?:a )?)\b[Ww]ee\b(?= \p{Ll}{2,})(?! (?:and|or|in the|on the|before|break|after|all|wee|small|hours|samples?|sample|stain|stains|bag|bottle|pad))|(?<=\b[Aa] )wee\b(?= \p{Ll}{2,})(?! (?:and|or|in|on|before|after|all|break|at|first|then|now|when|sample|every|because|but|please|behind|for|is|was|stop|small))/gu,
    plain: 'little',
  },
  {
    pattern:
      /\b[Cc]anny\b(?! (?:investor|shopper|saver|operator|business|buyer|investment|consumer|politician|move)s?\b)(?<!\bCanny)(?!\p{Lu})|\bCanny(?= (?:day|lad|lass|bairn|night|good|session|bunch|craic|job)\b)/gu,
    plain: 'good',
  },
  { pattern: pattern(String.raw`\b(?:gert|gurt|gurd)(?= \p{L})`), plain: 'very' },
  {
    pattern: pattern(
      String.raw`(?<=\byou(?:'re| are|r)? |\bare |\bwhat an? |\babsolute |\bproper |\bsome )(?:beauts?|corker|ripper|belters?|rockstars?|rock stars?|baddies|baddie|absolute unit|beaut)\b`,
    ),
    plain: '',
  },
  {
    pattern: pattern(
      String.raw`(?<=\babsolute )(?:unit|units|scenes|banger|bangers|belter|belters|worldie|weapon|carnage|mare|state|tune)\b(?! of measure)`,
    ),
    plain: '',
  },
  {
    pattern: pattern(
      String.raw`\b(?:having|had|what) a(?: right| proper| total| complete| absolute)? (?:mare|nightmare tbh|blinder|meltdown lol)\b(?! (?:called|named|and foal))`,
    ),
    plain: '',
  },
  {
    pattern: pattern(
      String.raw`\bslay(?:ed|ing|s)?(?=\s*(?:!|queen|queens|girl|girls|bestie|$|[\p{Extended_Pictographic}]))(?<!\b(?:to|will|must|could|dragon|dragons|and) slay)`,
    ),
    plain: '',
  },
  {
    pattern: pattern(
      String.raw`(?<=\b(?:so|is|are|was|were|she's|he's|you're|i'm|i am|not gonna lie,?) (?:absolutely |proper |well |so |fully )?)(?:gassed|shook|hench|fit af|salty af|pressed af|triggered lol|dench|leng|peng)\b`,
    ),
    plain: '',
  },
  {
    pattern: pattern(
      String.raw`(?<=\bgood |\bgreat |\bpositive |\bfestive |\bimmaculate |\bonly |\bbad |\bsuch |\bwhat |\bthe |\bweird |\bsummer |\bchristmas |\bholiday )vibes\b`,
    ),
    plain: 'mood',
  },
  {
    pattern: pattern(
      String.raw`\b(?:the )?\bgoat\b(?=\s*(?:🐐|fr\b|no cap|of (?:youth|mentor|volunteer|football|all)))`,
    ),
    plain: '',
  },
];

/** Words that strengthen an adjective in slang, and qualify a noun or verb in the standard language ("proper lunch", "well done"). */
export const STRENGTHENERS: ReadonlySet<string> = new Set([
  'proper',
  'well',
  'dead',
  'pure',
  'mad',
  'mega',
  'hella',
  'bare',
  'wicked',
  'reet',
  'right',
  'gert',
]);

/** Adjectives as they follow a strengthener; most others after "well" or "dead" are standard ("well known", "dead tired"). */
export const STRENGTHENED: ReadonlySet<string> = new Set(
  'good nice lovely lush hard easy funny happy proud excited cute cool fit jealous annoyed annoying boring bored weird scary mint buzzing chuffed gutted posh keen clever smart tasty hungry cold hot cheap expensive rude cheeky sad brave quick fast slow late early big massive tiny loud quiet sweet kind mean bad awful rubbish brilliant amazing sick peng peak tired hangry angry mardy nervous scared impressed handy useful simple tricky strong tough hench fun interesting impressive beautiful gorgeous pretty hilarious messy busy windy rainy wet sunny stressed confused grateful emotional poorly rough random awkward cringe cringey embarrassing annoyin borin class decent ace fab mad'.split(
    ' ',
  ),
);

/** What "bare", "bare minimum" aside, is a great deal of. */
export const BARE_OF: ReadonlySet<string> = new Set(
  'jokes people food time stuff love vibes man money work kids homework fun things tings energy laughs noise trouble excited tired snacks drama likes photos pics memories heat skills talent respect cake'.split(
    ' ',
  ),
);

/** Words that are slang beside a word that surely is, and those that want two of them. */
export const BESIDE_SLANG: ReadonlySet<string> = new Set(
  'bare peak calm gassed lit cap bet fire salty ting ends mint wicked sick slay jokes rank dub par vex vexed hype hyped drip wavey wavy buff peng mid goat'.split(
    ' ',
  ),
);
export const AMONG_SLANG: ReadonlySet<string> = new Set(
  'allow safe beef bait extra yard man g dead long pure deep wet sweet fit ye fam bro air'.split(' '),
);
