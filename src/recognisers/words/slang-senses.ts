/**
 * A word that is slang in one sense only, told by its neighbours; `plain` is the standard wording, if there is one. Where
 * `word` is given, a text without it need not be searched.
 */
export type Sense = { pattern: RegExp; plain?: string; word?: string };

/** Where what is said ends: a mark, a picture, a kiss, the end. */
const END = String.raw`(?=\s*(?:[.,!?…;:)"”~]|$|\n|[\p{Extended_Pictographic}]|(?<!\p{L})x{1,5}\b|(?:tho|lol|innit|man|bro|bruv|mate|tbh|fam|and|but|last night|tonight|yesterday|today|this (?:week|weekend|morning|afternoon|evening|year)|all (?:day|night|weekend)|again|though|ngl|fr|tbf|from start|wasn't it|isn't it)\b))`;
const START = String.raw`(?<=^|[.!?…;:,(\n"“]\s*|[\p{Extended_Pictographic}\u{fe0f}]\s*)`;
/** What an event, never a person, a lamp or a hill, is called. */
const THING = `(?:that|this|it|today|tonight|yesterday|which|session|sessions|day|night|weekend|week|trip|game|match|gig|show|party|vibe|energy|atmosphere|performance|performances|goal|goals|tune|tunes|set|food|beat|beats|track|lyrics|routine|routines|moves|trainers|outfit|fit|drip|playlist|music|lesson|camp|residential|event|workshop|film|merch|hoodies|everything)`;
/** Who, besides events, is praised. */
const WHO = `(?:lot|team|lads|lasses|girls|boys|kids|crowd|band|volunteers|staff|cast|choir|squad|dancers|coaches|leaders|mentors|helpers|you|youse|yous|u|he|she|they|everyone|everybody|all|lad|lass|bloke|scran|catering|craic|banter|pitch|venue|place|disco|club|kit|weather|view|cake|finish)`;
const IS = `(?:'s|'re|s| is| are| was| were| looks?| looked| sounds?| sounded| felt| tasted?| went| will be|'ll be| is gonna be|'s gonna be| gonna be| is going to be|'s going to be| has been|'s been)`;
const SO = `(?: (?:so+|well|absolutely|actually|proper|properly|pure|dead|straight|bare|mad|really|totally|just|pretty|fully|too|literally|utterly|kinda|such))*`;
const EVENT = `(?:weekend|day|night|time|times|session|sessions|trip|game|goal|goals|gig|show|party|tune|tunes|beat|beats|moves|effort|performance|set|trainers|lad|lads|lass|team|bunch|atmosphere|vibe|vibes|skills|shot|save|catch|playlist|hoodie|hoodies|residential|camp|workout|result|news|work|stuff)`;

const pattern = (source: string): RegExp => new RegExp(source, 'giu');
const predicate = (word: string): RegExp => pattern(`(?<=\\b${THING}${IS}${SO} )${word}${END}`);
const ofPeople = (word: string): RegExp => pattern(`(?<=\\b(?:${THING}|${WHO})${IS}${SO} )${word}${END}`);
/** "Mint, that", "absolute quality from the girls". */
const exclaimed = (word: string): RegExp =>
  pattern(
    `${START}${word}(?=,? that(?: was)?(?: like)?\\s*(?:[.!,]|$|\\n))|(?<=\\b(?:absolute|absolutely|pure|proper|dead|utter) )${word}(?=\\s*(?:[!.,]|$|\\n|[\\p{Extended_Pictographic}]|(?:from|by|lads?|night)\\b))`,
  );
const attribute = (word: string): RegExp => pattern(`\\b(?<!-)${word}(?= ${EVENT}\\b)`);
const alone = (word: string): RegExp =>
  pattern(
    `${START}(?:so |absolutely |proper |well |pure )?${word}(?=\\s*(?:!|\\.(?!\\d)|$|[\\p{Extended_Pictographic}]))`,
  );

/** "ace day", "boss night": few nouns, since "boss time" may be the manager's. */
const before = (word: string): RegExp =>
  pattern(`${START}${word}(?= (?:day|night|weekend|gig|effort|craic|tunes?|pics|turnout)\\b)`);
/** Whom illness and death befall, and what else each word is said of in its first sense. */
const LIVING =
  'he|she|they|we|you|who|child|children|kids?|boys?|girls?|babies|baby|man|men|woman|women|people|person|mum|dad|nan|gran|grandad|son|daughter|brother|sister|friend|staff|worker|volunteer|teacher|coach|driver|pupil|student|member|dogs?|cats?|pets?|animals?|horses?|ponies|pony|cow|lambs?|hens?|birds?|fish|patients?|colleague|family|half|some|many|one|trees?|plants?|flowers?|leaves|wood';
const LITERAL: Readonly<Record<string, string>> = {
  sick: LIVING,
  lit: 'candles?|stars?|beacons?|crosses|cross|moon|sky|lanterns?|lamps?|lights?|trees?|fires?|bonfires?|torch|beacon|stove|oven|hall|room|rooms|streets?|path|paths|stage|house|garden|window|windows|barbecue|church|building|car park|route|area|entrance|town|well|poorly|dimly|pitch|court|menorah|diya|diyas|cake|fuse|match|tower|pier',
  peak: 'trains?|tickets?|times?|travel|season|fares?|hours?|period|demand',
  mint: 'flavours?|colours?|sauce|ice cream|walls?|herb|tea|paint|choice|one|condition|leaves|plant',
  lush: 'grass|gardens?|lawns?|hills?|valleys?|fields?|meadows?|forest|greenery|vegetation|allotment|park|pitch|hedges?|plants?|jungle|trees|landscape|ground',
  wicked: 'witch|stepmother|queen|king|wolf|villain|stepsisters?|he|she|they|people|man|men|character',
  fire: 'element|theme|risk|cause|danger|hazard|topic|badge|threat|answer|enemy|symbol|worry|subject|word|peril',
  banging:
    'doors?|gates?|windows?|shutters?|pipes?|drums?|builders?|neighbours?|heart|head|he|she|they|someone|who|hammers?|boiler|radiator',
  cracking: 'ice|paint|walls?|plaster|eggs?|voice|ceiling|pavement|paths?|glaze|clay|screen|whip|joints?|knuckles',
  class: 'next|first|last|working|middle|this|period|lesson',
  boss: 'he|she|who|nan|mum|dad|you|they',
  rank: 'next|highest|his|her|their|taxi',
  pants: 'these|those|they|bottoms|shorts',
  quality:
    'matters|aim|priority|focus|key|difference|word|important|goal|theme|secret|thing|counts|measure|answer|value|concern|what',
  unreal: 'character|monster|money|it',
  mega: '',
  jokes: 'crackers?|cards?|these|those|inside',
  mid: '',
  savage: 'dogs?|lions?|animals?|beasts?|he|she|wolf|wolves',
  cringe: '',
  peng: '',
  leng: '',
};
/** Whatever is called so that is not so in the first sense: "the new climbing wall is sick". */
const said = (word: string): RegExp => {
  const unlike = LITERAL[word] ? `(?<!\\b(?:${LITERAL[word]})(?: [\\p{L}-]{1,20}){0,4}${IS}${SO} ${word})` : '';
  return pattern(
    `${word}(?<=\\b(?:that|this|those|these|the|our|my|your|his|her|their|new|all|me)(?: [\\p{L}-]{1,20}){1,4}${IS}${SO} ${word})${unlike}${END}`,
  );
};
const FRAMES = { predicate, ofPeople, attribute, alone, exclaimed, before, said } as const;

/** Praise and blame that are also ordinary adjectives. */
const EVALUATIONS: Readonly<Record<string, { plain: string; as: (keyof typeof FRAMES)[] }>> = {
  sick: { plain: 'excellent', as: ['predicate', 'attribute', 'exclaimed', 'said'] },
  lit: { plain: 'excellent', as: ['predicate', 'said'] },
  mint: { plain: 'excellent', as: ['ofPeople', 'attribute', 'alone', 'exclaimed', 'said'] },
  lush: { plain: 'lovely', as: ['before', 'ofPeople', 'attribute', 'alone', 'exclaimed', 'said'] },
  peak: { plain: 'bad luck', as: ['predicate', 'said'] },
  wicked: { plain: 'excellent', as: ['predicate', 'attribute', 'alone', 'exclaimed', 'said'] },
  unreal: { plain: 'extraordinary', as: ['ofPeople', 'alone', 'exclaimed', 'said'] },
  fire: { plain: 'excellent', as: ['predicate', 'said'] },
  savage: { plain: 'harsh', as: ['predicate', 'alone', 'said'] },
  banging: { plain: 'excellent', as: ['ofPeople', 'attribute', 'said'] },
  cracking: { plain: 'excellent', as: ['predicate', 'before', 'said'] },
  class: { plain: 'excellent', as: ['ofPeople', 'alone', 'exclaimed', 'said'] },
  ace: { plain: 'excellent', as: ['ofPeople', 'alone', 'exclaimed', 'before'] },
  boss: { plain: 'excellent', as: ['predicate', 'exclaimed', 'before', 'said'] },
  quality: { plain: 'excellent', as: ['ofPeople', 'exclaimed', 'said'] },
  sound: { plain: 'reliable', as: ['exclaimed'] },
  tidy: { plain: 'excellent', as: ['predicate', 'exclaimed'] },
  rank: { plain: 'horrible', as: ['predicate', 'alone', 'exclaimed', 'said'] },
  pants: { plain: 'poor', as: ['predicate', 'said'] },
  gash: { plain: 'poor', as: ['predicate'] },
  dead: { plain: 'dull', as: ['predicate'] },
  jokes: { plain: 'very funny', as: ['predicate', 'said'] },
  mega: { plain: 'excellent', as: ['ofPeople', 'attribute', 'alone', 'exclaimed', 'said'] },
  goated: { plain: 'superb', as: ['ofPeople'] },
  cringe: { plain: 'embarrassing', as: ['predicate', 'alone', 'said'] },
  mid: { plain: 'mediocre', as: ['predicate', 'said'] },
  peng: { plain: 'very good', as: ['said', 'ofPeople', 'exclaimed'] },
  leng: { plain: 'very good', as: ['said', 'ofPeople'] },
  baltic: { plain: 'freezing', as: ['predicate', 'exclaimed'] },
};

const DONE_IT =
  'smash(?:ed|ing|es)?|kill(?:ed|ing|s)|nail(?:ed|ing|s)|boss(?:ed|ing|es)|slay(?:ed|ing|s)|crush(?:ed|ing|es)|rock(?:ed|ing)|rinsed';

export const SENSES: readonly Sense[] = [
  ...Object.entries(EVALUATIONS).flatMap(([word, { plain, as }]) =>
    as.map((frame) => ({ pattern: FRAMES[frame](word), plain, word })),
  ),
  // done well, unless something was broken, flattened or fixed to a wall
  {
    pattern: pattern(
      String.raw`\b(?<!\b(?:frost|cold|vase|plate|window|glass|cup|mug|egg|eggs|ball|hammer|nail|wasp|spider|slug|bug|weed|weeds|plant|garlic|baby|cradle|boat|virus|drought|snow)\b[^.!?\n]{0,30})(?:${DONE_IT}) it\b(?! on (?!stage|the (?:night|day|mic|pitch|court|dance|drums|decks|big|keys)|guitar|vocals|drums|\p{L}+day|her|his|their (?:first|debut)))(?! (?:onto|into|against|with|to|down|open|together|off|over|in half|flat|all up)\b)`,
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
  { pattern: /\bbrill\b(?<!\b(?:[Ff]resh|[Gg]rilled|[Bb]aked|turbot and|of) brill)/gu, plain: 'brilliant' },
  {
    word: 'cap',
    pattern: pattern(String.raw`\bno cap\b(?! (?:on|for|to|or|at|is|was)|,? no\b)(?<!\bcaps?: no cap)`),
    plain: 'truly',
  },
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
  // glad, sorry and tired, unless something was invented, burnt out, broken or consists of
  {
    word: 'gutted',
    pattern: pattern(
      String.raw`\bgutted\b(?! (?:by (?:a |the )?(?:fire|blaze|flames)|in (?:a|the) (?:\p{L}{1,20} )?(?:fire|blaze)|and (?:re\p{L}{1,20}|cleaned|filleted|boned)|the (?:building|fish|house|kitchen|hall|place|old)|fish))(?<!\b(?:fish|building|house|kitchen|hall|mackerel|trout|herring|church|pier|hotel|pub|shop|school|warehouse|flat|block)(?: \p{L}{1,20}){0,2} gutted)(?<!\bfire gutted)`,
    ),
    plain: 'very disappointed',
  },
  {
    word: 'made',
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|we're|he's|she's|they're|i am|we are|is|are|was|were)(?: so{1,5}| dead| well| proper| absolutely| really| just| all){0,2} |${START}(?:so{1,5} |dead |well |proper |absolutely )?)made up(?= (?:with (?:the|that|this|our|my|it|his|her|how|you|u|them)|about)\b|\s*(?:[!💙❤]|$))`,
    ),
    plain: 'delighted',
  },
  {
    word: 'made',
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|we're|he's|she's|they're|so{1,5}|dead|well|proper) )made up (?=for (?:him|her|them|you|u|everyone|the (?:lads|girls|kids|team))\b)`,
    ),
    plain: 'delighted',
  },
  {
    word: 'shattered',
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|we're|he's|she's|they're|i am|we are|all|everyone is|everyone's|feeling|kids are|absolutely|totally|completely|proper|well) (?:all |so |absolutely |totally |completely |proper |well )?)shattered(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:after|but|now|today|tonight|already|lol)\b)(?<!\b(?:window|glass|plate|vase|windscreen|screen|dreams|it|was|were)(?: \p{L}{1,20}){0,3} shattered)`,
    ),
    plain: 'exhausted',
  },
  {
    word: 'sorted',
    pattern: pattern(
      String.raw`${START}(?:all |job |proper )?sorted(?=\s*(?:!|\.\s|\.$|$|,? (?:mate|lads|then|see you|cheers|thanks|boss|pal|hun|bro|x)\b))(?! (?:by|into|out))`,
    ),
    plain: 'all arranged',
  },
  {
    word: 'sound',
    pattern: pattern(
      String.raw`${START}sound(?=[,!.] |\.?$|!| (?:mate|lad|lads|la|pal|bro|mun|one|as a pound)\b)|(?<=\b(?:he's|she's|you're|they're|he is|she is|lads? are|lot are|lad is) (?:dead |proper |so |really |pure |all |well )?)sound(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:lad|lass|la|mate)\b)(?! (?:asleep|check|system|effects?))`,
    ),
    plain: 'good',
  },
  { word: 'tidy', pattern: pattern(String.raw`${START}(?:proper )?tidy(?=\s*(?:!|, |\.$|$))`), plain: 'excellent' },
  {
    word: 'bet',
    pattern: pattern(String.raw`${START}bet(?=[,.!] (?:see|c|i'll|we'll|let|on|im|i'm|say)\b|[.!]?$)`),
    plain: 'agreed',
  },
  {
    word: 'safe',
    pattern: pattern(String.raw`${START}safe,?(?= (?:bro|bruv|man|fam|g|blud|my g|lads|mate|pal)\b)`),
    plain: 'thank you',
  },
  {
    word: 'allow',
    pattern: pattern(
      String.raw`(?<=(?:^|[.!?…;:,(\n"“]\s*|\b(?:nah|man|fam|bro|bruv|jus|gotta) ))allow (?:it|that|dat|him|her|them|me)(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:man|fam|bro|bruv|mate|still|innit|mam|miss)\b)`,
    ),
    plain: 'leave it',
  },
  {
    word: 'goat',
    pattern: pattern(
      String.raw`(?<=(?:['’]s|['’]re| is| are)(?: just| actually| literally)? (?:the |our )(?:actual |absolute |real |certified )?)goat(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}]))(?<!\b(?:pet|farm|billy|kid|pygmy|favourite|feed)\b[^.!?\n]{0,60})`,
    ),
    plain: 'best',
  },
  { word: 'goat', pattern: /\bGOAT\b(?=[^\n]{0,60}\p{Ll}{3})|(?<=\p{Ll}{3}[^\n]{0,60})\bGOAT\b/gu, plain: 'best' },
  {
    word: 'fire',
    pattern: pattern(
      String.raw`(?<!\b(?:camp|bon|the|on|house|forest|wild|open|log|kitchen) ?)\bfire (?=(?:set|tune|tunes|track|tracks|beat|beats|playlist|fit|fits|outfit|bars|verse|freestyle|choreo|choreography|merch|drop|vibes|lyrics|trainers)\b)`,
    ),
    plain: 'excellent',
  },
  {
    word: 'slaps',
    pattern: pattern(
      String.raw`(?<=\b(?:song|tune|track|playlist|album|routine|beat|bassline|set|curry|pizza|cake|food|recipe|this|that|it|rice|soup|still|really|absolutely) )slaps(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:so|fr|different|ngl|tho|though|hard|no cap|every)\b)`,
    ),
    plain: 'is excellent',
  },
  {
    word: 'vibe',
    pattern: pattern(
      String.raw`(?<=\b(?:a|such a|whole|absolute|the|proper|pure|this is the) )vibe(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:tho|fr|ngl|today|tonight)\b)`,
    ),
    plain: 'mood',
  },
  {
    word: 'era',
    pattern: pattern(
      String.raw`(?<=\bin (?:my|our|her|his|their|your) (?:\p{L}{1,20} ){1,2})era\b(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:rn|fr|and|tbh)\b)`,
    ),
    plain: 'phase',
  },
  {
    pattern: pattern(
      String.raw`(?<=\b(?:absolute|what a|such a|certified|proper|total|some|played a) )(?:bangers?|tunes?|belters?|blinder|screamer|worldie|cracker|stonker|bop|mood)(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:of|from|by|today|tonight|that)\b)(?! (?:and|&) mash)`,
    ),
    plain: '',
  },
  {
    word: 'tune',
    pattern: pattern(String.raw`${START}(?:what a )?tune(?=\s*(?:!|$|[\p{Extended_Pictographic}]))`),
    plain: 'excellent song',
  },
  {
    word: 'scenes',
    pattern: pattern(String.raw`${START}scenes(?=\s*(?:!|\.$|$|[\p{Extended_Pictographic}]))`),
    plain: '',
  },
  {
    word: 'cooked',
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|we're|i am|we are|you're|they're|absolutely|he's|she's) (?:so |actually |fully |absolutely |properly |well )?)cooked(?=\s*(?:!|\.|$|\n|fr\b|lol\b|lads\b|bro\b|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'finished',
  },
  {
    word: 'ate',
    pattern: pattern(
      String.raw`(?<=${START}(?:she|he|they|you|u|we|the girls|the lads|the team) (?:absolutely |really |actually |all |fully |just )?)ate(?=\s*(?:!|\.?$|\n|,? no crumbs\b|and left\b|fr\b|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'did brilliantly',
  },
  {
    word: 'nice',
    pattern: pattern(
      String.raw`${START}nice one(?=\s*(?:[,!]|\.$|$)| (?:everyone|team|all|lads|guys|mate|folks|girls|boys|lad|pal|lass|our kid|to (?:all|everyone|the))\b)`,
    ),
    plain: 'well done',
  },
  {
    word: 'dead',
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|i am|we're|actually|literally|fully) )dead(?=\s*(?:💀|😂|🤣|lol\b|lmao\b|omg\b))`,
    ),
    plain: '',
  },
  {
    word: 'extra',
    pattern: pattern(
      String.raw`(?<=\b(?:so|proper|bare|being|always|just) )extra(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'over the top',
  },
  {
    word: 'salty',
    pattern: pattern(
      String.raw`(?<=\b(?:he's|she's|they're|you're|i'm|im|we're|why (?:you|u|so)|don't be|dont be|being|stay|still|bit|proper|ref was|lot are) (?:so |still |being |bare |well )?)salty(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:about|bc|cos|because|that|at)\b)`,
    ),
    plain: 'resentful',
  },
  {
    word: 'long',
    pattern: pattern(
      String.raw`(?<=\b(?:that's|thats|this is|it's|its) (?:so |bare |bit |mad |proper |too )?)long(?=,? (?:man|fam|bruv|still|innit|bro|tho|you know)\b)`,
    ),
    plain: 'tedious',
  },
  {
    word: 'calm',
    pattern: pattern(String.raw`${START}calm(?=[,.!] (?:see|c|i'll|u|that|man|safe)\b|,? (?:bro|bruv|fam|man|g)\b)`),
    plain: 'all right',
  },
  {
    pattern: pattern(String.raw`\bair(?:ed|ing|s) (?:me|him|her|us|my (?:texts?|msgs?|messages?))\b`),
    plain: 'ignored',
  },
  {
    word: 'beef',
    pattern: pattern(
      String.raw`\b(?:got|have|has|no|any|had|the|big) beef (?=with (?:him|her|you|u|me|them|us|anyone|nobody|the (?:ref|other|council))\b)`,
    ),
    plain: 'argument',
  },
  {
    word: 'bait',
    pattern: pattern(
      String.raw`(?<=\b(?:so|that's|thats|well|bare|proper|too|bit) )bait(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'obvious',
  },
  {
    word: 'buff',
    pattern: pattern(
      String.raw`(?<=\b(?:looking|so|well|bare|proper|looks|he's|she's) )buff(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'attractive',
  },
  {
    word: 'peak',
    pattern: pattern(
      String.raw`${START}peak(?=[.!]| (?:for (?:u|you|him|her|them|us)|man|bro|fam|bruv|times (?:man|bro|for|when|ngl|innit|fr))\b|$)`,
    ),
    plain: 'bad luck',
  },
  {
    word: 'cap',
    pattern: pattern(
      String.raw`(?<=\b(?:is|that's|thats|all|straight|such|pure) )cap(?=\s*(?:[.!,]|$|\n|🧢|(?:lol|fr|bro)\b))`,
    ),
    plain: 'untrue',
  },
  { word: 'capping', pattern: pattern(String.raw`\bcapping(?= ?(?:[.!,]|$|lol\b|fr\b|bro\b|🧢))`), plain: 'lying' },
  {
    word: 'flex',
    pattern: pattern(
      String.raw`(?<=\b(?:weird|big|huge|massive|what a|such a|slight|little|humble) )flex(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:but|tbh|fr)\b)`,
    ),
    plain: 'boast',
  },
  { word: 'ship', pattern: pattern(String.raw`\bi ship (?:it|them|this|these two)\b`) },
  { pattern: pattern(String.raw`\bghost(?:ed|ing|s) (?:me|us|him|her|them|u)\b`) },
  { word: 'serving', pattern: pattern(String.raw`\bserving (?=(?:looks|face|lewks|main character|absolute)\b)`) },
  { pattern: pattern(String.raw`\bit'?s the [\p{L}' ]{2,25} for me\b`) },
  {
    word: 'telling',
    pattern: pattern(String.raw`\btell me (?:you're|you|ur|its|it's) [^.!?\n]{2,60} without telling me\b`),
  },
  {
    pattern: pattern(
      String.raw`\b(?:low|high)[ -]key(?= (?:obsessed|loving|love|proud|want|crying|emotional|excited|scared|buzzing|the best|think|wish|hate|need|hope|iconic|amazing|fell|gonna|screaming|jealous|miss)\b)`,
    ),
    plain: 'rather',
  },
  {
    word: 'literally',
    pattern: pattern(
      String.raw`\bliterally (?:dying|screaming|dead|crying|sobbing)(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:at|rn|over|laughing)\b)`,
    ),
  },
  { word: 'dying', pattern: pattern(String.raw`\b(?:i'm|im|i am) dying(?=\s*(?:😂|🤣|💀|lol\b|lmao\b|laughing))`) },
  {
    word: 'cheeky',
    pattern: pattern(String.raw`\bcheeky (?:little |wee )?(?:nando'?s|pint|bev|half|maccies|maccy|brew|mcd)\b`),
  },
  {
    word: 'proper',
    pattern: pattern(
      String.raw`\bproper(?= (?:enjoyed|loved|laughed|cried|buzzing|smashed|missed|messed|fell|love|need|wanna|want|chuffed|gutted|knackered|made up|enjoying|loving|struggling|struggled|looking forward|gorgeous|delighted)\b)`,
    ),
    plain: 'really',
  },
  {
    word: 'them',
    pattern: pattern(
      String.raw`\bthem(?= (?:lads|lasses|lot|kids)\b)(?<!\b(?:of|gave|give|giving|get|got|getting|make|made|let|call|called|with|for|to|help|helped|see|saw|bought|bring|brought) them)`,
    ),
    plain: 'those',
  },
  {
    word: 'prob',
    pattern: pattern(String.raw`\bprob(?= (?:be|not|gonna|the|going|have|need|a|see|won't|wont|just)\b)`),
    plain: 'probably',
  },
  {
    word: 'def',
    pattern: pattern(
      String.raw`(?<=\b(?:will|would|i'll|we'll|am|was|are|we|he|she|they|it's|most) )def\b|\bdef(?= (?:the|be|not|coming|gonna|need|want|worth|going|a)\b)`,
    ),
    plain: 'definitely',
  },
  {
    word: 'gd',
    pattern: pattern(
      String.raw`\bgd(?= (?:day|time|night|one|luck|morning|job|fun|to)\b)|(?<=\b(?:so|rly|really|a|was|v|very|pretty|all) )gd\b`,
    ),
    plain: 'good',
  },
  {
    word: 'wk',
    pattern: pattern(String.raw`(?<=\b(?:this|nxt|next|last|all|every|a|per|of the) )wk\b(?!\.? ?\d)`),
    plain: 'week',
  },
  {
    word: 'diff',
    pattern: pattern(String.raw`\bdiff(?= (?:time|day|place|ppl|kids|one|ways?|level)\b)`),
    plain: 'different',
  },
  { word: 'happens', pattern: pattern(String.raw`\bhow (?:u|ya|yous|yas|youse) (?:doin|feelin|keepin|gettin|all)\b`) },
  { word: 'r', pattern: /\br(?= \p{Ll}{2,})(?<=(?:\p{Ll}{2,}s|lot|all|who|kids|peeps|ppl|team) r)/gu, plain: 'are' },
  { word: 'u', pattern: /(?<=^|[.!?\n]\s)U(?= \p{Ll}{2,})(?!-| turn| is for)/gu, plain: 'You' },
  {
    word: 'b',
    pattern:
      /(?<=\b(?:so|dont|don't|just|please|pls|not|plz) )b(?= (?:quick|late|there|shy|good|sure|so|a|the|in|on|kind|safe|ready|afraid|scared)\b)/gu,
    plain: 'be',
  },
  { word: '2', pattern: /\b2(?= (?:me|u|us|him|her|ur|every1|any1|no1)\b)(?<=\p{Ll} 2)/gu, plain: 'to' },
  {
    word: '4',
    pattern:
      /\b4(?= (?:us|u|me|ur|fri|sat|sun|the|this|my|our|every1|it|collabs)\b)(?<=\p{Ll} 4)(?<!\b(?:at|by|from|until|till|to|and|or|over|under|for|of|age|aged|group|level|year|stage|is|past|room|week|day|no|number|part|top|last|next|first|only|all|about|around|than|plus|with|have|need|had|into|between|day|chapter|act|grade|unit|team|table|channel|key) 4)/giu,
    plain: 'for',
  },
  {
    word: 'w',
    pattern: /\bw(?= (?:me|u|us|him|her|them|the|ur|my|our|no|his|a|their|this|that|some|all)\b)(?<=\p{Ll}{2} w)/gu,
    plain: 'with',
  },
  { word: 'em', pattern: /\bem\b(?<=\p{Ll}{2} em)(?<!\b(?:la|un|an|the|a|of an) em)(?![ -]dash)/gu, plain: 'them' },
  { word: 'til', pattern: /\btil\b(?<=[\p{L}\d] til)/gu, plain: 'until' },
  {
    word: 'cause',
    pattern: pattern(String.raw`${START}cause(?= (?:i'm|im|we're|it's|they're|u|he's|she's|i|we|they|he|she)\b)`),
    plain: 'because',
  },
  {
    word: 'mate',
    pattern:
      /\b[Mm]ate(?=\s*(?:[.,!?…]|$|\n|x{1,4}\b|\p{Extended_Pictographic}))(?<=[\p{L}\p{N},!?] [Mm]ate)(?<!\b(?:the|a|an|first|second|check|stale|soul|running|room|team|class|flat|house|play|ship|work|school|my|your|his|her|our|their|its|old|good|best|great|dear|or|and|of|to|can|will|may|they|birds|swans) [Mm]ate)/gu,
    plain: '',
  },
  {
    word: 'mate',
    pattern: pattern(
      String.raw`${START}mate(?=,| (?:the|have|you|u|ur|that|this|i|do|did|can|are|is|why|what|how|we|it)\b)`,
    ),
    plain: '',
  },
  {
    word: 'hen',
    pattern:
      /\bhen(?=\s*(?:[,.!?]|$|\p{Extended_Pictographic}))(?<=\p{L}{2},? hen)(?<!\b(?:the|a|mother|our|my|speckled|red|brown|black|white|broody|guinea|moor|pea|each|every|one|little|pet|old|another|rescue|or|and|clucky) hen)/gu,
    plain: '',
  },
  {
    word: 'ta',
    pattern: /\bta(?= x{1,4}\b|\s*(?:[.!]|$|\n))(?<=\p{Ll}{2} ta)(?<!\b(?:pa|ba|la|da|the|a|our) ta)|\b[Bb]ig ta\b/gu,
    plain: 'thank you',
  },
  {
    word: 'legend',
    pattern:
      /\b(?:[Oo]ur|[Mm]y) (?:(?!local|sporting|football|own|favourite|music)\p{Ll}{3,12} )?legend(?= \p{Lu}\p{Ll}+)/gu,
    plain: '',
  },
  {
    word: 'buzzing',
    pattern: pattern(
      String.raw`(?<=\b(?:he is|she is|they are|you are|everyone is|knackered but|tired but|still|so|shattered but) )buzzing(?= (?:for|after|about|that|to)\b|\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}]))`,
    ),
    plain: 'delighted',
  },
  {
    word: 'cheers',
    pattern:
      /(?<=^|[.!?…;:,(\n]\s*|\p{Extended_Pictographic}\s*)[Cc]heers(?=,? \p{Lu}\p{Ll}{1,12}(?:[,.!]|$|\n| x| [a-z])| to \p{Lu}|! \p{Lu}\p{Ll}|,? \p{Lu}\p{Ll}+ \p{Ll})(?! \p{Lu}\p{Ll}+ (?:bar|pub|club|is|was)\b)/gu,
    plain: 'Thank you',
  },
  { word: 'gaffer', pattern: pattern(String.raw`\bgaffer(?! tape)\b|\bgaffers\b`), plain: 'manager' },
  { pattern: /\b(?:bf|gf)\b(?<=\b(?:my|her|his|new|ur|your|a|our) (?:bf|gf))/gu },
  { word: 'one', pattern: pattern(String.raw`(?<=${START}|\bcan )do one(?=[.!]|$)`) },
  {
    word: 'here',
    pattern: pattern(String.raw`(?<=\b(?:we r|we're|i'm|im|so|am|totally|all|we are) )here for it\b`),
    plain: 'delighted',
  },
  {
    word: 'made',
    pattern: pattern(
      String.raw`(?<=\b(?:i'm|im|we're|he's|she's|they're|i am|we are|our \p{L}{2,12} is) )made up(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| for (?:our|my)\b)`,
    ),
    plain: 'delighted',
  },
  {
    word: 'proper',
    pattern: pattern(
      String.raw`\bproper(?= (?:talent|result|belter|treat|laugh|graft|grafter|shift|legend|gem|mess|nightmare|scenes|quality|class|mad|jammy|buzz|made up|team effort)\b)(?<!\b(?:a|the|any|no) proper(?= (?:result|treat|mess|class|quality)))`,
    ),
    plain: 'real',
  },
  {
    word: 'creasing',
    pattern: pattern(
      String.raw`(?<=\b(?:was|im|i'm|were|had me|had us|am) )creasing(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])| (?:at|when|over)\b)`,
    ),
    plain: 'laughing',
  },
  {
    word: 'sm',
    pattern: pattern(
      String.raw`(?<=\b(?:ily|love you|love u|all|u all) )sm(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}])|\s*x)`,
    ),
    plain: 'so much',
  },
  { pattern: /(?<=\s)'(?:ere|ave|aving|avin|ello|ow|ome|appy|eard)\b/gu },
  {
    word: 'them',
    pattern: /\b[Tt]hem(?= \p{Ll}{3,}s\b)(?<=\b(?:on|about|over|under|near|eck) [Tt]hem)/gu,
    plain: 'those',
  },
  {
    word: 'uni',
    pattern: /\buni\b(?<=\b(?:at|of|to|from|my|off to|year of|finished|starting|started|after|in) uni)/gu,
    plain: 'university',
  },
  {
    word: 'sound',
    pattern: pattern(String.raw`\bsound(?= (?:people|lads?|lass|bloke|blokes|fella|fellas|bunch|lot|folk)\b)`),
    plain: 'decent',
  },
  {
    word: 'grand',
    pattern: pattern(
      String.raw`(?<=\b(?:be|i'm|im|you're|she's|he's|we're|they're|it's|that's|it were|all) )grand(?=\s*(?:[.!,]|$|\n)| (?:now|so|thanks|altogether|lad|love)\b)`,
    ),
    plain: 'fine',
  },
  {
    word: 'cracking',
    pattern: pattern(
      String.raw`(?<=\b(?:a|another|some|such a|what a) )cracking(?= (?:day|night|weekend|gig|effort|craic|tune|turnout|game|session|bunch|job|evening|afternoon|morning|start|team|spread|lot|crew|atmosphere|goal|performance|show|time)\b)`,
    ),
    plain: 'excellent',
  },
  {
    word: 'crumbs',
    pattern: pattern(String.raw`\bate and left no crumbs\b|(?<=\bate,? )(?:left )?no crumbs\b`),
    plain: 'did brilliantly',
  },
  {
    word: 'notes',
    pattern: pattern(
      String.raw`\bno notes(?=\s*(?:[.!,]|$|\n|[\p{Extended_Pictographic}]|(?:just|absolutely|10)\b))(?<!\b(?:has|had|have|with|takes?|took|are|were|keeps?|make|made) no notes)`,
    ),
    plain: 'perfect',
  },
  // clipped at the front: 'em, 'cause, 'bout
  {
    word: 'em',
    pattern:
      /(?<=\b(?:get|got|give|gave|tell|told|let|watch|love|see|saw|show|bring|keep|take|took|send|make|made|with|of|for|all|bless|help|miss|want|need|had|call|stop|put|on|at|to|round|up|have|eat|grab|catch|both|half|like) )['’]?em\b/gu,
    plain: 'them',
  },
  {
    word: 'cause',
    pattern: pattern(
      String.raw`(?<=^|[\s,.(–-])'cause(?= (?:i|we|you|they|he|she|it|it's|the|there|that|my|our|nobody|everyone|im|i'm|we're|why|u|this|some)\b)|(?<=\p{L}{2} )cause(?= (?:i'm|im|we're|it's|they're|u|ur|he's|she's)\b)(?<!\b(?:the|a|good|great|root|main|this|our|your|their|its|that|any|every|may|can|will|might|could|would|to|not) cause)`,
    ),
    plain: 'because',
  },
  {
    word: 'bout',
    pattern:
      /(?<=\s)'bout(?= )|(?<=\b(?:how|what|talking|worry|know|think|thinking|forget|forgot|excited|mad) )bout(?= )/gu,
    plain: 'about',
  },
  // t'mill, 2 see, 4 the kids, b there
  { pattern: /(?<=^|[\s(])[Tt]'\p{Ll}{2,20}/gu },
  {
    word: '2',
    pattern:
      /(?<=\b(?:want|wanted|going|goin|like|love|need|got|able|nice|gr8|great|good|lovely|happy|ready|time|listen|talk|come|coming|go|welcome|back|forward|hope|used|try|u|easy|hard|glad|fun) )2(?= (?:u|ur|the|see|be|go|come|get|meet|hear|have|do|say|my|our|every\p{L}{1,5}|c|me|it|let|help|play|watch|work|join|make|take|school|town|tell|eat|sleep|learn)\b)/gu,
    plain: 'to',
  },
  {
    word: '4',
    pattern:
      /(?<=\b(?:thanks|thank you|thank u|thx|ta|cheers|here|time|waiting|ready|off|good|great|gd|looking|sorry|love|place|help|come|go|fun|tnx|wait|food|there|join us|w8|w8ing) )4(?= (?:u|you|the|coming|ur|your|having|me|every\p{L}{1,5}|helping|that|this|now|tea|us|them|our|my|being|it|lunch|dinner|some)\b)/gu,
    plain: 'for',
  },
  {
    word: 'b',
    pattern:
      /(?<=\b(?:will|gonna|to|can|could|should|wanna|would|gotta|must|ill|i'll|it'll|might|wont|won't) )b(?= \p{Ll}{2,})/gu,
    plain: 'be',
  },
  {
    word: 'c',
    pattern:
      /(?<=\b(?:will|gonna|to|can|should|wanna|didnt|let's|lets) )c(?= (?:u|ur|ya|them|da|wot|y|what|the|if|how)\b)/gu,
    plain: 'see',
  },
  {
    word: 'w',
    pattern: /\bw(?=\/ (?:the|my|our|these|this|some|all|a|u|everyone|ur)\b)|\bw\/o\b(?= \p{Ll})/gu,
    plain: 'with',
  },
  {
    word: 'sm',
    pattern:
      /(?<=\b(?:love (?:you|u|ya|this)|thank (?:you|u)|thanks|miss (?:you|u|ya)|hurts) )sm(?=\s*(?:[.!,]|$|\n|x|\p{Extended_Pictographic}))/gu,
    plain: 'so much',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}'’@#./-])(?:dw|gn|ik|nm|wb|ty|hw|atp|wyd|ibr)(?=\s*(?:[.!,?]|$|\n| (?:for|all|so|everyone|bout|about|x|hun|lol|it|but|we|i|u|guys|babe|and|the|that)\b))/gu,
  },
  // thanks and forms of address
  {
    word: 'cheers',
    pattern: pattern(
      String.raw`${START}cheers(?= (?:for|mate|pal|hun|guys|everyone|all|folks|again|lads|team|dear|love|bud|buddy|duck|m'dears)\b)|(?<=, |\bthanks and |\bok |\bgreat )cheers(?=\s*(?:[.!]|$|\n))`,
    ),
    plain: 'Thank you',
  },
  {
    word: 'ta',
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
  { word: 'hen', pattern: pattern(String.raw`(?<=\bbother |\bta |\bworries |\baye |\bbless ye )hen\b`), plain: '' },
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
  { word: 'fam', pattern: /\b(?:the|this|my|our|whole|gym|church|work) fam\b(?! ?\p{Lu})/gu, plain: 'family' },
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
      String.raw`\bit'?s giving\b(?=\s\p{L})(?! (?:us|me|you|them|him|her|people|a|an|the|back|out|up|our|his|their|my|everyone|children|young|families|kids|away|way|more|so|week|day|tuesday|time|season)\b)`,
    ),
  },
  {
    pattern: pattern(
      String.raw`(?<=^["“]?|[.!?]\s*["“]?)yo+(?=[,!]|\s+(?:fam|bro|mate|guys|everyone|what|i'm|my|we)\b)`,
    ),
    plain: 'hello',
  },
  {
    word: 'me',
    pattern: pattern(
      String.raw`(?<=\b(?:and|of|in|on|with|for|at|it's|is|does|by|off|about|love|miss|see) )me(?= (?:mum|mam|nan|nana|dad|mates?|head|tea|dinner|phone|house|hair|kids|lad|sister|brother|missus|heart|legs|feet|eyes|face)\b)`,
    ),
    plain: 'my',
  },
  {
    word: 'legit',
    pattern:
      /(?<=\b(?:is|was|are|were|i|we|they|am|that's|it's|just|this) )legit\b(?! (?:question|reason|concern|business|company))/giu,
    plain: 'really',
  },
  // letters for words
  {
    word: 'u',
    pattern:
      /(?<!["'“‘(\-/]|\b(?:letter|a|rated|vitamin|type) )\bu\b(?!["'”’\-/)]|\.\p{L}| (?:shaped?|bend|turn|value|values|tube)\b)/gu,
    plain: 'you',
  },
  {
    word: 'u',
    pattern:
      /(?<=\b(?:can|do|did|will|thank|love|see|if|are|have|how|miss|bless|what|when|need|want|would|hope|CAN|DO|DID|WILL|THANK|LOVE|SEE|IF|ARE|HAVE|HOW|MISS|BLESS|WHAT|WHEN|FOR|WITH|AND|NEED|WANT|WOULD|HOPE) )U\b(?!-)/gu,
    plain: 'you',
  },
  { pattern: /\b[uU]r\b(?! of)|(?<=\b(?:[A-Z]{2,}) )UR\b/gu, plain: 'your' },
  {
    word: 'r',
    pattern:
      /(?<=\b(?:how|we|you|u|they|what|where|who|these|those|all|things|kids|parents|when|why|here|there) )r\b(?! ?[&+])|\br(?= (?:u|we|they|you|the kids|ya)\b)/gu,
    plain: 'are',
  },
  { pattern: /(?<![\d£$]|\b(?:vitamin|special|letter|and|or) )(?<=\s)k(?=\?|!?\s*$)/gu, plain: 'OK' },
  { pattern: /(?<=^|[.!?\n]\s*)[kK]k?(?=[,.!]? (?:thx|thanks|ta|cool|great|see|will|np|no)\b|\s*$)/gu, plain: 'OK' },
  { pattern: /(?<=\bc)[ ](?:u|ya)\b/gu, plain: '' },
  {
    word: 'n',
    pattern:
      /(?<=[\p{L}\p{N}).!] )n(?= [\p{L}\p{N}£])(?<!\b(?:fish|rock|mac|salt|drum|pick|bits|bed|guns|rhythm|cut|nip|wash|stop|stay|spick|chip|meet|mix|cash|sit|chit|knit|lift|park|hook|town|black|rich|toys|mums?|tots|of|the|number|is|when|where|if|and|let|for) n)(?! (?:chips|roll|cheese|pepper|bass|mix|bobs|pieces|breakfast|blues|paste|tuck|go|dip|match|greet|play|carry|chat|natter|stay|shift|ride|share|b\b|is\b|th\b|Play\b|Roll\b|Mix\b|Chips\b|Go\b|Share\b|Natter\b|Dip\b))(?<!\b[RrDdBb] n)/gu,
    plain: 'and',
  },
  {
    word: 'cos',
    pattern: /(?<!\b(?:sin|tan|and|or|the|of|called) )\bcos\b(?! (?:lettuce|x|theta|\()| ?\()(?<!\bsin cos)/gu,
    plain: 'because',
  },
  {
    word: 'cos',
    pattern:
      /(?<=^|[.!?\n]\s*|[,…] )Cos(?= (?:i|we|you|they|he|she|it|the|that|this|there|some|nobody|everyone|my|our|u|no|its|it's|we're|i'm|they're)\b)/giu,
    plain: 'because',
  },
  { word: 'thru', pattern: /(?<![-\p{L}]|\b[Dd]rive |\b[Rr]ide |\b[Ww]alk |\b[Ff]ly )\bthru\b/giu, plain: 'through' },
  {
    word: 'atm',
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
    word: 'quid',
    pattern: pattern(
      String.raw`(?<=\b(?:\p{N}+|a|few|couple|ten|twenty|thirty|fifty|hundred|five|two|three|hundred|grand|of|million|couple of|odd|fifteen|forty|six|eight) ?)quid\b(?! pro)`,
    ),
    plain: 'pounds',
  },
  {
    word: 'grand',
    pattern:
      /(?<=\b(?:\p{N}{1,3}|a hundred|two|three|four|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|five|fifty|sixty|seventy|eighty|ninety|half|couple of|few|hundred)[ ](?:a )?)(?:grand)\b(?! (?:piano|prix|final|total|national|opening|slam|tour|parade|day|old))/gu,
    plain: 'thousand pounds',
  },
  {
    word: 'af',
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
  { word: 'txt', pattern: pattern(String.raw`\btxt\b(?! \p{L}+ to \p{N})`), plain: 'text' },
  {
    pattern: /\b(?:brill(?<!\b(?:[Ff]resh|[Gg]rilled|[Bb]aked|of) brill)|BRILL)\b|\bBrill(?=[!.,]|$)/gu,
    plain: 'brilliant',
  },
  // home counties to Highlands
  {
    word: 'wee',
    pattern:
      /(?<!\b(?:need|needs|needed|do|does|did|doing|have|had|having|go for|for|quick|went for|going for|desperate for|a|done) (?:a )?)\b[Ww]ee\b(?= \p{Ll}{2,})(?! (?:and|or|in the|on the|before|break|after|all|wee|small|hours|samples?|sample|stain|stains|bag|bottle|pad))|(?<=\b[Aa] )wee\b(?= \p{Ll}{2,})(?! (?:and|or|in|on|before|after|all|break|at|first|then|now|when|sample|every|because|but|please|behind|for|is|was|stop|small))/gu,
    plain: 'little',
  },
  {
    word: 'canny',
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
    word: 'vibes',
    pattern: pattern(
      String.raw`(?<=\bgood |\bgreat |\bpositive |\bfestive |\bimmaculate |\bonly |\bbad |\bsuch |\bwhat |\bthe |\bweird |\bsummer |\bchristmas |\bholiday )vibes\b`,
    ),
    plain: 'mood',
  },
  {
    word: 'goat',
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
  'friendly exciting wholesome muddy cosy soggy sweaty delicious yummy creative helpful generous thoughtful inspiring talented wonderful intense chaotic wild creepy spooky stuffy sleepy knackered shattered relaxed chilled competitive moody grumpy stroppy fussy fiddly pricey entertaining bright spicy sticky greasy good nice lovely lush hard easy funny happy proud excited cute cool fit jealous annoyed annoying boring bored weird scary mint buzzing chuffed gutted posh keen clever smart tasty hungry cold hot cheap expensive rude cheeky sad brave quick fast slow late early big massive tiny loud quiet sweet kind mean bad awful rubbish brilliant amazing sick peng peak tired hangry angry mardy nervous scared impressed handy useful simple tricky strong tough hench fun interesting impressive beautiful gorgeous pretty hilarious messy busy windy rainy wet sunny stressed confused grateful emotional poorly rough random awkward cringe cringey embarrassing annoyin borin class decent ace fab mad'.split(
    ' ',
  ),
);

/** What "bare", "bare minimum" aside, is a great deal of. */
export const BARE_OF: ReadonlySet<string> = new Set(
  'kids lads girls volunteers parents dogs cars snow rain sun sandwiches biscuits pizza sweets cakes chips tea music songs games goals points bants selfies questions messages notifications emails followers views comments support help donations presents prizes sleep beef problems stress pressure traffic revision exams tests nice good hot cold long funny hungry busy proud loud happy sad annoying hyped gassed jokes people food time stuff love vibes man money work kids homework fun things tings energy laughs noise trouble excited tired snacks drama likes photos pics memories heat skills talent respect cake'.split(
    ' ',
  ),
);

/** Words that are slang beside a word that surely is, and those that want two of them. */
export const BESIDE_SLANG: ReadonlySet<string> = new Set(
  'bare peak gassed lit fire salty ting wicked slay jokes dub vex vexed hype hyped drip wavey wavy buff peng'.split(
    ' ',
  ),
);
export const AMONG_SLANG: ReadonlySet<string> = new Set(
  'calm cap bet ends mint sick rank par mid allow beef bait pure ye fam bro'.split(' '),
);
