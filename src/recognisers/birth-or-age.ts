import { firstNameNear } from './names/first-name.ts';
import { wordClass } from './names/lexicon.ts';
import { isPublicFigure } from './names/public-figures.ts';
import { besides } from './reading/besides.ts';
import type { Token } from './reading/tokens.ts';
import type { Recogniser, Sighting, Span } from './recogniser.ts';
import { sift } from './words/sieve.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const DATE = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \d{4})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4}-\d{2}-\d{2})`;
const FULL_DATE = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \d{4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})`;

/** Ages of childhood, in digits or words. */
const AGE =
  '(?:1[0-7]|[1-9]½?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const ORDINAL =
  '(?:1st|2nd|3rd|[4-9]th|1[0-8]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth)';
/** After an age nothing may follow that makes it a count: "is 9 miles", "turned 7.30", "(9 until noon)". */
const NOT_A_COUNT = String.raw`(?<!(?<!\bturn(?:s|ed|ing) )\bone(?! (?:today|tomorrow|next|on|this|year)))(?![\p{L}\p{N}%:]|[.,/-]\d|[ -](?:out|of|to|until|till|or|and a half hours|am|pm|minutes?|mins?|hours?|days?|up|down|ahead|behind|short|off|weeks?|miles?|km|metres?|inches|cm|feet|foot|stone|kg|pounds?|points?|goals?|laps?|times|people|per|in the|more|(?:years?|yrs?)(?![ -]?old)|months (?:gone|pregnant|sober|clean)|for (?:an? |£|\d)|from \d|${MONTH}|nil|all)(?![\p{L}])| (?!months|always|perhaps|as|is|was|has|this|his|us|plus|yes)\p{Ll}{2,24}s(?!\p{L}))`;
const YEARS = String.raw`(?:[ -](?:years?|yrs?)[ -]?old|[ -]?y\/?o|(?: and a half))?`;

/** A word written as a name is; in lower case "he" and "she" point at somebody too. */
const NAME = String.raw`(?!(?:It|We|They|You|Club|Charity|Group|Centre|Trust|Nursery|That|There|This|What|Which|Where|Who|Score|Time|Day|Week|Doors?|Today|Tomorrow|Lunch|Tea|Start|Total|Price|Entry)(?:['’]|(?!\p{L})))\p{Lu}[\p{L}'’-]{1,24}`;
const SCHOOL_YEAR = String.raw`(?:(?:[Yy](?:ea)?r|Y)[ -]?(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|Reception|P[1-7]|S[1-6])(?![\p{L}\p{N}])`;

/** No range of school years: "Year 5 to 7", "Y3/4". */
const ONE_YEAR = String.raw`(?! ?(?:-|–|\/|to|and|or|&|\+|until|upwards|up|onwards)(?: (?:[Yy](?:ea)?r|Y))? ?\d)(?! (?:upwards|onwards|and (?:up|over|above)))`;

/** Who is a child by the word for them: "my son", "the youngest", "her twins", "our smallest member". */
const CHILD =
  '(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Oo]ne|[Oo]ne of (?:my|our|the|their)) (?:[\\p{L}-]{1,12} ){0,2}?(?:(?:newest|youngest|smallest|littlest|tiniest|latest|bravest|shortest) (?:ever |ever-)?(?:member|player|volunteer|swimmer|runner|walker|recruit|performer|singer|dancer|fundraiser|reader|artist|climber|helper|star|visitor|chef|poet|campaigner|one|supporter|arrival|champion|trustee|ambassador|competitor)|sons?|daughters?|boys?|girls?|lads?|lass(?:es|ie)?|bairns?|kids?|child|baby|toddler|little one|twins|triplets|brother|sister|nephew|niece|cousin|grandson|granddaughter|goddaughter|godson|youngest|eldest|oldest|middle one|student|pupil|nephews?|stepson|stepdaughter)|(?:[Tt]wins|[Ss]iblings|[Bb]rothers|[Ss]isters|[Ee]ldest|[Yy]oungest|[Oo]ldest)|(?<=[Dd]aughter |[Ss]on |[Tt]wins |[Bb]rother |[Ss]ister )\\p{Lu}[\\p{L}-]{1,20})';

/** Which child: "the lad in the photo", "the girl on the left". */
const WHERE = String.raw`(?: (?:in|on|with|at|from|behind|beside|next to|holding|wearing) (?:the |our |your |my |a )?(?:[\p{L}-]{1,14} ?){1,3}?)?`;

type Cue = {
  /** The span is what the group `span`, or else the first, holds; a group `who` has to be a first name, or no word of the language. */
  pattern: RegExp;
  confidence: number;
  /** What makes it nobody's age: the words before and after the match. */
  unless?: { before?: RegExp; after?: RegExp };
};

const GROUP =
  /\b(?:children|kids|people|young people|youngsters|those|anyone|anybody|everyone|teenagers|teens|boys|girls|pupils|students|members|families|suitable|groups?|for|ages?|between|from|under|over) $/iu;
const CLOTHES =
  /\b(?:size|sizes|coats?|jackets?|jumpers?|blazers?|shirts?|dress(?:es)?|shoes|boots|trousers|shorts|uniforms?|costumes?|clothes|jeans|leggings|pyjamas|fleece|hoodies?|kit|bikes?|helmet|puzzle|toys?|books?|games?)\b[^.!?\n]{0,20}$/iu;
const GROUP_OR_CLOTHES = new RegExp(`${GROUP.source}|${CLOTHES.source}`, 'iu');
const ANIMALS =
  'dogs?|cats?|kittens?|kitty|pupp(?:y|ies)|pups?|pon(?:y|ies)|horses?|pigs?|piglets?|tortoises?|rabbits?|bunn(?:y|ies)|hamsters?|guinea pigs?|gerbils?|goats?|hens?|chickens?|ducks?|donkeys?|labradors?|lab|spaniels?|coll(?:ie|ies)|terriers?|whippets?|greyhounds?|lurchers?|budgies?|parrots?|lambs?|sheep|cows?|calf|alpacas?|llamas?|snakes?|goldfish|geckos?|mascot|teddy|doll|cow|mare|foal|kid goat|owl|ferret|rat';
const THINGS =
  'minibus(?:es)?|van|bus|boiler|kettle|piano|organ|oven|fridge|roof|building|hall|library|caf[eé]|shop|hut|pier|church|chapel|garden|allotment|tree|oak|bench|mural|website|digger|car|corsa|fiesta|tractor|bike|boat|towers?|bridge|line|advice line|drop-in|podcast|newsletter|blog|page|app|campaign|appeal|helpline|hotline|partnership|company|business|school|academy|festival|clubs?|charity|cent(?:re|er)|group|trust|project|nursery|pre-?school|playgroup|choir|band|orchestra|team|league|branch|service|programme|scheme|awards?|carnival|fair|market|foodbank|food bank|pantry|hub|organisation|society|network|farm|park|pool|theatre|museum';
/** What is so many years old and no child. */
const THING = new RegExp(
  String.raw`^ (?:\p{L}+ )?(?:room|places?|funding|checks?|cars?|records?|debts?|laptops?|computers?|phones?|trees|fence|promise|problem|question|mystery|recipe|knows|could|can|would|might|whisky|cheese|wine|grant|deal|contract|agreement|policy|plan|tradition|rule|law|argument|feud|joke|photo(?:graph)?|picture|letter|invoice|bill|kit|bikes?|shoes|trainers|sofa|carpet|printer|camera|trophy|record|${ANIMALS}|${THINGS})\b`,
  'iu',
);
const ORGANISATION =
  /\b(?:our|its|charity's|club's|centre's|centre’s|group's|trust's|charity’s|club’s|group’s|trust’s|nursery's|the|celebrate|celebrating) $/i;

const CUES: readonly Cue[] = [
  {
    pattern: new RegExp(
      String.raw`\b((?:d\.? ?o\.? ?b\.?|date of birth|birth ?date)(?: (?:is|was))?[ :–-]{0,3}${DATE})`,
      'giu',
    ),
    confidence: 0.97,
  },
  { pattern: new RegExp(String.raw`\bborn (?:on )?(?:the )?(${FULL_DATE})`, 'giu'), confidence: 0.9 },
  {
    pattern: new RegExp(
      String.raw`\b(?:birthday|b-day|bday|birth date)(?:'s|’s)?(?: (?:as|is|was|on|of)){0,2}(?: the)?:? (${DATE})`,
      'giu',
    ),
    confidence: 0.85,
    unless: { before: ORGANISATION },
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(${ORDINAL} (?:birthday|b-?day))`, 'giu'),
    confidence: 0.85,
    unless: {
      before: ORGANISATION,
      after:
        /^ (?:party )?(?:(?:of|to|for) (?:our|the|us)\b|(?:in|of) (?:the|her|his|this|my|their) (?:job|role|post|new|project)\b|appeal|campaign|edition|issue|season|fund)/i,
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])((?:aged?|Age:) (?:only |just |about |around |nearly |almost |barely )?${AGE})${NOT_A_COUNT}(?!(?: ?[-–+]| to | and (?:over|under|above|below|up)| or | plus))`,
      'giu',
    ),
    confidence: 0.85,
    unless: { before: GROUP_OR_CLOTHES },
  },
  {
    pattern: new RegExp(
      String.raw`(?:^|[^\p{L}])(?:${NAME},?|[Ss]?[Hh]e)(?:(?:'s|’s|'ll|’ll| is| was| has just turned| has turned| just| only| now| still| literally| actually| officially| somehow| barely| nearly| almost| turns?| turned| turning| will be| be)){1,4} (${AGE}${YEARS}|(?<=(?:be|turns?|turned|turning|nearly|almost) )(?:18|eighteen)(?= (?:on|in|next|tomorrow|today|this)\b))${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'gu',
    ),
    confidence: 0.8,
    unless: {
      before: /\b(?:it|that|there|score|time|price)$/i,
      after:
        /^ (?:\p{L}+ )?(?:months (?:gone|pregnant)|years are|spaces?|places?|seats?|badges?|sessions?|pairs?|saves?|arms?|tickets?|sons|daughters|children|kids|brothers|sisters|in (?:a million|dog years)|months gone)\b/iu,
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b((?:I'm|I’m|I am|i'm|i’m|im|i am)(?: only| just| nearly)? ${AGE}${YEARS})${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:turn(?:s|ed|ing)?) (${AGE}|18|eighteen)${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'giu',
    ),
    confidence: 0.75,
    unless: {
      before:
        /\b(?:(?:we|club|charity|centre|group|trust|project|nursery|it|in|before|to) (?:has |have |is |are )?(?:just )?turn(?:s|ed|ing)?|(?:once|when|after|until|till|before|if|as soon as|by the time|unless|whether|anyone|everyone|people|children|those) (?:(?:you|they|someone|people|children|a child|your child|your little one)(?: have)? |(?:who )?(?:have )?)turns?) $/i,
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\d ?[–:-] ?)(${AGE} today)(?![\p{L}\p{N}]|,? gone| in \p{Lu}| and \p{L}+ tomorrow|, \d+ tomorrow)`,
      'giu',
    ),
    confidence: 0.7,
    unless: {
      before:
        /\b(?:year|yr|room|week|day|group|level|stage|grade|table|for|at|by|all|of|another|got|had|only|made|scored|took|ran|served|fed|cooked|saw|sold|walked|swam|read|did|won|lost|counted|found|need|with|from|to|until|the|it is|it['’]s|it was) $|\b(?:we['’]re|we|club|charity|centre|group|trust|project|nursery|minibus|shop) (?:is |are |has |have )?(?:now |just )?(?:turn(?:s|ed|ing)? )?$/i,
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|[Yy]our|${NAME}[,(]? (?:a|is a|is an|an|the)|[Tt]he|[Ll]ittle|(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y) [\p{Ll}-]{2,12}) (?:own )?(${AGE}(?:[ -](?:year|yr)s?[ -]old| ?y\/?o(?!\p{L})))(?!s)`,
      'gu',
    ),
    confidence: 0.8,
    unless: { before: /\b(?:never|any|every) $/i, after: THING },
  },
  {
    pattern: new RegExp(
      String.raw`\ban? (${AGE}[ -](?:year|yr)s?[ -]old)(?= (?:\p{L}+ )?(?:boy|girl|lad|member|pupil|student|volunteer|child|who|from|called|named)\b)`,
      'giu',
    ),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?!\p{Lu}{2})${NAME}[,]? ?\((?:aged? )?(${AGE})(?:\)|,(?! ?\d))`,
      'gu',
    ),
    confidence: 0.8,
    unless: { before: /\b(?:Mark|Matthew|Luke|John|Chapter|Psalm|Part|Room|Page|Table|Figure|Junction|Group|Team) ?$/ },
  },
  { pattern: new RegExp(String.raw`${NAME}, (1[0-7]|[3-9]),`, 'gu'), confidence: 0.75 },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}'’-])(?<who>${NAME}), (?<span>1[0-7]|[3-9])(?=[.!…]?["”’]?$)`, 'gmu'),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?<span>${AGE}[ -](?:year|yr)s?[ -]old) (?<who>${NAME})`, 'giu'),
    confidence: 0.8,
    unless: { after: THING },
  },
  {
    pattern: new RegExp(
      String.raw`\bs?hes(?: only| just| nearly)? (${AGE}${YEARS})${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'giu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${CHILD}${WHERE}(?: is|'s|’s| was| are| were| turns?| turned| turning| will be|'ll be|’ll be|,? \(?who(?: is|'s|’s| was| are)|,)(?: (?:is|just|only|now|nearly|almost|still|both|all|aged)){0,2} \(?(${AGE}(?: (?:and|&) ${AGE})?${YEARS})${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'gu',
    ),
    confidence: 0.85,
    unless: { after: /^ (?:\p{L}+ )?(?:children|kids|goals|points|of|sessions|places|tickets)/u },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?<who>${NAME}),? who(?:['’]s| is| was| has just turned| turned| turns| will be)(?: (?:just|only|now|nearly|almost|still|literally|actually)){0,2} (?<span>${AGE}${YEARS})${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'gu',
    ),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Aa]t|[Ff]rom|[Ss]ince) (?:(?:just|only|barely) )?(?:the )?(?:tender |young |grand |ripe old )?age of (?:just |only )?(?<span>${AGE})${NOT_A_COUNT},? (?<who>${NAME})`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?<who>${NAME})(?: \p{Ll}+){1,6} at (?:the )?(?:tender |young )?age of (?:just |only )?(?<span>${AGE})${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?<who>${NAME}) (?:first )?(?:came|joined|started|arrived|started coming)(?: (?:to|with|here|at))?(?: (?:us|the club|the group|here))? at (?:just |only )?(?<span>${AGE})${NOT_A_COUNT}(?=[\s.,!?;…]|$)`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?<who>${NAME})['’]s (?<span>(?:sweet )?(?:1[0-8]th|[4-9]th|1st|2nd|3rd))(?= (?:is|was|party|bash|do|next|this|on|today|tomorrow|coming)\b|[.!]|$)`,
      'gu',
    ),
    confidence: 0.75,
    unless: { after: /^ (?:place|prize|goal|session|visit|time|in|year|term|attempt|go)\b/ },
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d-])(?<span>(?:1[0-7]|[1-9]) ?y\/?o) (?<who>${NAME})`, 'giu'),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      String.raw`\b[Yy]ou(?:['’]re| are|r)(?: (?:only|just|nearly|now)){1,2} (${AGE})(?! (?:\p{L}+ )?(?:minutes?|mins|miles|days?|weeks?|steps?|clicks?|away|points?|sessions?))${NOT_A_COUNT}(?=[\s.,!?;…]|$)|\b(?:[Yy]ou(?:['’]?re| are)|[Uu]r|[Uu] r) (1[0-7])(?![\d:.%]|[ -](?:out|of|to|minutes?|mins?|points?|miles?|up|down|days?|weeks?|steps?|hours?|people|goals?|per|th)(?!\p{L}))(?=[\s,.!?]|$)`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME})(?:['’]s)?(?: \p{Ll}+){0,3} (?:starts?|started|starting|going (?:in|up )to|go(?:es)? (?:in|up )to|moves? (?:up )?(?:in)?to|moving (?:up )?(?:in)?to|moved (?:up )?(?:in)?to|leav(?:es|ing)|finish(?:es|ing|ed)|join(?:s|ing|ed)|enters|entering) (?<span>${SCHOOL_YEAR})${ONE_YEAR}(?! (?:lessons?|class(?:es)?|assembl|desk|area|staff))`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born)\b[^.!?\n\d]{1,40}?(${FULL_DATE})(?![\d/])`,
      'giu',
    ),
    confidence: 0.9,
    unless: { before: ORGANISATION },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:girl|boy|lad|lass|child|kid|bairn|toddler|daughter|son) of (?:just |only |about )?(${AGE})${NOT_A_COUNT}(?=[\s.,!?;:)…]|$)`,
      'giu',
    ),
    confidence: 0.75,
    unless: { before: GROUP },
  },
  {
    pattern: new RegExp(
      String.raw`(?:^|[.!?"“] ?)At (?:just |only |barely )?(?<span>${AGE}),? (?<who>${NAME})(?= \p{Ll})`,
      'gmu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME}),? who,? at (?:just |only |barely )?(?<span>${AGE})${NOT_A_COUNT},? \p{Ll}`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(String.raw`(?<span>${AGE} candles) (?:for|on) (?<who>${NAME})`, 'giu'),
    confidence: 0.75,
  },
  {
    pattern: /\b(sweet (?:16|sixteen))\b(?! (?:party )?(?:dress|dresses|cards?|cake|balloons|range))/giu,
    confidence: 0.7,
  },
  {
    pattern: /(?<![\p{L}])(?:birthday[^.!?\n]{0,40}[.!?]{1,3} |who['’]s )(double figures)/giu,
    confidence: 0.75,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}])[Tt]wins? [^.!?\n(]{0,30}\((?<span>(?:both |each )?${AGE})\)`, 'gu'),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?<span>${SCHOOL_YEAR}) (?<who>${NAME})(?= (?:who|says|said|is|was|has|had|made|won|wrote|and his|and her|\p{Ll}{3,}ed)(?!\p{L}))`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:mature|funny|tall|clever|pretty|grown[ -]up|smart|strong|advanced|talented|wise|big|brave) for (?:an? )?(?:only )?(1[0-7]|[5-9]|${SCHOOL_YEAR})(?=[\s.,!?]|$)${NOT_A_COUNT}`,
      'giu',
    ),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME}), (?:not (?:yet|quite)|only|just|almost|nearly|barely|still only) (?<span>${AGE})(?=[,.!])`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${CHILD}['’]s (?:only |just |now )?gone (${AGE})(?=[\s.,!?]|$)${NOT_A_COUNT}`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME}) (?:just |has |has just |officially |has officially )?(?:became|become|becomes|hits?|reached|entered) (?<span>a teenager|(?:his|her|their|the) teens)(?!\p{L})`,
      'gu',
    ),
    confidence: 0.75,
  },
  { pattern: /(?<![\p{L}\d])\(?(b\. ?(?:200[89]|20[12]\d))(?!\d)/gu, confidence: 0.8 },
  {
    pattern:
      /\b([Hh]appy (?:belated )?(?:1[0-8]th|[4-9]th|1st|2nd|3rd))(?! (?:birthday|b-?day|anniversary|year|of|season|edition|series|outing|running|run)\b)/gu,
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])an? (?<span>${AGE}(?:[ -](?:year|yr)s?[ -]old(?=[^.!?\n]{0,40}(?:(?<!\p{L})(?:called|named|who|(?:in|at|to|from) (?:our|my|the) (?:\p{L}{1,12} )?(?:class|club|group|session|cent(?:re|er)|nursery|team|ward|unit)|into (?:placement|care)|in (?:placement|care)|last night|tonight|earlier|today|yesterday|crying|cried|mum|dad|foster|had never|has never|for the first time|this (?:morning|week|afternoon|evening))(?!\p{L})| \p{Lu}\p{Ll}))|[ -]?y\/?o))(?!s|[ -]?\p{L}*['’]s (?:party|bike))`,
      'gu',
    ),
    confidence: 0.65,
    unless: {
      before: /\b(?:for|like|as|than|even|any|if|met|was|suits?|entertain|feed|teach|explain (?:it |this )?to) an? $/i,
      after: THING,
    },
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d-])an? (?<span>${AGE}[ -](?:year|yr)s?[ -]old)(?!s|['’]s)`, 'gu'),
    confidence: 0.65,
    unless: {
      before:
        /\b(?:for|like|as|than|even|any|if|met|was|suits?|entertain|feed|teach|explain (?:it |this )?to|to|of|stops?|by|with|what|because|did|does|would|could|convince|against|beat|imagine|only|every|ask|trust|from) an? $/i,
      after: THING,
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])[Yy](?:ou['’]?re?|ou are|r) (${AGE})(?= (?:now|today|tomorrow|next|in (?:a|two|three|\d)|this|on (?:${DAY}|the))\b)|(?<![\p{L}])[Uu]r (${AGE})(?= (?:now|today|tomorrow|next|in (?:a|two|three|\d)|this|on (?:${DAY}|the))\b)`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME}),? (?<span>${AGE})(?=,? (?:next|last) (?:week|month|year|${DAY})|,? tomorrow\b|,? on (?:${DAY}|the \d))`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Oo]ne of (?:ours|our [\p{L} -]{3,30}|my [\p{L} -]{3,30})|[Yy]oungest[\p{L} ]{0,20}[?:,] ?${NAME}), ((?:not yet |nearly |just )?${AGE})(?=[,.!)]|$)`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: /\b(?:s?he|who|boy|girl|son|daughter|child|baby)(?: was|'s|’s|s)? (born in (?:200[89]|20[12]\d))(?!\d)/giu,
    confidence: 0.8,
  },
  {
    pattern: new RegExp(String.raw`\b(${AGE} on (?:the )?(?:${DAY}(?!s)|${DATE}))`, 'giu'),
    confidence: 0.7,
    unless: {
      before:
        /^(?!.*\b(?:turn\w*|birthday|bday|is|be|'s|’s)[^.!?\n]{0,12}$).*$|\b(?:at|from|till|until|by|for|before|after) $/isu,
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME}) ${NAME},? \(?(?<span>(?:who is |who's |now )?(?:in )?${SCHOOL_YEAR})`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?:[Ss]?[Hh]e(?:['’]?s)?|who(?:['’]s)?|(?<who>${NAME})(?:['’]s)?)(?: \p{L}{1,20}){0,5} in (?<span>${SCHOOL_YEAR})${ONE_YEAR}`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:${CHILD}|[Ss]?[Hh]e(?:['’]?s)?|[Ii](?:['’]m| am))${WHERE}(?: \p{Ll}{1,12}){0,4} (?:in|into|to|started|starting|starts|finished|finishing|leaving|called) (?<span>${SCHOOL_YEAR})${ONE_YEAR}(?! (?:lessons?|class(?:es)?|assembl|desk|area|staff|parents?|teachers?|tutors?|rooms?))`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME})(?:['’]s)?(?: (?:has|is|was|will|be|now|just|already|going|gone|moved|moving|been|up)){1,4} (?:in|into|to|up to|in to) (?<span>${SCHOOL_YEAR})${ONE_YEAR}`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:${CHILD}|${NAME}|[Ss]?[Hh]e)(?:['’]s|['’]ll)?(?: \p{Ll}{1,10}){0,3} (?:hits?|turn(?:s|ed|ing)?|reach(?:es|ed)?|is|are|be|into|in) (?<span>double figures|(?:a|officially a) teenager(?= (?:today|tomorrow|now|next|this|on|at last)\b|[.!?]|$))(?! (?:in|for|of) (?:sales|points|goals))`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}'’-])(?<who>${NAME})(?: from | of |,? ?\((?:in )?|, (?:in )?| [–-] | is (?:now )?in )(?<span>${SCHOOL_YEAR})${ONE_YEAR}`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?<span>${SCHOOL_YEAR})(?:(?:'s|’s)|(?:'s|’s)? (?:student|pupil|leaver|boy|girl|lad|member|captain|artist|author|poet|chef|reader|volunteer)s?,?) (?<who>${NAME})`,
      'gu',
    ),
    confidence: 0.75,
  },
];

const cuesIn = sift(CUES, ({ pattern }) => pattern);

/** The network's word is wanted only where it is surer than for what has no rules beside it. */
const SURE_ENOUGH = 0.8;

/** Without a number, in digits or as a word, or a school's reception class no cue is met; most lines have neither. */
const MAY_TELL =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen(?:th)?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|birth\w*|reception|double figures|teenager)\b/i;

/** Dates of birth, and ages, birthdays and school years of a child who is named or singled out. */
export default {
  id: 'birth-or-age',
  find: (text, { tokens, marked }) => {
    const found = besides(
      MAY_TELL.test(text) ? cuesIn(text).flatMap((cue) => sightings(text, cue)) : [],
      marked('birth-or-age', SURE_ENOUGH).filter((mark) => isOfAChild(text, mark)),
    ).filter((sighting) => !isNobodysChild(text, sighting));
    return found
      .filter(({ start, end }, index) =>
        found.slice(0, index).every((other) => other.end <= start || other.start >= end),
      )
      .map((sighting) => withPerson(text, tokens, sighting));
  },
} satisfies Recogniser;

/** What the network takes for an age or a birthday has to speak of one, and of no adult's, no score's and no timetable's. */
const OF_AGE = new RegExp(
  String.raw`\d|birthday|b-?day|born|\b(?:${AGE}|eighteen|infant|nursery class|reception|double figures|teenager|months?|weeks?|toddler|newborn|half)\b`,
  'iu',
);
const ADULT =
  /\b(?:19|[2-9]\d)(?:th|st|nd|rd)?\b(?![-/.]\d)|\b1[89]\d\d\b|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)\b/i;
const CHILDHOOD = new RegExp(
  String.raw`(?<![\d-])(?:1[0-8]|[1-9])(?:th|st|nd|rd)?(?![\d:])|\b20[012]\d\b|${SCHOOL_YEAR}`,
  'iu',
);
const SCORED =
  /\b(?:scored?|score|goals?|beat|won by|wins?|drew|raffle|points?|full[- ]time|half[- ]time|ft|ht) (?:is |was |of |to |in |[:=-] ?|with |\p{L}+ ){0,2}$/iu;
const UNLIKE =
  /\bscored?\b|\bat \d{1,2}$|^of \d|^\d+m$|^(?:happy )?birthday(?: money)?$|^one of \w+$|\byears? in(?:to)?$/i;
const RANGE = /^ ?(?:-|–|till|until|til) ?\d/i;
const ORGANISATIONS_OWN =
  /\b(?:we|club|charity|centre|group|trust|project|nursery|minibus|building|shop)(?:['’]s|['’]re| is| are| has| have)? (?:now |just |turn(?:s|ed|ing)? )*$/iu;

function isOfAChild(text: string, { start, end }: Sighting): boolean {
  const mark = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 30), start);
  if (
    !OF_AGE.test(mark) ||
    SCORED.test(before) ||
    CLOTHES.test(before) ||
    UNLIKE.test(mark) ||
    RANGE.test(text.slice(end, end + 10)) ||
    ORGANISATIONS_OWN.test(before)
  )
    return false;
  return !ADULT.test(mark) || CHILDHOOD.test(mark);
}

/** Between a subject and its age: "has just turned", "is now". */
const BECOMING = String.raw`(?:(?:['’]s|['’]ll| is| was| are| were| be| has| have| had| just| turn(?:s|ed|ing)?| will| now| only| nearly| almost| already| over| about| at least| officially| who| which| that| a| an| the){0,6}) ?\(?$`;
const ANIMAL_OR_THING = new RegExp(
  String.raw`\b(?:(?:${ANIMALS})(?:,? \p{Lu}\p{L}*,?)?|(?:${THINGS}|we|it)(?: (?:in|on|at|by) (?:the|our) (?:\p{L}+ ){0,2}\p{L}+)?)${BECOMING}`,
  'iu',
);
/** A book's or a film's child, anybody's child, and a child of a century ago. */
const STORY =
  /\bthe (?:part|role|character|story) of\b|\b(?:in|of) (?:the|this|our|a|her|his) (?:\p{L}+ ){0,2}(?:story|book|novel|film|movie|play|musical|panto(?:mime)?|tale|poem|series|show|episode|drama|comic)\b|\b(?:film|novel|book|play|musical|story|show|memoir|autobiography) (?:about|of|in which|follows|tells)\b/iu;
const ANYBODY =
  /\b(?:when|once|if|until|till|before|after) (?:you|one|people|children|kids|they|we)(?:['’]re|['’]ve| are| were| have)? ?(?:only |just )?(?:turn(?:s|ed)? )?$|\bchildren turn $|\b(?:average|typical|any|every|most|imagine|if|unlike|all|many|some|few|other|fellow|these|those|both) (?:an? )?$/iu;
/** Whoever it fits is asked: "Is your son in …?", "anyone who is …", "a child of …". */
const INVITED =
  /\b(?:anyone|anybody|everyone|everybody|those|people|children|pupils|students|kids|teenagers|teens|families|parents) (?:who|that)\b[^,;]{0,24}$|\b(?:do|does|have|has|is|are|if|whether|when|once|got) (?:you (?:have |know |got )?(?:an? |any )?|your )(?:\p{L}{1,14} ){0,2}?(?:child|children|son|daughter|little one|kids?|teen(?:ager)?|boy|girl|young person|toddler|baby)\b[^,;]{0,24}$|\b(?:an?|any|every|no|each) (?:child|kid) of $/iu;
/** What somebody's parents did at that age is long past. */
const PARENT_WAS =
  /\b(?:mum|mam|mother|dad|father|nana?|gran|granny|grand(?:ad|ma|pa|father|mother)|aunt(?:ie)?|uncle) was (?:only |just )?$/iu;
/** Goals are counted behind a name too. */
const SCORERS = /\b(?:scorers?|goals|scored|assists|wickets|tries|runs|points|medals|places)\b[^.!?\n]*\($/iu;
const LONG_AGO =
  /\b(?:in|of|from|during|around|circa|since|by|the|until) (?:1[0-8]\d\d|19[0-7]\d)s?\b|\bcentur(?:y|ies)\b/;

/** A year that somebody teaches, and a childhood long past. */
const TEACHER = new RegExp(
  String.raw`\b(?:mrs?|ms|miss|dr) (?:[\p{L}-]+['’]s?|[\p{L}'’-]+(?:,| from| of| in| [–-])) (?:in )?${SCHOOL_YEAR}|${SCHOOL_YEAR}(?:['’]s)? (?:class )?(?:teachers?|tutors?|TA|lead|leader|parents?|staff|assistant|head|manager|coordinator)\b`,
  'iu',
);
/** "9 on the waiting list", "year 2 of his apprenticeship", "2 years into his course". */
const COUNTS_ELSE =
  /^ (?:(?:on|in|at|from) the (?:waiting list|list|queue|league|table|team sheet|leaderboard|rankings)|of (?:his|her|their|our|my|the|an?|its|being|doing|working)|(?:years? )?into|self|months (?:into|in(?:to)?|after|before)|ltd|limited)(?![\p{L}])/iu;
const ROYAL =
  /\b(?:Prince|Princess|King|Queen) (?:\p{Lu}\p{L}+ (?:is|was|has|turned|turns|just|now|nearly|almost|only| )*)$/u;
/** "Liam (3) and Sean (2) got the goals" */
const SCORED_BEHIND =
  /\b(?:goals?|scored|scorers?|hat-?trick|tries|wickets|penalt(?:y|ies)|on the scoresheet|netted)\b/iu;
const GROWN_UP =
  /\byears (?:later|on)\b|\bnow (?:aged? )?(?:19|[2-9]\d)\b|\bdecades\b|\b(?:retire[ds]?|retirement|founder|founded|veteran|patron|widow|great-?grand\w+|is now (?:our|a|an|the)|went on to|grew up to|chief executive|ceo|war)\b/iu;

/** The ages of animals, buildings, clubs, of people in books and of those the public knows. */
function isNobodysChild(text: string, { start, end }: Span): boolean {
  const from = Math.max(
    0,
    ...['.', '!', '?', '\n'].map((stop) => text.lastIndexOf(`${stop} `, start - 1) + 1),
    start - 160,
  );
  const before = text.slice(from, start);
  const after = /^[^.!?\n]{0,120}/u.exec(text.slice(end))?.[0] ?? '';
  return (
    ANIMAL_OR_THING.test(before) ||
    STORY.test(before) ||
    ANYBODY.test(before) ||
    INVITED.test(before) ||
    PARENT_WAS.test(before) ||
    SCORERS.test(before) ||
    LONG_AGO.test(before) ||
    LONG_AGO.test(after) ||
    ofPublicFigure(before) ||
    COUNTS_ELSE.test(after) ||
    ROYAL.test(before) ||
    (/\)/.test(after.charAt(0)) && SCORED_BEHIND.test(after)) ||
    (/old$/i.test(text.slice(start, end)) && THING.test(after)) ||
    TEACHER.test(`${before}${text.slice(start, end)}${after}`) ||
    (/\b(?:was|were|at|aged?|of|since)\b[^,;]{0,20}$/iu.test(before) && GROWN_UP.test(text.slice(from)))
  );
}

/** What it is, and whose, where a name stands by. */
function withPerson(text: string, tokens: readonly Token[], sighting: Sighting): Sighting {
  const who = firstNameNear(tokens, sighting);
  return who === undefined ? sighting : { ...sighting, parts: { who, what: text.slice(sighting.start, sighting.end) } };
}

function sightings(text: string, { pattern, confidence, unless }: Cue): Sighting[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, 1: group, 2: other, index, groups }) => {
    const span = groups?.span ?? group ?? other ?? '';
    const start = index + match.lastIndexOf(span);
    const end = start + span.length;
    if (groups?.who !== undefined && !isFirstName(groups.who)) return [];
    if (unless?.before?.test(text.slice(Math.max(0, start - 30), start))) return [];
    if (unless?.after?.test(text.slice(end, end + 30))) return [];
    return [{ start, end, confidence }];
  });
}

/** A first name, or no word that people use: "Sienna, Year 4", not "Girls in Year 9". */
function isFirstName(word: string): boolean {
  if (DAY_OR_MONTH.test(word)) return false;
  const name = word.replace(/['’]s$/u, '');
  const { first, frequency, capital, place } = wordClass(name);
  if (first === 0 && ((place && name.length > 3) || NO_NAME.test(name))) return false;
  return frequency === 0 || (first > 0 && (first === 2 || capital) && frequency < 4);
}

/** "Prefects", "PSHE", "Bikeability": what few people write and nobody is called. */
const NO_NAME = /s$|^\p{Lu}{2,}s?$|(?:ability|ential|ment|tion|sion|ness|ship|ing)$/u;

const DAY_OR_MONTH = new RegExp(String.raw`^(?:${DAY}|${MONTH})$`, 'iu');

/** "Greta Thunberg was 15": history, nobody's private age. */
function ofPublicFigure(before: string): boolean {
  const words = before.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.some((word, index) => index > 0 && isPublicFigure([words[index - 1] ?? '', word]));
}
