import type { Shape } from './remarks';

/** Words that only strengthen, between who is spoken of and what is said of them. */
const SO = '[VEDXO]{0,6}';
/** Who is spoken of, with what stands behind: "the speaker from the local authority". */
const WHO = 'T[wDVTOHQ]{0,4}';

const codes = (shape: string, confidence: number, granted = false): Shape => ({
  codes: new RegExp(shape, 'g'),
  confidence,
  granted,
});
const words = (confidence: number, ...shapes: string[]): Shape => ({
  words: new RegExp(shapes.join('|'), 'giu'),
  confidence,
});

const STAFF = `(?:staff|team|(?:the|that|this) (?:man|woman|bloke|guy)|half of them|most of them|managers?|management|boss(?:es)?|ceo|chief exec(?:utive)?|directors?|trustees?|board|committee|council|councillors?|governors?|head(?:teacher)?s?|teachers?|schools?|nursery|charity|office|hr|finance|it|admin|receptionists?|volunteers?|colleagues?|workers?|supervisors?|coordinators?|leads?|leaders?(?:hip)?|police|drivers?|contractors?|suppliers?|company|firm|agency|landlord|parents?|mums?|dads?|families|clients?|pupils?|kids|children|students?|inspectors?|caterers?|cleaners?|partners?|funders?|organisation|department|service|lot|place|people|minister|mp|government|commissioners?|treasurer|chair|trainers?|consultants?|secretary|caretaker|cook|chef|nurses?|doctors?|landlady|builders?|plumbers?|referee|coach|vicar|chairman|deputy|senco|social workers?|youth workers?|key workers?|owners?|bosses|whoever[^,.!?]{1,30}|he|she|they|you|fifth|first|second|third|fourth|new one|last one|idiots?|clowns?)`;
const RUNS = `(?:run|organi[sz]e|manage|find|boil|hit|safeguard|lead|supervise|pour|make|catch|spell|tie|count|operate|open|work|plan|look after|hold|fill|use|read|follow|lift|butter|change|direct|plait|handle|chair|book|sell|teach|tell|punch|fight)`;
const TRIFLE = `(?:bath|tap|sandwich|kettle|egg|toast|toaster|tombola|raffle|whelk stall|bake sale|cake sale|jumble sale|egg and spoon race|lemonade stand|brewery|paper bag|bun|light ?bulb|shoelaces?|laces|puddle|jelly|hamster|goldfish|cat|fly|paper ?clip|stapler|pencil|corner shop|sweet shop|tuck shop|barn door|piss[- ]up|party in|drink in|cold|backside|elbow|arse|own name|map|queue|cup of tea|brew|bacon|bap|snack|tantrum|sock drawer|stairs|lift|door|pint|pram|bin|bucket|spoon|doorstop|hat|cow's arse|banjo|water from|water in|way out|way round|bus stop|birthday party|teddy bears|picnic|toddler|tea party|conga|guinea pig|houseplant|biscuit tin|bag of crisps|ham|fish tank|stamp collection|car park|crossword|calendar|clock|shadow|own feet|own shadow|two and two|to ten|to three)`;

/** Running down people at work, the organisation and its partners. */
export const DISPARAGING: readonly Shape[] = [
  codes(`D?[VHDw]?${WHO}C${SO}[ALBFJS]`, 0.9),
  codes(`PC${SO}[ABJ]`, 0.85),
  codes(`(?<![CZ][VED]{0,3})A[VA]{0,2}T|D[VA]{0,2}A[VA]{0,2}T`, 0.85, true),
  codes(`A,?[VA]{0,3}[BF]`, 0.8),
  codes(`E?V{0,2}XO[VEA]{0,3}[BFJ]`, 0.9),
  codes(`WE[VAl]{0,3}[JB](?!ww|[^.]{0,3}I)`, 0.8),
  codes(`WE[VAL]{1,3}[TF](?=O|\\.|$)`, 0.8),
  codes(`(?<![PYI]C?)(?:D|V)[VA]{0,3}B(?!C?I)`, 0.8),
  codes(`(?<=^|\\.)V{0,2}[AJ]U?,[DV]{1,3}T`, 0.9),
  codes(`(?<=^|\\.)E?V{0,2}[AJ]U?(?=\\.|$)`, 0.7),
  codes(`(?<=^|\\.)V{1,2}J`, 0.75),
  codes(`(?<=T[^.]{1,40},)V{1,2}A(?=[.,]|$)`, 0.8),
  codes(`(?<=T[^.I]{3,40},)[VED]{0,2}[BFJ](?=\\.|$)`, 0.75),
  codes(`(?<=,)V{0,2}AU`, 0.8),
  codes(`D${WHO}w?A(?=\\.|$)`, 0.7),
  words(
    0.92,
    String.raw`\b(?:(?:our|the|your|their|those|these|my|this|that) (?:[\p{L}'-]+ ){0,4}?)?${STAFF}(?: [\p{L}'-]+){0,4}? (?:couldn'?t|can'?t|could not|cannot|wouldn't be able to) (?:even )?${RUNS} (?:an? |the |their |his |her |its |your |own |any )*(?:[\p{L}-]+ )?${TRIFLE}\b[^.!?\n]{0,40}`,
  ),
  words(
    0.85,
    String.raw`(?<=^|[.!?]\s+)couldn'?t ${RUNS} (?:an? |the |their )?${TRIFLE}, (?:the|this|that|those|our|any)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:so|incredibly|unbelievably|just|all) entitled\b(?! to)`,
  ),
  words(
    0.9,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,3}? (?:couldn't|can't|wouldn't|could not|cannot|would not) [\p{L}' -]{2,40} (?:if|even if) (?:it|one|he|she|they|their|his|her|you|someone|somebody|we)\b[^.!?\n]{0,60}`,
  ),
  words(
    0.92,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,3}? (?:couldn't|can't) [\p{L}' -]{2,40} (?:to save (?:his|her|their|its) (?:life|lives)|for toffee|for love n?or money|with (?:a|both|two) (?:map|hands?|torch|instructions)[^.!?\n]{0,30})`,
  ),
  words(
    0.9,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,2}? (?:wouldn't|doesn't|don't|didn't) know (?:an? |the )?[\p{L}'-]+(?: [\p{L}'-]+){0,4} (?:if|from|unless)\b[^.!?\n]{0,50}`,
  ),
  words(
    0.85,
    String.raw`\b(?:about )?as (?:much use|useful|helpful|effective|much help|reliable|organised|welcoming|sharp|bright|trustworthy|popular|honest|friendly|warm|caring|approachable) as an? [^.!?\n]{3,50}`,
  ),
  words(
    0.82,
    String.raw`\b(?:(?:that|this|those|these|our|the|some) )(?:[\p{L}-]+ )?${STAFF} (?:(?:is|are|was|were)(?:n't| not| never) (?:ever )?(?:happy|satisfied|grateful|pleased|content)|(?:always|constantly|forever|just|never stops?|does nothing but|do nothing but|did nothing but) (?:moan|whinge|whine|complain|grumble)(?:s|ing)?|(?:moan|whinge|whine|complain)s? (?:about|at) (?:everything|anything|nothing))\b(?:,? (?:whatever|no matter|however|with anything|unless)\b[^.!?\n]{0,40})?`,
  ),
  words(
    0.7,
    String.raw`\bno (?:use|help|good) (?:to (?:man (?:n?or|or) beast|anyone|anybody|man nor beast)|whatsoever)\b`,
  ),
  words(
    0.95,
    String.raw`\b(?:not|isn't|aren't|hardly|wasn't)(?: exactly| really)? the (?:sharpest|brightest|smartest|quickest) (?:tools?|knife|bulbs?|crayons?|pencils?|spoon|lamp|star|button|person|bunch)\b[^.!?\n]{0,30}`,
  ),
  words(
    0.9,
    String.raw`\b(?:few|couple of|one|two|several|three) (?:sandwich(?:es)?|cards|bricks|pence|cans|bob|slices|clowns|chips|eggs|sausages|kangaroos|biscuits|crayons) (?:short|shy) of\b[^.!?\n]{0,30}`,
    String.raw`\bnot the full (?:shilling|quid|ticket)\b`,
    String.raw`\blights are on,? but\b[^.!?\n]{0,30}`,
    String.raw`\b(?:share|sharing|not|between|has|have|had|got|with)[\p{L} ]{0,24}(?:brain ?cells?|functioning brain)\b`,
  ),
  words(
    0.88,
    String.raw`\bgood riddance\b`,
    String.raw`\b(?:glad|happy|delighted|pleased|can't wait) to see the back of\b[^.!?\n]{0,40}`,
    String.raw`\b(?:won't|will not|not) be missed\b`,
    String.raw`\bthanks for (?:absolutely )?nothing\b[^.!?\n]{0,40}`,
    String.raw`\bdon't make me laugh\b`,
  ),
  words(
    0.85,
    String.raw`\b(?:couldn't|could not|can't|doesn't|don't|didn't|couldn't possibly) (?:care less|give a (?:damn|toss|monkey'?s|fig|stuff|hoot|flying \p{L}+|crap|shit|f\p{L}*|rat'?s \p{L}+))\b(?<!\b(?:i|we|we really|i really) (?:couldn't|could not|don't|didn't|can't) (?:care less|give a[^.]{1,20}))(?:[^.!?\n]{0,30})`,
  ),
  words(
    0.85,
    String.raw`(?<!\b(?:i|we|i've|we've|i still|we still|i really|we really) )\b(?:has|have|had|hasn't got|haven't got|hasn't|haven't|not got|got|with)(?: absolutely)? (?:no|a|any|zero|not a)? ?(?:clue|idea|business|concept)(?: whatsoever)? (?:what (?:they|he|she|you|it)(?:'re|'s| are| is| were| was)? (?:doing|talking|on about)|how (?:to (?:run|manage|lead|treat|organi[sz]e|do their|speak to|talk to|look after|behave)|(?:anything|things|schools|children|this|a budget) works?)|about (?:children|safeguarding|anything|running|what))[^.!?\n]{0,30}`,
  ),
  words(
    0.8,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,3}? (?:clearly |obviously |honestly |evidently |still |just |really |simply )*(?:haven't|hasn't|have not|has not|don't have|doesn't have|haven't got|hasn't got|not got) (?:got )?(?:a|the first|the foggiest|the faintest|a single) ?(?:clue|idea|brain|spine|backbone|brain cell)?\b[^.!?\n]{0,20}`,
  ),
  words(
    0.85,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,3}? (?:clearly |obviously |evidently |honestly |really |just )*(?:don't|doesn't|do not|does not|didn't|never) (?:have a clue|know what (?:they're|he's|she's|it's|they are) doing|know (?:their|his|her) (?:arse|elbow|own|backside)[^.!?\n]{0,20}|know the first thing|care (?:about (?:anyone|anything|the kids|the children|kids|children|us|staff|people|their|families)|at all|one bit|less)|listen to (?:anyone|a word|staff|us)|give a \p{L}+|lift(?:s|ed)? a finger|do(?:es)? a stroke|bother(?:s|ed)? (?:to|with|turning|replying|reading)|do(?:es)? any (?:actual |real )?work|pull (?:his|her|their) weight|deserve (?:the|their|his|her|that|our|to be))\b[^.!?\n]{0,40}`,
  ),
  words(
    0.85,
    String.raw`\b(?:${STAFF}|who)(?: [\p{L}'-]+){0,3}? (?:can't|couldn't|could not|cannot) be (?:bothered|arsed|trusted)\b(?<!\b(?:i|we) (?:can't|couldn't)[^.]{1,20})[^.!?\n]{0,40}`,
  ),
  words(
    0.82,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,3}?(?: only (?:care|cares|cared|interested|in it|think|thinks) (?:about |in |for )?(?:their|his|her|its|the|money|themselves|himself|herself|it)|(?: is| are| was| were|'s|'re) (?:only |just |all )?(?:(?:in it|there|here) (?:only )?for (?:the (?:money|pension|perks|title|glory|holidays|biscuits|free \p{L}+)|themselves|himself|herself|the)|lining (?:their|his|her) (?:own )?pockets?|feathering|more interested in|out to|on the make|living in cloud|away with the fairies|from another planet|on another planet|making it up|winging it|hiding (?:behind|something)|sat on (?:their|his|her)|sitting on (?:their|his|her)|on (?:their|his|her) phones?|playing on (?:their|his|her) phones?|asleep|too (?:busy|lazy|thick|stupid|important|grand|posh|scared|proud|drunk|hungover)|not fit to|unfit to|ruining|destroying|killing (?:the|this|our)|a law unto|as useful|as bad|nowhere to be seen|robbing|fleecing|ripping))\b[^.!?\n]{0,50}`,
  ),
  words(
    0.88,
    String.raw`\b(?:wouldn't|would not|couldn't|can't) (?:trust|let|leave|send|pay|hire|employ|recommend)(?: (?:him|her|them|that lot|this lot|those people|our (?:managers?|council|board)|you|that man|that woman|the (?:managers?|council|board|staff|head|chair)|my (?:dog|cat|worst enemy|kids?|child|hamster|goldfish)|any of them|a dog|a hamster|a goldfish|a cat|a (?:child|kid) of mine)){1,2} (?:with|near|to|as far as|in charge|within|there|anywhere|look after|run|walk|feed|mind)\b[^.!?\n]{0,40}`,
  ),
  words(
    0.82,
    String.raw`\b(?:my|our|a|an|any|the|trained|your)(?: [\p{L}-]+){0,2} (?:dog|cat|toddler|hamster|goldfish|monkey|monkeys|five-year-old|four-year-old|two-year-old|three-year-old|gran|nan|parrot|chimp|child|potato|houseplant|brick|pigeon|traffic cone|teapot) (?:could|would)(?: have)? [^.!?\n]{0,30}\b(?:better|more|faster|quicker|that|this|job)\b[^.!?\n]{0,30}`,
  ),
  words(
    0.82,
    String.raw`\b(?:looks?|looked|reads?|feels?|seems?) like (?:it was |it's been |a |an |my |your |our |some |someone's |something )?(?:[\p{L}-]+ ){0,2}?(?:toddler|child|kid|five-year-old|three-year-old|monkey|dog|drunk|cat|chimp|intern|work experience)s? (?:did|made|drew|wrote|designed|done|put|vomited|threw|has|had|scribbled|typed|cobbled|sneezed|spilt|was let)\b[^.!?\n]{0,30}`,
  ),
  words(
    0.88,
    String.raw`\b(?:call(?:s|ed|ing)? (?:themselves|himself|herself|itself|that|this)) an? [^.!?\n]{3,40}`,
    String.raw`\bso-called (?:manager|managers|leader|leaders|leadership|professional|professionals|expert|experts|charity|service|support|safeguarding|school|teacher|teachers|care|carers|help|experts?|management|chief executive|director)\b`,
    String.raw`\bexcuses? for an? (?:manager|head|leader|teacher|school|charity|council|nursery|parent|mother|father|human|social worker|service|company|chair|boss|man|woman)\b`,
    String.raw`\ball mouth and no\b[^.!?\n]{0,14}`,
  ),
  words(
    0.82,
    String.raw`\b(?:should|ought to|needs? to|must|want|wants|needs|deserves? to) (?:all )?(?:be )?(?:(?:thoroughly |bloody |be |feel |hang (?:his|her|their) heads? )?(?:ashamed|in shame)|sacked|sacking|fired|struck off|locked up|locking up|put out to (?:grass|pasture)|stick to\b[^.!?\n]{3,40}|go back to (?:school|nursery|playgroup|training|the drawing))\b(?<!\bi (?:should|ought)[^.]{1,30})`,
  ),
  words(0.82, String.raw`\bshame on (?:you|them|him|her|our|the|those|this|that|everyone who)\b[^.!?\n]{0,40}`),
  words(
    0.85,
    String.raw`\b(?:sat|sits|sitting|sit) (?:around )?on (?:his|her|their|your) (?:fat |lazy )?(?:backsides?|arses?|bums?|hands)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:loves?|likes?) the sound of (?:his|her|their|your) own voices?\b`,
    String.raw`\bbury(?:ing)? (?:his|her|their) heads? in the sand\b`,
    String.raw`\b(?:polish(?:ed|ing)?|pat(?:ted|ting)) (?:his|her|their|themselves|himself|herself)[\p{L} ]{0,8}(?:haloe?s?|backs?|on the back)\b`,
    String.raw`\bpass(?:ed|es|ing)? the buck\b`,
    String.raw`\b(?:talks?|talking|spouting|spouts?) (?:utter |absolute |complete |total |such )?(?:rubbish|nonsense|rot|tripe|drivel|garbage|bull\w*|crap|shit|out of (?:his|her|their|your))\b(?<!\bi(?:'m| am) talking[^.]{1,20})`,
    String.raw`\bnever done an? (?:honest )?day'?s? (?:of )?work\b`,
    String.raw`\blord(?:s|ed|ing)? it over\b`,
    String.raw`\bthrow(?:n|s|ing)? (?:us|staff|me|them|people|everyone) under the bus\b`,
    String.raw`\bthrew (?:us|staff|me|them|people) under the bus\b`,
  ),
  words(
    0.85,
    String.raw`\b(?:typical|classic)[,:]? (?:of )?(?:this |that |the |our |bloody |of our |of the |of this )*(?:council|management|managers?|head office|nhs|ofsted|charity|social services|hr|men in suits|lazy|government|leadership|board|committee|trustees|estate agents?|local authority|parents?|teachers?|politicians?)\b`,
  ),
  words(
    0.82,
    String.raw`\bwhat (?:exactly )?(?:do|does|are|is|am) (?:we|i|they|he|she|you|it|the [\p{L}]+|our [\p{L}]+) (?:actually |even )?(?:paying (?:them|him|her|you|our) for|do all day|for,? exactly|paid for)\b`,
    String.raw`\bwho (?:on earth |the hell )?(?:hired|appointed|employed|let|put|promoted|elected|voted for) (?:him|her|them|this|that|these|those)\b[^.!?\n]{0,30}`,
    String.raw`\bhow (?:he|she|they|this lot|that lot|anyone like (?:him|her)) (?:got|gets?|kept|keeps?|still (?:has|have)|ever got)(?: \p{L}+){0,4} job\b`,
    String.raw`\bmake(?:s)? it up as (?:they|he|she) goe?s?\b`,
    String.raw`\bgot (?:the|his|her|their) jobs? (?:because|by|through|thanks)\b[^.!?\n]{0,40}`,
    String.raw`\bfailed upwards?\b`,
    String.raw`\bpromoted (?:beyond|above|way above) (?:his|her|their)\b`,
  ),
  words(
    0.85,
    String.raw`\bwhoever (?:runs?|wrote|designed|made|thought|approved|signed|booked|organised|planned|decided|hired|chose|put|is|was|came|set|cooked|cleans?|drives?|manages?|does|did|trained)\b[^.!?\n]{0,60}\b(?:should|has (?:plainly|clearly|obviously|never)|have|must have been|needs?|must be|wants?|is an?|deserves?|never|couldn't|can't|clearly)\b[^.!?\n]{0,60}`,
  ),
  words(
    0.82,
    String.raw`\b(?:round of applause|slow (?:hand ?)?clap|slow handclap|hats off|bravo|big hand|full marks|gold stars?|a? ?medal|pat on the back|well done|nice one|great job|good job|nice work|congratulations|congrats|thanks|cheers|top work|brilliant work|stellar work|great work|lovely work|genius) (?:to |for |from |by |of )?(?:the |our |your |my |whoever |everyone at |all at |those |this |that )[^.!?\n]{2,60}\b(?:for (?:losing|forgetting|ruining|failing|cancelling|messing|breaking|leaving|ignoring|nothing|wasting|making (?:a|us|everything|it)|getting it wrong|double.?booking|sending|yet another|another|not|managing to|turning up late)|(?:late|wrong|again|lost|broken|cancelled|ruined|forgot|useless))\b[^.!?\n]{0,40}`,
  ),
  words(
    0.85,
    String.raw`(?<=^|[.!?…]\s*)(?:(?:oh |well,? |yeah,? |and )?(?:great|good|nice|lovely|stellar|brilliant|fantastic|amazing|outstanding|sterling|superb|top|excellent|impressive|another) (?:job|work|stuff|going|communication|planning|leadership|effort|organisation|teamwork|service|management|one)|(?:slow (?:hand ?)?clap|bravo|genius|hats off|well done|top marks|full marks|nice one|round of applause|congratulations|what a (?:shining |glowing )?(?:beacon|triumph|masterclass|success|surprise|hero|shining example|glittering|inspiration|class act)))\b[^!?\n]{0,80}(?=🙄|🤡|👏\s*👏|\bnot\s*[!.]|#fail|#sarcasm|\/s\b)`,
  ),
  words(
    0.82,
    String.raw`\bslow (?:hand ?)?claps?\b[^.!?\n]{0,40}`,
    String.raw`\bhats off to [^.!?\n:]{3,40} for (?:yet )?another (?:flawless|seamless|brilliant|perfect|triumphant|masterful|stellar|faultless|smooth|stunning|superb) [\p{L}]+\b(?=[^\n]{0,120}\b(?:wrong|late|lost|never|nobody|no one|still|forgot|broken|cancelled|missing|not)\b)`,
    String.raw`\b(?:a|another|what a) masterclass in (?:how not|incompetence|wasting|doing nothing|saying nothing|chaos|bad|passing|disorganisation|failing|buck)\b[^.!?\n]{0,40}`,
    String.raw`\bwhat a (?:shining|glowing|glittering) (?:beacon|example|advert|advertisement|tribute|endorsement|light) (?:of|for|to)\b[^.!?\n]{0,40}`,
  ),
  words(
    0.8,
    String.raw`\b(?:great|good|nice|lovely|stellar|brilliant|fantastic|amazing|outstanding|sterling|superb|top|excellent) (?:job|work|communication|planning|leadership|effort|organisation|teamwork|service|management)[^.!?\n]{0,40}\b(?:as usual|as ever|as always|yet again|once again|again)\b(?=[^\n]{0,80}\b(?:wrong|late|lost|nobody|no one|forgot|broken|cancelled|ruined|missed|chaos|shambles|hours?|unanswered|ignored|apart from|except|shame (?:about|nobody)|left us|waiting|didn't|couldn't|hasn't|haven't)\b)`,
  ),
  words(
    0.8,
    String.raw`\b(?:i've|we've|i have|we have|i'd|you'd) (?:seen|met|had|known|found|get|scraped|trodden|stepped)(?: [\p{L}-]+){0,3}? (?:better|more|smarter|brighter|sharper|livelier|warmer|kinder|faster|bigger) ?(?:competent|intelligent|organised|professional|intelligence|competence|charisma|personality|leadership|management|organisation|manners|sense|backbone|spine|brains|empathy|compassion|communication|life|warmth|reliable|useful|helpful|welcoming|honest|trustworthy|effective|decisions?)?(?: [\p{L}-]+){0,2} (?:from|in|out of|on|than|off) (?:an? |the |my |our )?[\p{L}][^.!?\n]{2,40}`,
    String.raw`\b(?:i've|we've|i have|we have) (?:seen|met|known|owned) more (?:competent|intelligent|organised|professional|reliable|useful|helpful|honest|trustworthy|effective|charismatic|capable|dynamic) [\p{L}][^.!?\n]{2,40}`,
  ),
  words(
    0.88,
    String.raw`\b(?:has|have|had|having|with|got|shows?|display(?:s|ed|ing)?)(?: all)? the (?:[\p{L}-]+,? ){0,3}?(?:charm|charisma|personality|warmth|intellect|intelligence|brains?|iq|memory|attention span|backbone|spine|empathy|compassion|people skills|social skills|manners|sense|organisational skills|leadership|leadership skills|diplomacy|tact|sensitivity|energy|integrity|morals|wit|vision|imagination|urgency|emotional intelligence|self-awareness|competence|initiative|subtlety|grace)(?: (?:and|or) (?:the )?[\p{L}-]+){0,2} of (?:an? |the |my )?[^.!?\n]{3,40}`,
  ),
  words(
    0.85,
    String.raw`\bheads? (?:stuck |firmly |so far )*up (?:his|her|their|its|your)\b[^.!?\n]{0,20}`,
    String.raw`\b(?:he|she|they|who|management|council|board|head|boss|committee|manager|government|trustees)(?:'s|'ve| has| have)? (?:completely |totally |finally |well and truly )?(?:lost the plot|lost (?:his|her|their) marbles|swan(?:s|ned|ning)? (?:in|off|about|around))\b[^.!?\n]{0,40}`,
    String.raw`\b(?:live|lives|living) (?:on another planet|in cloud cuckoo land|in a bubble|in la la land)\b`,
    String.raw`\bwhat planet (?:is|are) \p{L}+[^.!?\n]{0,20}`,
    String.raw`\btreat(?:s|ed|ing)? (?:us|staff|me|people|volunteers|parents|them|everyone|families|kids|children) like (?:dirt|rubbish|crap|shit|muck|idiots|cattle|criminals|something|scum|slaves|a number|second)\b[^.!?\n]{0,20}`,
    String.raw`\bcares? more (?:about|for) [^.!?\n]{3,40} than\b[^.!?\n]{0,40}`,
  ),
  words(
    0.82,
    String.raw`\bthe worst (?:[\p{L}-]+ ){0,2}${STAFF}\b[^.!?\n]{0,30}`,
    String.raw`\bworst (?:boss|manager|head|council|nursery|charity|company|employer|team|landlord|committee|school|teacher|parents?|trainer|supplier|firm|service|place to work)\b(?: (?:ever|going|in|i've|we've|around)|\s*[.!])`,
    String.raw`\bwouldn't touch (?:them|him|her|it|that lot) with\b[^.!?\n]{0,20}`,
    String.raw`\b(?:avoid|steer clear of) (?:them|this (?:place|lot|company|firm|nursery|charity)|that lot|these (?:people|cowboys|clowns))\b[^.!?\n]{0,20}`,
    String.raw`\bjobs? for the boys\b`,
    String.raw`\bheadless chickens?\b`,
    String.raw`\bblind leading the blind\b`,
    String.raw`\bsinking ship\b`,
    String.raw`\brearranging (?:the )?deckchairs\b`,
    String.raw`\bmoney for old rope\b`,
    String.raw`\bdaylight robbery\b`,
    String.raw`\b(?:god|heaven) help (?:us|the (?:kids|children|pupils|charity|families|staff)|any(?:one| child)|those)\b[^.!?\n]{0,30}`,
    String.raw`\bit's a (?:wonder|miracle) (?:he|she|they|that lot|this lot|anyone|any of them)\b[^.!?\n]{0,30}`,
    String.raw`\bi'?d rather (?:eat|stick|have|gargle|chew|lick|poke|walk|be|swallow|drink) [^.!?\n]{3,40} than (?:work|deal|speak|sit|spend|listen|trust|go|send|let)\b[^.!?\n]{0,30}`,
  ),
  words(
    0.85,
    String.raw`\b(?:clearly|obviously|plainly|evidently|patently) (?:(?:has|have|had|'s|'ve) )?never (?:met|read|set|worked|been|had|seen|done|run|taught|spoken|opened|heard|managed|held|changed|cooked|driven|learnt|learned)\b[^.!?\n]{0,50}`,
    String.raw`\b(?:has|have|had|'s|'ve) (?:clearly|obviously|plainly|evidently|patently) never (?:met|read|set|worked|been|had|seen|done|run|taught|spoken|opened|heard|managed|held|changed|cooked|driven|learnt|learned)\b[^.!?\n]{0,50}`,
    String.raw`\b${STAFF}(?: [\p{L}'-]+){0,2}? (?:can'?t|couldn'?t|cannot) even (?:spell|read|add up|count|be bothered|answer|manage|organi[sz]e|reply|turn up|run|do|tell|be trusted|remember)\b[^.!?\n]{0,40}`,
    String.raw`\bwhat (?:are|is|were|do|does) [^.!?\n]{2,40} even (?:doing|teaching|paid|for|playing|thinking|do|on about)\b[^.!?\n]{0,20}`,
  ),
  words(
    0.82,
    String.raw`(?<=^|[.!?…]\s*)(?:oh|well|ah|yay),? (?:great|good|joy|brilliant|lovely|fantastic|wonderful|marvellous|goody|look|super)[,.!…]* (?:another|yet another|more|here come)\b[^.!?\n]{0,60}(?=[^\n]{0,60}(?:🙄|\b${STAFF}\b))`,
    String.raw`\b(?:how|so|very|awfully|terribly) (?:lovely|nice|kind|thoughtful|generous|good|decent) of (?:them|him|her|the [\p{L}]+|our [\p{L}]+|you|management|head office|hr) to (?:finally|actually|even|bother|grace|turn up|let us|join us|remember|show|reply|mention)\b[^.!?\n]{0,40}`,
    String.raw`\b(?:nice|good|kind|big) of (?:them|him|her|the [\p{L}]+|our [\p{L}]+|you|management|head office|hr) to (?:finally|actually|bother|grace|turn up|show up|let us know|join us|remember|show (?:his|her|their))\b[^.!?\n]{0,40}`,
    String.raw`\b(?:award|prize|medal|trophy|oscar) for (?:the )?(?:worst|most useless|biggest|laziest|least|most (?:incompetent|pointless|clueless|disorganised)|being)\b[^.!?\n]{0,60}\bgoes to\b[^.!?\n]{0,40}`,
    String.raw`\b(?:employer|manager|team|parent|charity|mother|father|mum|dad|boss|council|leader|school|nursery) of the (?:year|century|decade)\b(?=\s*(?:🙄|right there|over here|,? ladies|material|🤡))`,
  ),
  words(
    0.72,
    String.raw`(?<![^.!?\n]{3})[^.!?\n]{0,80}\b(?:management|managers?|boss|council|head office|hr|parents?|committee|trustees|board|ofsted|leadership|headteacher|chief exec\p{L}*|slt|the school|our it|the office|landlord|caterers?|contractors?)\b[^.!?\n]{0,80}[.!?]*\s*(?=🙄|🤡)`,
  ),
];
