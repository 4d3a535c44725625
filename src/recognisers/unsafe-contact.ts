import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { lookingFor, outsideQuotes, phrasing } from './words/phrasing';

const APP = `(?:snap(?:chat)?|insta(?:gram)?|ig|whats ?app|signal|telegram|discord|kik|tik ?tok|facebook|fb|messenger|xbox|ps4|ps5|playstation|roblox|fortnite|twitch|steam|skype|face ?time|be ?real|imessage)`;
const KEEPERS = `(?:your (?:mum|mam|dad|parents?|nan|carer|foster carer|teacher|social worker|keyworker|key worker|folks|stepdad|auntie|brother|sister|coach|friends)|mum|dad|anyone|anybody|the (?:others|office|club|school|coach|rest|group|staff|leaders|team)|coach|miss|sir|staff|school|them)`;

const phrasingsIn = lookingFor([
  phrasing(
    'giu',
    0.86,
    String.raw`\b(?:add|follow|find|message|msg|dm|text|snap|call|ring|hmu|hit me up|inbox|contact|reach|pm|chat (?:to|with)|talk to|speak to|get|catch|ping|write to|drop)(?: me)? (?:a (?:message|line|text) )?(?:on|over|via|through) (?:my |here on )?(?:(?:own|personal|private|other|real|second) )?${APP}\b[^,.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.86,
    String.raw`\b(?:add|save|use|text|ring|call|have|take|here'?s|here is|give you|send you|got|message|whatsapp|this is|it's|that's) (?:me (?:on|at) |you )?my (?:own |personal |private |other |real |home |secret )+(?:number|mobile|phone|whats ?app|insta\p{L}*|snap\p{L}*|account|email|e-mail|address|profile|page|discord)\b[^,.!?\n]{0,30}`,
    String.raw`\bmy (?:own|personal|private|other) (?:number|mobile|phone|whats ?app|insta\p{L}*|snap\p{L}*|discord) (?:is|'s)\b[^,.!?\n]{0,10}`,
    String.raw`\bhere'?s my (?:number|mobile|snap\p{L}*|insta\p{L}*|whats ?app)\b[^,.!?\n]{0,20}`,
    String.raw`\b(?:what's|whats|send me|give me|gimme|drop me) (?:ur|your) (?:number|mobile|snap\p{L}*|insta\p{L}*|whats ?app|address|discord|personal \p{L}+)\b[^,.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.8,
    String.raw`\b(?:don'?t|do not|never|no need to|needn't|you don'?t (?:have|need) to|(?:best|better) not(?: to)?|rather you didn'?t|please don'?t|wouldn't|without|not) (?:tell(?:ing)?|mention(?:ing)? (?:it|this|that|anything)? ?(?:to|in)?|let(?:ting)?|say(?:ing)? (?:a word|anything|owt|nothing)(?: to)?|show(?:ing)?) (?:it |this |that )?(?:to |in )?(?:the )?${KEEPERS}\b(?! (?:the |how (?:the|it) |who )?(?:ending|ends|plot|result|score|answer|surprise|did it|wins|won|what happens))[^,.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.86,
    String.raw`\b(?:our (?:little |own )?secret|(?:can |let's |we'll |we can |just )?keep (?:this|it|that|us) (?:just )?(?:between (?:us|me and you|you and me|ourselves)|a secret|our secret|to ourselves|secret|private,? (?:yeah|ok))|(?:it's |this is |that's |strictly )?just (?:between )?(?:you and me|me and you|us two|the two of us|u and me|me and u)|(?:stays|strictly) between (?:us|you and me)|no ?(?:one|body) (?:else )?(?:needs|has) to know|(?:your|ur) (?:mum|dad|parents|teacher)s? (?:don't|doesn't|won't|wouldn't|needn't) (?:need to know|get you|understand|have to know|know|get it))\b[^,.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.72,
    String.raw`\b(?:delete|bin|clear|wipe|unsend) (?:this|these|our|the|all (?:our|these|the)|that) ?(?:message|messages|chat|chats|texts?|dms?|conversation|convo|history|pics?|photos?)? ?(?:once|after|when|as soon as|afterwards|before|now|from your phone|straight away|so)\b(?! (?:the (?:course|event)|your booking))[^,.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.84,
    String.raw`\b(?:come|pop|swing|drop|nip|get yourself|come on|head|you're welcome to come|you can come) (?:round|over|back|up|by|along)? ?(?:to|at|by) (?:mine|my (?:house|flat|place|room|gaff|car|home|van|caravan))\b[^,.!?\n]{0,40}`,
    String.raw`\b(?:pop|come|swing) (?:round|over) (?:to (?:flat|number|no\.?|\d)|after (?:school|club|training|practice|dark)|any ?time|tonight|later|on your own|by yourself|alone)\b[^,.!?\n]{0,40}`,
    String.raw`\b(?:stay|sleep ?over|crash|kip|hang out|chill) (?:over )?at (?:mine|my (?:house|flat|place|gaff))\b[^,.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.72,
    String.raw`\b(?:meet (?:up with )?me|come (?:and )?(?:meet|find|see) me(?: there)?|(?:let's|we could|we can|shall we|fancy|want to|wanna) (?:just )?(?:meet|hang out|go|grab)(?: up)?) (?:up |out )?(?:(?:at|by|in|outside|near|round) (?:the |my )?(?:park|bus stop|bus station|shops?|corner|station|car|back|gates?|usual|mine|old|skate ?park|mcdonalds|costa|alley|woods|car park)|behind|after|on your own|alone|there|just us|just the two|for a (?:coffee|drink|walk|drive|mcdonalds|chat)|somewhere|one to one|1-1|without)\b[^,.!?\n]{0,50}`,
    String.raw`\bcome (?:and )?meet me there\b[^,.!?\n]{0,30}`,
    String.raw`\b(?:come|meet|see me) (?:alone|on your own|by yourself|without (?:your|the))\b[^,.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.7,
    String.raw`\b(?:i'll|i can|i could|let me|happy to|can i|shall i|want me to|i will) (?:just |always |easily )?(?:pick (?:you|u) up|give (?:you|u) a lift|drive (?:you|u)|drop (?:you|u) (?:home|back|off)|take (?:you|u) (?:home|out|there|somewhere|for)|run (?:you|u) (?:home|back)|collect (?:you|u)|buy (?:you|u) (?:a|some|that|the))\b[^,.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.76,
    String.raw`\b(?:message|text|ring|call|msg|whatsapp|dm|inbox) me (?:whenever|any ?time|anytime you|day or night|at night|late|even (?:at|if)|if (?:you're|ur|u r) (?:up|awake|bored|lonely|sad|alone|still up)|(?:tonight|later) (?:when|after|once)|when (?:your|ur|you're) (?:mum|parents|alone|in bed|on your own|home alone)|directly instead|instead of (?:the|going|your)|privately|in private|on (?:here|this))\b[^,.!?\n]{0,40}`,
    String.raw`\b(?:any time|anytime),? (?:of )?(?:the )?day or night\b`,
    String.raw`\bjust (?:message|text|dm|msg|add|ring) me on (?:here|this|my)\b[^,.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.84,
    String.raw`\b(?:tell|telling|say to) (?:your|ur) (?:mum|mam|dad|parents|nan|carer|teacher|folks) (?:that )?(?:you're|you are|ur|u r|it's|you've|you were|we|you)\b[^,.!?\n]{0,40}\b(?:at|with|to|club|homework|staying|practice|training|rehearsal|library|friend'?s|going|got|walking|late|detention)\b[^,.!?\n]{0,30}`,
    String.raw`\byou(?:'re| are|r)?(?: so| way| much| really| very)* (?:more |so )?(?:mature|grown[- ]up|special|different|pretty|gorgeous|beautiful|sexy|fit) (?:for your age|than (?:the (?:others|rest)|your (?:age|friends)|most|other)|to me)\b[^,.!?\n]{0,30}`,
    String.raw`\b(?:send|show|post|snap) (?:me|us) (?:a |some |another |more )?(?:pics?|pictures?|photos?|selfies?|videos?) (?:of (?:you|yourself|u)|in your|when|just|from your|tonight)\b[^,.!?\n]{0,30}`,
    String.raw`\byou can (?:always )?trust me\b[^,.!?\n]{0,20}\b(?:more|secret|anything|with)\b`,
  ),
  phrasing(
    'giu',
    0.84,
    String.raw`\b(?:i'll|i will|i can|i could|gonna|going to) (?:add|follow|snap|dm|message|text|friend) (?:you|u) (?:back |tonight |later )?(?:on|from|off) (?:my (?:own|personal|private|other|real)|snap\p{L}*|insta\p{L}*|whats ?app|discord)\b[^,.!?\n]{0,30}`,
    String.raw`\b(?:accept|accepted|got|saw) my (?:friend|follow) request\b[^,.!?\n]{0,20}`,
    String.raw`\bi (?:know|get) (?:we're|i'm|we are|i am) not (?:meant|supposed|allowed) to (?:message|text|talk|be|add|meet|see|dm)\b[^,.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.82,
    // what is to leave no trace, and what is given for keeping quiet
    String.raw`\b(?:delete|unsend|clear|wipe|get rid of|screenshot nothing of) (?:all )?(?:this|these|that|those|our|the|ur|your) (?:messages?|msgs?|chats?|texts?|convos?|conversations?|thread|pics?|photos?|history)\b[^,.!?\n]{0,50}`,
    String.raw`\b(?:i'll|i can|i could|i will) (?:get|buy|bring|sort|give|send) (?:you|u) [^,.!?\n]{2,40}\b(?:if (?:you|u) (?:keep quiet|don'?t (?:say|tell)|keep (?:it|this)|say nothing)|just (?:don'?t|between|for (?:you|us))|no one needs to know|but (?:don'?t|dont) tell)\b[^,.!?\n]{0,30}`,
    String.raw`\b(?:pick|collect|fetch|meet|drop) (?:you|u) (?:up |off )?(?:from |at |by |round |on )?[^,.!?\n]{0,40}\b(?:so (?:nobody|no one|no-one|none of them|they don'?t|your \p{L}+ (?:don'?t|doesn'?t|won'?t)) (?:sees?|knows?|know|see|finds? out)|where (?:nobody|no one|no-one|they) (?:can'?t |can |will )?(?:sees?|see)|without (?:anyone|anybody|your|them|staff))\b[^,.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.76,
    String.raw`\b(?:you|u) (?:can|could) (?:always )?(?:come (?:and )?)?(?:stay|sleep|live|crash|kip) (?:with me|at ours|in my (?:spare )?room|on my sofa)\b[^,.!?\n]{0,30}`,
    String.raw`\bmy (?:dms?|inbox|messages|phone|whats ?app) (?:is|are|'s|'re)? ?always (?:open|on)\b[^,.!?\n]{0,30}`,
    String.raw`\b(?:ring|call|phone|text) me at home\b[^.!?\n]{0,50}`,
  ),
]);

/** Inviting a young person into private: other channels, one's own number, meeting alone, and keeping it quiet. */
export default {
  id: 'unsafe-contact',
  find: (text, { marked, mayHold }) =>
    mayHold('unsafe-contact') ? besides(outsideQuotes(text, phrasingsIn(text)), marked('unsafe-contact')) : [],
} satisfies Recogniser;
