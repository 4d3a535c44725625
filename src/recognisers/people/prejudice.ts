import { GROUP } from './lexicon';
import type { Shape } from './remarks';

const SO = '[VEDXOw]{0,5}';
/** A protected group in the letters of a coded text. */
const GROUP_CODES = '(?:G|H[TQ])';

const codes = (shape: string, confidence: number): Shape => ({ codes: new RegExp(shape, 'g'), confidence });
const words = (confidence: number, ...shapes: string[]): Shape => ({
  words: new RegExp(shapes.join('|'), 'giu'),
  confidence,
});

/** Demeaning generalisations about a protected group, each asked of texts that name one only. */
export const ABOUT_A_GROUP: readonly Shape[] = [
  codes(`(?:[DV]|VO)*${GROUP_CODES}[wDVT]{0,4}C${SO}[ALglBFkJS]`, 0.9),
  codes(`${GROUP_CODES}C(?:D|E)?[gkB]`, 0.9),
  codes(`[AglB]{1,2}${GROUP_CODES}`, 0.85),
  codes(`X O?${GROUP_CODES}`, 0.85),
  words(
    0.88,
    String.raw`\b(?:i|we|they|everyone|people|you)? ?(?:really |just |absolutely |fucking |so |all |do |bloody )*(?:hate|despise|detest|loathe|can'?t stand|can't abide|am sick of|so sick of|sick of|fed up with|sick to death of|don't (?:like|trust|want)|wouldn't (?:trust|hire|employ|want|let)|would never (?:trust|hire|employ|date|let)|never trust|not a fan of|have no time for|do not (?:like|trust|want)) (?:all |the |these |those |bloody |fucking |seeing |any |such |being around |working with |having )*${GROUP}`,
  ),
  words(
    0.88,
    String.raw`\b(?:kill|exterminate|deport|gas|get rid of|wipe out|lock up|round up|beat up|ban|burn|shoot|hang|sterili[sz]e|eradicate|eliminate|send (?:back|home)|kick out|throw out|bomb|drown|castrate|rape|stab|lynch|murder|attack|hurt|harm|segregate|punish|silence) (?:all |the |these |those |every |any |bloody |fucking |some |off )*${GROUP}`,
  ),
  words(
    0.88,
    String.raw`${GROUP}(?: [\p{L}'-]+){0,3}? (?:should|must|need to|needs to|deserve to|deserves to|ought to|have to) (?:all |just |really |only )*(?:die|be (?:shot|killed|deported|banned|locked|hanged|gassed|exterminated|wiped|sterili[sz]ed|sent|put down|beaten|stopped|kept|punished|grateful|at home|slaves|silenced|removed|eradicated|ashamed|segregated|burned|raped|in the kitchen|left|seen and)|go (?:back|home)|leave (?:the|this|our)|get (?:out|back)|rot|burn|stay (?:at home|in the|out|away)|stick to|know (?:their|your) place|stop (?:breeding|having|moaning|whining|complaining|playing|being|flaunting|shoving)|learn (?:to|our|the)|shut up|keep (?:it|their|out|quiet)|not be (?:allowed|near|in|teaching|trusted|driving|running|working)|never be (?:allowed|near|trusted))\b[^.!?\n]{0,40}`,
  ),
  words(
    0.85,
    String.raw`${GROUP}(?: [\p{L}'-]+){0,3}? (?:don't|do not|doesn't|does not|shouldn't|should not|can'?t|cannot|can not|couldn't|won't|will not|aren't|isn't|are not|is not|weren't) (?:just |really |even |actually |be |naturally |biologically |all |as |that )*(?:deserve|belong|allowed (?:in|near|to (?:vote|work|drive|teach|speak))|be allowed|drive|cook|parent|lead|cope|concentrate|think (?:straight|logically)|do (?:maths|science|sums|an honest|a proper)|be (?:trusted|taught|mothers|parents|teachers|bosses|leaders)|trusted|human|people|real (?:women|men|people)|proper|normal|natural|welcome|wanted|caring|clever|smart|bright|capable|suited|built|made|cut out|meant|right in|as good|integrate|wash|speak (?:english|a word|the language|properly)|respect (?:women|our|anyone|the)|fit (?:in|for)|know how|understand (?:our|how|british)|multitask|control (?:their|them)|look after|handle|work (?:hard|for)|want to (?:work|integrate|learn|fit)|care (?:enough|about)|pay (?:tax|taxes|their)|mix|count|contribute|have (?:feelings|the (?:brains?|patience|temperament|stomach))|put in|teach|safe)\b[^.!?\n]{0,40}`,
  ),
  words(
    0.84,
    String.raw`${GROUP}(?: [\p{L}'-]+){0,2}? (?:(?:shouldn't|should not|should never|have no right to|don't deserve to|ought not to) (?:be (?:in|around|near|teaching|on|given|allowed|left|here|doing)|work (?:in|with|here)|teach|have (?:kids|children|babies|jobs|the vote)|adopt|marry|vote|drive|breed|lead|play)|(?:are |is |all |just |always )*(?:getting|given|handed|living in|get) (?:everything|all (?:the|our)|free|priority|put up|houses|special treatment|five star))\b[^.!?\n]{0,40}`,
  ),
  words(
    0.82,
    String.raw`${GROUP}(?: [\p{L}'-]+){0,3}? (?:have|has|had|'ve|'ve got|have got) (?:absolutely |got |simply |really )*(?:no|too many|ruined|destroyed|taken over|stolen|infested|invaded|got it|small(?:er)? brains?|lower|low (?:iq|morals|standards)|ulterior|an agenda|too much|it (?:too )?easy|it coming|caused|made everything)\b(?! (?:access|choice|voice|one|where|home|internet|support|school|food|recourse|idea (?:how|what) (?:much|loved)))[^.!?\n]{0,40}`,
  ),
  words(
    0.82,
    String.raw`${GROUP}(?: [\p{L}'-]+){0,3}? (?:will (?:always |all |only |never |just )*(?:rob|steal|nick|have the|take|ruin|lie|cheat|cause|be trouble|let you down|get pregnant|leave|integrate|amount|be (?:real|equal|normal|british|as good))|always (?:lie|lies|steal|steals|moan|moans|complain|cause|get|let|play|want|expect|smell|take|make trouble|late)|(?:all |just |only |will )*(?:ruin|destroy|steal|infest|invade|smell|stink|breed|leech|sponge|scrounge|nick|rob|whinge|moan|freeload|rape|groom|suck|disgust|sicken|terrify|scare|harass|molest|corrupt|pollute|contaminate|infect|spread (?:disease|lies)|cause (?:trouble|all|crime|most)|bring (?:crime|disease|trouble|the area|the tone|it on)|take (?:our|all|over|more|what|the)|make (?:me sick|terrible|bad|awful|me (?:want|so|angry)|rubbish|lousy|everything)|get (?:everything|all the|away|preferential|special|free|put in|handed|priority)|give me the|come (?:over )?here|lie|cheat|live off|milk the|exploit|want special|need to (?:go|leave)|belong (?:in|at|behind|on a)|play the|know how to work)(?:s|es)?)\b[^.!?\n]{0,40}`,
  ),
  words(
    0.85,
    String.raw`\b(?:typical|classic|bloody|effing|fucking|damn|stupid|dirty|filthy|ugly|disgusting|lazy|thieving|dumb|thick|evil|nasty|smelly|useless|vile|stinking|scrounging|greedy|crazy|hysterical|hormonal|horrible|worthless) (?:old |little )?${GROUP}`,
  ),
  words(
    0.7,
    String.raw`\b(?:too many|all these|overrun (?:with|by)|swamped (?:with|by)|flooded (?:with|by)|infested with|invaded by|taken over by|full of|riddled with|crawling with|no more|keep out|not (?:another|more)|enough of (?:these|the)|influx of|hordes? of|swarms? of|sick of|that lot of) (?:the |these |those |bloody |fucking |all |dirty )*${GROUP}(?: [^.!?\n]{0,30}(?:round here|here|in this (?:country|town|area|school)|these days|already|coming|everywhere))?`,
  ),
  words(
    0.8,
    String.raw`\b(?:no|without|never|ban(?:ning)?|avoid|don't (?:hire|employ|let|want)) (?:the |any |these |those )*${GROUP} (?:should|in|near|allowed|wanted|please|welcome|here|around|teaching|working|on (?:our|my|the team))\b(?! (?:need|poverty|care|crisis|danger|hardship))[^.!?\n]{0,30}`,
  ),
  words(
    0.6,
    String.raw`\b(?:you )?(?:can|could) (?:always )?(?:never |not )?(?:tell|trust|expect|teach|rely on|reason with|get) (?:a |an |any |the |these |those )*${GROUP}\b[^.!?\n]{0,20}(?<!\bcan expect ${GROUP}[^.]{0,20})`,
  ),
  words(
    0.82,
    String.raw`\b(?:nobody|no one|no-one) (?:would|will|'d) (?:ever |really )?miss (?:the |these |those |any |all )*${GROUP}`,
    String.raw`\bgod (?:hates|despises|will punish) (?:all |the )*${GROUP}`,
    String.raw`\b(?:teach|show) (?:all |the |these |those )*${GROUP} (?:a lesson|who's boss|their place)\b`,
    String.raw`\b(?:can'?t|cannot) (?:stand|stomach|take|bear) any more (?:of these |of those )?${GROUP}`,
    String.raw`\b(?:want to|wanna|going to|gonna|would love to|i'd like to|i'll) (?:punch|slap|kick|smack|spit on|batter|hit) (?:all |the |these |those |every |any |an? )*${GROUP}`,
    String.raw`(?<!\b(?:believe|myth|lie|claim|that|say) )${GROUP} (?:secretly |all |really )*(?:control|controls) (?:everything|the (?:media|banks|world|country|government))\b`,
  ),
  words(
    0.75,
    String.raw`\b(?:wrong|trouble|problem|issue|thing) (?:with|about) (?:the |these |those |all |most |some )*${GROUP}(?: [\p{L}]+){0,4} (?:is|are|being)\b[^.!?\n]{0,40}`,
  ),
  words(
    0.85,
    String.raw`\b(?:football|rugby|cricket|sport|maths|science|coding|engineering|building|plumbing|driving|nursing|ballet|dance|dancing|cooking|childcare|nursery work|leadership|politics|boxing|stem|computing|gaming|mechanics|teaching|caring|sewing|knitting|management) (?:is|was)(?:n't| not| never) (?:really |just |only )?(?:for|a) (?:the )?(?:girls?|women|boys?|men|ladies|lads|gays|blokes)\b`,
    String.raw`\bnot in (?:their|her|his) (?:culture|nature|blood|dna|genes)\b`,
    String.raw`\bit'?s (?:just )?(?:in )?(?:their|her) (?:culture|nature|blood|dna|genes)\b`,
    String.raw`\b(?:can't|what do you|what did you|what can you) expect (?:from |of )?(?:that lot|them lot|those people|these people|that sort|people like (?:that|them))\b[^.!?\n]{0,40}`,
    String.raw`\bnot (?:the |a )?(?:right |proper |suitable )?(?:place|job|sport|role|work|world|game|career) for (?:an? |the )?${GROUP}\b`,
    String.raw`\b(?:that's|it's|is|it is) (?:an? )?(?:man's|men's|women's|woman's|girls'|boys'|ladies') (?:job|work|game|world|place|sport|role)\b`,
    String.raw`\bnot bad for an? (?:girl|woman|lady|female|${GROUP})\b`,
    String.raw`\b(?:good|decent|clever|strong|fast|bright|smart|funny) for an? (?:girl|woman|female|old (?:man|woman|lady))\b`,
    String.raw`\b(?:leave|best left|better left) (?:it |that )?to the (?:women|men|ladies|lads|girls|boys|mums|blokes)\b`,
    String.raw`\b(?:woman|women)'?s? place is\b[^.!?\n]{0,30}`,
    String.raw`\b(?:back|belong|get|stay|stuck) (?:to|in|into) the kitchen\b(?=\s*(?:[.!,]|$|love|where))`,
  ),
];

/** Prejudice that names no group in so many words. */
export const UNNAMED: readonly Shape[] = [
  words(
    0.9,
    String.raw`\b(?:go(?:es)?|get|send|sent|ship(?:ped)?|pack|fly|deport|stay)(?: (?:them|him|her|you|it|all|the lot))* (?:back )?(?:home )?to where(?:ver)? (?:they|you|he|she|it) (?:came?|comes?|belong)s?(?: from)?\b`,
    String.raw`\b(?:send|ship|deport) (?:them|him|her|'em|the lot of them) (?:all )?(?:back|home|out)\b(?=\s*(?:[.!,]|$|to (?:their own|wherever|africa|poland|romania|india|pakistan|france|syria)|where|of (?:this|the|our) country))`,
    String.raw`\bgo (?:back )?(?:home )?to (?:your|their) own country\b`,
    String.raw`\bthis is (?:england|britain|our country),? (?:speak|not)\b[^.!?\n]{0,20}`,
  ),
  words(
    0.88,
    String.raw`\b(?:they|these people|those people|them lot|that lot|this lot) (?:all |just |only )*(?:come|came|coming|turn up|get off the boat)(?: \p{L}+)? (?:over )?here[,]?(?: and)? ?(?:to |they |can't |cannot |don't |taking |take |get |steal|want|expect|not |on |for )[^.!?\n]{0,60}`,
    String.raw`\btaking (?:all )?our (?:jobs|houses|benefits|women|places|homes|country)\b`,
  ),
  words(
    0.75,
    String.raw`\b(?:those|these|them|you) people (?:are|always|never|can'?t|don'?t|just|all|should|need to|have no|know how|will)\b(?! (?:welcome|amazing|wonderful|brilliant|our|part|heroes|doing|working|who|love|need (?:help|support)|deserve|make))[^.!?\n]{0,40}`,
    String.raw`\bthey(?:'re| are) all (?:the same|like that|at it|on the (?:take|fiddle|scrounge|make)|on benefits|criminals|thieves|terrorists|rapists|illegal|spongers|scroungers|liars|inbred)\b`,
    String.raw`\bthat (?:sort|type|kind) of (?:person|people|family|families|child|parent) (?:always|never|are|is|will|can't|don't|should)\b[^.!?\n]{0,30}`,
    String.raw`\btheir (?:sort|kind|lot|type) (?:are|always|never|should|don't|can't|isn't|aren't|will|all)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:we|i) don'?t want (?:their|your|that|those) (?:sort|kind|type|people|lot)\b[^.!?\n]{0,20}`,
    String.raw`\bthe likes of (?:them|those|you people)\b`,
    String.raw`\bone of (?:those|them) (?:lot|types|sorts)\b`,
  ),
  words(
    0.8,
    String.raw`\b(?:too|past it|getting|bit|far too|way too) old (?:for (?:this|the|that) (?:job|role|work)|to (?:be (?:working|teaching|doing|driving|running)|teach|work|do the job|cope|learn|understand (?:computers|technology|phones)))\b`,
    String.raw`\b(?:they all are|they all get like that|you'd expect it|what do you expect) at (?:that|their|her|his) age\b`,
    String.raw`\b(?:ok|okay),? boomer\b`,
    String.raw`\bshould have (?:retired|been put (?:down|out)) (?:years|decades) ago\b`,
  ),
  words(
    0.8,
    String.raw`\b(?:that's|thats|so|how|is|too|totally|bit|proper|well|don't be|being|such a|looks?|looked) (?:so |a bit |totally |well |proper )*gay(?=\s*(?:[.!,]|$|lol|haha|mate|\n))(?<!\b(?:is|being|that's|who is|he's|she's) gay)`,
    String.raw`\bthat'?s (?:so|well|proper|a bit) gay\b`,
    String.raw`\bno homo\b`,
    String.raw`\b(?:like|such|being) a (?:big |little |bunch of )?(?:girl'?s blouse|poof|spaz|mong|retard|spastic|cripple|tranny)\b`,
    String.raw`\b(?:throws?|runs?|cr(?:y|ies|ied|ying)|fights?|kicks?|bats?|plays?|drives?|screams?) like an? (?:girl|woman|old woman|pansy)\b(?! ?(?:campaign|#))`,
    String.raw`\bman up\b(?=\s*(?:[.!,]|$|and|lads?|boys?|mate))`,
    String.raw`\bgrow a pair\b`,
    String.raw`\bare you (?:blind|deaf|retarded|special|autistic)\b(?=\s*[?!])`,
    String.raw`\b(?:a bit|so|bit|totally|proper|being|acting) (?:autistic|special needs|schizo|bipolar|spastic|retarded|psycho|ocd|down'?s)(?=\s*(?:[.!,]|$|lol|about|today|mate))`,
    String.raw`\b(?:it's|its|that's|she's|must be|probably|just|clearly) (?:on )?(?:her|your|their|that) (?:time of (?:the )?month|hormones|period)\b`,
    String.raw`\b(?:one|both) of each,? one (?:mum|dad)\b`,
    String.raw`\b(?:real|proper) (?:men|women|families) (?:don't|do|have|are)\b[^.!?\n]{0,30}`,
    String.raw`\bjust (?:a phase|attention seeking|for attention)\b(?=[^\n]{0,20}\b(?:trans|gay|autis|adhd|gender))`,
  ),
  words(
    0.85,
    String.raw`\b(?:adhd|autism|dyslexia|anxiety|depression|sen|send|asd|pda) (?:is|was|isn't|doesn't|didn't|just)(?: \p{L}+){0,4}? (?:exist|real|an excuse|excuse|bad parenting|naughty|made up|nonsense|rubbish|myth|fashion|fashionable|trend|trendy|lazy)\b`,
    String.raw`\b(?:in my day|we used to call it|back then)[^.!?\n]{0,30}\b(?:naughty|bad parenting|a good (?:slap|smack|hiding)|discipline|thick)\b`,
  ),
];

/** Words that demean whoever they are said of, with their innocent uses left out. */
export const SLURS =
  /(?<![\p{L}\p{N}])(?:n[i1!*]+gg?[e3*]+rs?|n[i1!*]gg[a@*]s?|nigg(?:a|er|uh|ah)z?s?|p[a@*]k[i1*]s?(?! ?\p{Lu}\p{Ll}+stan)|ch[i1*]nk(?:s|y|ies)(?! (?:of|in))|chink(?= (?:food|shop|takeaway|kid|kids|girl|boy|family|guy|eyes|in here))|sp[a@*]st[i1*]cs?(?! (?:diplegia|quadriplegia|paraplegia|hemiplegia|muscles?|colon|cerebral|paralysis|tetraplegia|bladder|gait))|r[e3*]t[a@*]rd(?:s|ed|edly)?|f[a@*]gg?[o0*]ts?|fagg?(?:s|y)?(?= (?:off|you|and|lover)|s?\s*(?:[.!]|$))|tr[a@*]nn(?:y|ies|ie)|poofs|poofters?|poof(?= (?:off|you|and)|ter)|gyppos?|gyp+o?s?(?= (?:kids|family|families|site|camp|scum|lot))|pike?ys?|pikies|do as you likeys|wogs?|k[i1*]kes?|yids?(?! army)|rag ?heads?|towel ?heads?|sand ?n\p{L}+rs?|camel jockeys?|coons?(?<!\b(?:maine|raccoon|Maine) coons?)(?! (?:cat|cats|rapids))|darkies|darkie|golliwogs?|half[- ]castes?|c[o0]l[o0]ured (?:people|kids|families|lad|lady|man|woman|folk|girl|boy)|mong(?:s|ol|ols|oloid|y)?(?! ?kok)|spa(?:z|zz|zzes|zmo|cker|ckers)|window ?lickers?|cripples?(?! creek)|midgets?(?! (?:gem|gems|racing|submarine|car|football|hockey))|lezz(?:er|ers|a|ie|ies)|lesbos|lezbos?|dykes?(?=[.!]|$| (?:lol|and|bitch|teacher|with))(?<!\b(?:offa's|the|a|Offa's|sea) dykes?)|shemales?|she-males?|ladyboys?|batty ?(?:boy|man|boys|men)|bum ?boys?|shirt ?lifters?|carpet ?munchers?|jungle bunn(?:y|ies)|gooks?|sp[i1]cs?(?! and span)|wet ?backs?|beaners?|slant[- ]?eyes?|zipperheads?|jap(?=s\b| (?:bastard|kid|food))s?|krauts?|frogs(?= (?:and|are|can't)\b.*\bfrench)|paddies|fenians?|taigs?|huns? scum|inbreds?|mudslimes?|muzz(?:ie|ies|rat)s?|goat ?fuckers?|jigaboos?|porch monkeys?|crackers?(?= ass)|white trash|redskins?(?= (?:kid|kids|people))|injuns?|abos?(?= (?:kid|kids|people|and))|heathens|libtards?|autists?|sperg(?:s|ing)?|schizos?|mental ?cases?|nutters? (?:on|from) the (?:ward|unit)|bender(?=s? (?:mate|lol|you))|nancy boys?|nigs?|whitey|whities|hon(?:ky|kies|keys)|negro(?:e?s)?|(?<=\b(?:he's|she's|he is|you|u|hey|such a|that|those|alright|you're|ya|probs that|little|stupid|fucking|these|is) (?:a )?)fags?(?! (?:break|end|packet|ash|butt|machine))|pansies|chav(?:s|vy|tastic|ettes?)?|trailer trash)(?![\p{L}\p{N}])/giu;
