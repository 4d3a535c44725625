import type { Shape } from './remarks';

const SO = '[VEDXO]{0,6}';
const codes = (shape: string, confidence: number): Shape => ({ codes: new RegExp(shape, 'g'), confidence });
const words = (shape: string, confidence: number): Shape => ({ words: new RegExp(shape, 'giu'), confidence });

const YOU = String.raw`(?:you|u|ya|yous|youse|your lot|you lot|you people)`;
const THEM = String.raw`(?:him|her|them|you|u|that (?:man|woman|lot|idiot|bitch|bastard|kid|boy|girl)|those (?:people|kids|lot)|all of (?:them|you)|every (?:last )?one of (?:them|you)|the lot of (?:them|you)|(?:your|his|her|their|my|our) (?:[\p{L}-]+ )?(?:manager|boss|head|teacher|neighbou?r|landlord|ex|husband|wife|mother|mum|dad|father|boyfriend|girlfriend|colleague|supervisor|coach|teeth|face|head|legs|neck))`;

/** Insult, threat and ill-wishing, mostly to someone's face. */
export const ABUSE: readonly Shape[] = [
  codes(`YC${SO}[ALBFJ]`, 0.92),
  codes(`YC[VEDXO]{0,4}g`, 0.9),
  codes(`CYV{0,3}[AB]`, 0.85),
  codes(`Y[VAgl]{0,4}B`, 0.9),
  codes(`Y[VAgl]{1,4}[FTQ](?=[.,]|$)`, 0.75),
  codes(`(?<=^|[.,])Y[VAgl]{0,3}F(?=[.,]|$)`, 0.85),
  codes(`Y[VA]{0,2}A(?:[TQFw](?=[.,]|$))`, 0.85),
  codes(`(?<=^|[.,])V{0,2}[Ag]{0,2}B(?=[.,]|$)`, 0.85),
  words(
    String.raw`\bwatch your (?:back(?! (?:when|while|as|on|in|and|with))|step,? (?:mate|pal|boy)|mouth)\b|\b(?:i|we) know (?:where|which|what) (?:[\p{L}]+ ){0,2}(?:you|u|they|he|she|your [\p{L}]+) (?:live|work|sleep|park|drink|go|walk|drive|train|hang)(?:s|es)?\b(?! (?:hard|with|for|so|on the|together))[^.!?\n]{0,30}|\b(?:i'?ll|we'?ll|i will|i'm going to) make sure (?:that )?(?:you|your|he|she|his|her|they|everyone) (?:[\p{L}]+ ){0,3}(?:never|hears?|knows?|pays?|regrets?|loses?|lose|suffers?|find out|finds out)\b[^.!?\n]{0,40}|\b(?:i'?ll|i will|i'?m going to|i'?m gonna|we'?ll|we will|gonna|we're going to|we know how to) (?:find|come for|hurt|kill|stab|shoot|smash|batter|destroy|ruin|hunt|track|break|beat|slap|punch|kick|strangle|murder|end|get|knock|smack|deck|bury|hit|rip|cut|make (?:sure|you (?:pay|regret|sorry|suffer))) ${THEM}\b(?! (?:up (?:from|at|on|some|a)|some\p{L}*|an? |the |more|to (?:the|school|you)|from (?:the|school)|back to you|home|there|sorted|in touch|out on|something|another|if you get lost))[^.!?\n]{0,30}`,
    0.88,
  ),
  words(
    String.raw`\b(?:i'?ll|i will|i'?m gonna|i want to|i wanna|i'd love to|i would love to|i'd like to|i could|i should|someone (?:should|needs to|ought to)|somebody (?:should|needs to|ought to)|want to|let's|we should(?: all)?|they should|can't wait to|going to|gonna) (?:just |really |so |happily |cheerfully |go and |go )?(?:slap|punch|smack|kick|strangle|throttle|stab|shoot|hit|hurt|kill|murder|smash|batter|beat(?: up)?|burn|hang|drown|poison|rape|gut|lynch|torture|exterminate|slit|break|knock out|bash|beat the \p{L}+ out of|kick the \p{L}+ out of|wring) (?:${THEM}|the (?:head|manager|boss|council|landlord|teacher|idiots?|clowns?|lot))\b[^.!?\n]{0,30}`,
    0.88,
  ),
  words(
    String.raw`\b(?:you'?ll|you will|you'?re going to|you're gonna|they'll|he'll|she'll|ur gonna|you gonna) (?:regret (?:this|it|that|crossing|the day|ever)|be sorry|pay for (?:this|that|it|what)|get what'?s coming|get what you deserve|wish you|rot|burn in|die\b|never (?:work|walk)|be next|suffer)[^.!?\n]{0,30}|\b(?:you'?re|you are|he's|she's|they're|ur|u r) (?:so |all )?(?:dead|finished|toast|next|a dead man|dead meat|going (?:down|to die)|gonna die)(?=\s*(?:[.!]|$|mate|if|when|\n))`,
    0.82,
  ),
  words(
    String.raw`\b(?:i|we|everyone)? ?(?:really |sincerely |genuinely |do |seriously )?(?:hope|wish|pray)(?:s|ed|ing)? (?:that )?(?:you|u|your|he|she|they|his|her|their|all of you|someone|every|that|those|these|the whole|the lot)\b(?: [\p{L}'-]+){0,6}? (?:die|dies|rot|rots|choke|chokes|suffer|suffers|lose|loses|crash|crashes|burn|burns|fail|fails|fall down|falls? (?:down|over|under)|get(?:s)? (?:cancer|sacked|fired|taken|run over|what|hit|evicted|ill|sick|stabbed|raped|beaten|ebola|covid|hurt|robbed|burgled|arrested|deported|cheated)|floods?|leaks?|breaks?|breaks down|sinks?|collapses?|explodes?|haunts?|falls apart|bursts?|never (?:have|sleep|find|get|walk|work)|drop(?:s)? dead|leave(?:s)? you|pay for|know what|miserable|alone|dead|taken)\b(?! (?:his|her|their|your) (?:seat|deposit)| the (?:match|game|election|vote|seat))[^.!?\n]{0,30}`,
    0.88,
  ),
  words(
    String.raw`\b(?:go (?:and )?)?(?:kill|hang|drown|shoot) (?:yourself|yourselves|urself)\b|\bkys\b|\bdrop dead\b(?! (?:gorgeous|on|in|twice))|\bgo to hell\b|\b(?:burn|rot) in hell\b|\b(?:go|just) (?:and )?(?:die|rot)\b(?=\s*(?:[.!]|$|already|you|in|\n))|\bget (?:a life|lost|stuffed|knotted|in the sea|in the bin)\b(?! (?:in|on|at|of|saving|jacket|boat|buoy|vest|ring))|\bshut (?:your (?:mouth|face|gob|trap|stupid|fat|cakehole|big)|the (?:f|hell)|it,? you|your)\b[^.!?\n]{0,20}|\bshut (?:the fuck )?up\b(?! shop)(?=\s*(?:[.!]|$|you|about|already|and (?:sit|go|listen)|moaning|\n))|\b(?:fuck|piss|sod|bugger|eff|f|jog|naff|bog|feck) off\b(?! (?:work|early|home))|\b(?:fuck|screw|eff|damn) (?:you|u|ya|him|her|them|off|that (?:man|woman|bitch)|all of (?:you|them))\b`,
    0.88,
  ),
  words(
    String.raw`\b(?:nobody|no one|no-one|everyone|everybody|we all|i|we|they all|the whole (?:team|school|office|class|town)|people) (?:here |really |just |actually |absolutely |even |at [\p{L}]+ |all |fucking )*(?:likes?|cares? about|wants?|loves?|misses?|would miss|will miss|hates?|detests?|despises?|can't stand|loathes?|cares? what) ${YOU}\b(?! (?:all )?(?:to|for|so|as|back|in|at|on|too|both|guys|loads|more|dearly|and|working|being)\b)(?<!\b(?:i|we|they all|we all|everyone|everybody|people|team|school)(?: \p{L}+)? (?:likes?|wants?|loves?|misses?|will miss|would miss|cares? about|care about) ${YOU})`,
    0.85,
  ),
  words(
    String.raw`\b(?:i|we) (?:really |absolutely |just |fucking |so |bloody |actually )*(?:hate|despise|detest|loathe|can'?t stand) (?:him|her|them|that (?:man|woman|lot|bitch|boy|girl|kid)|those (?:people|kids|parents)|(?:my|our|the|this) (?:boss|manager|head|team|colleagues?|job|kids|neighbours?|parents|council|new manager|clients))\b[^.!?\n]{0,20}`,
    0.75,
  ),
  words(
    String.raw`\bworld (?:would|'d|will) be (?:so much |a )*(?:better|nicer)(?: \p{L}+)? (?:off )?without ${THEM}|\b${YOU} (?:all )?(?:make|makes|made) (?:me|us|everyone) (?:sick|want to (?:vomit|puke|throw up))\b|\b${YOU} (?:all |really |absolutely )?disgust(?:s|ed)? (?:me|us|everyone)\b|\b${YOU} (?:should|need to|ought to|deserve to|must|want|need|deserve) (?:all )?(?:be (?:ashamed|shot|locked up|sacked|struck off|hanged|put down|sterili[sz]ed|deported|in (?:prison|jail))|hang(?:ed)? your|die|rot|locking up|shooting|a (?:slap|smack|kicking|beating|good (?:slap|hiding|kicking))|sacking|putting down|help,? mate|never have (?:had|been)|sterili[sz]ing|hanging)\b[^.!?\n]{0,30}|\b(?:deserves?|needs?|wants?|could do with|asking for|begging for) (?:everything (?:he|she|they|you)(?: gets?)?(?:'s coming)?|(?:all|what) (?:he|she|they|you)(?:'s| is|'re| get| gets) (?:coming|get|gets)?|to (?:be (?:shot|slapped|punched|hanged|locked up|put down|sterili[sz]ed|deported|beaten|raped)|die|rot|suffer|burn)|a (?:good |proper )?(?:slap|smack|kicking|beating|hiding|punch|bullet|thump|clip round))\b[^.!?\n]{0,30}`,
    0.85,
  ),
  words(
    String.raw`\b${YOU} (?:don'?t|do not|didn't) deserve (?:to (?:live|breathe|work|have|be|call)|children|kids|a (?:job|family))\b[^.!?\n]{0,20}|\b${YOU} (?:can'?t|couldn'?t|wouldn't|don't) (?:even )?(?:spell|read|think|organi[sz]e|manage|run|boil|tie|count|do anything|get anything|have (?:a|the) (?:brain|clue|first)|know (?:anything|your (?:arse|job)|what you're (?:doing|talking))|parent|control your)\b[^.!?\n]{0,40}(?<!\bif you[^.!?\n]{1,60})|\b(?:say|come and say|said|say it|try) (?:that )?(?:again )?to my face\b|\b(?:come|step) (?:outside|near (?:me|us|my \p{L}+) again)\b[^.!?\n]{0,20}|\bor else\s*(?=[.!]|$)|\bwho asked you\b|\bnobody asked (?:you|for your)\b|\bgo back to (?:your cave|under your|whatever (?:hole|rock))\b[^.!?\n]{0,20}|\b(?:crawl|slither) back\b[^.!?\n]{0,25}|\bwait (?:till|until|til) (?:i|we) (?:see|get|find|catch) (?:you|u|him|her|them)\b(?=\s*(?:[.!,]|$|outside|alone|after|\n))|\byour (?:\p{L}+ )?days are numbered\b|\bi'?(?:d| would) (?:sleep with|check) (?:one eye|your)\b[^.!?\n]{0,20}|\bsleep with one eye open\b|\bsnitches get stitches\b|\bfat (?:cow|pig|bitch|bastard|slob|lump|knacker|bird)\b|\b(?:bloody|total|complete|utter|absolute|evil|stupid|silly|miserable|moaning|old|lazy|ugly|rude|nasty|horrible|vile|thick) (?:old |little |fat |lazy |sour )?(?:cow|witch|hag|pig|rat|snake|toad|worm|weasel|mare)s?\b(?! (?:and|in the|at the|of the|costume|hat|shed|barn))`,
    0.82,
  ),
  words(
    String.raw`\b(?:he|she|they|that (?:man|woman|boy|girl|kid)|who) (?:really )?(?:is|are|was|'s|'re) (?:an? )?(?:such an? |absolute |total |complete |fucking |bloody |fat |ugly |stupid |evil |little |dirty |old )*(?:bitch|bastard|wanker|twat|cunt|prick|dickhead|tosser|bellend|knobhead|slut|slag|whore|scumbag|scum|paedo|nonce|pervert|perv|arsehole|asshole|piece of (?:shit|work)|waste of (?:space|oxygen|skin)|vermin)\b`,
    0.88,
  ),
  words(
    String.raw`\bcall(?:ing)? yoursel(?:f|ves) an? [^.!?\n]{3,40}|\bwho (?:the hell |on earth )?do you think you are\b|\bhow (?:do|can) you (?:sleep at night|live with yourself|look at yourself)\b|\b(?:pity|feel sorry for) your (?:[\p{L}]+ )?(?:kids?|children|wife|husband|family|pupils|class|staff|partner|mother|dog|students)\b|\byour (?:kids|children|pupils|staff|wife|husband) (?:deserve better|must hate|should be taken|hate you|are better off)\b|\bno wonder (?:your|you|nobody likes|no one likes|he left|she left|they left) ?[^.!?\n]{0,40}|\bnobody (?:wants|needs) you\b[^.!?\n]{0,12}|\bdo (?:us all|everyone|the world|us) a favou?r and\b[^.!?\n]{0,30}|\blong walk off a short\b[^.!?\n]{0,8}|\byou'?ve been warned\b|\bthis (?:isn't|is not|ain't) over\b|\b(?:see|watch|find out) what happens\b(?=\s*(?:[.!]|$|if you (?:come|touch|say|report|cross|go near|try it)))|\byour card(?:'s| is) marked\b|\bi'?ll be waiting for you\b|\b(?:keep )?look(?:ing)? over your shoulder\b(?! at (?:the|your) (?:screen|work))|\byou(?:'d|'ve| had)? better (?:watch|hide|run|sleep|keep your (?:mouth|head|distance)|pray|not show)\b[^.!?\n]{0,30}|\bkeep your (?:mouth|trap|gob) shut\b|\bkeep your (?:nose|beak) out\b|\b(?:use|using|try using|buy|grow|get|find|rent) (?:your|a) brain\b|\bif you had (?:a|half a|any|two) brains?\b[^.!?\n]{0,30}|\blearn to (?:read|spell|parent|drive|think|count|do your job|behave|control your)\b(?=\s*(?:[.!]|$|,|you|before|\n|kids?))(?<!\b(?:to|will|can|children|they|and|we|who|help(?: \p{L}+){1,3}) learn to \p{L}+)|\b(?:get back in|crawl into) your (?:box|hole)\b|\bcry more\b|\bgo cry\b[^.!?\n]{0,15}|\bgrow up(?=\s*(?:[.!]|$|,? you\b))(?<!\b(?:they|to|and|children|kids|as we|when (?:i|you|they|we)|we|i|all|you|people|who) grow up)|\bwhat(?:'s| is| the hell is| the fuck is) wrong with you\b|\bare you (?:stupid|thick|blind|deaf|dumb|brain ?dead|for real|actually (?:stupid|thick)|that (?:stupid|thick))\b`,
    0.82,
  ),
];
