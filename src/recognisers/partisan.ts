import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { lookingFor, outsideQuotes, phrasing } from './words/phrasing';

const PARTY = `(?:the )?#?(?:labour|tory|tories|conservatives?|lib ?dems?|liberal democrats?|greens?|green party|reform(?: uk)?|snp|plaid(?: cymru)?|ukip|brexit party|dup|sinn f[eé]in|sdlp|uup|tuv|alliance party|workers party|your party)`;
const PARTY_NAME = `(?:the )?#?(?:Labour|Tory|Tories|Conservatives?|Lib ?Dems?|LibDems|Liberal Democrats?|Greens|Green Party|Reform(?: UK)?|SNP|Plaid(?: Cymru)?|UKIP|DUP|Sinn F[eé]in|SDLP|UUP|LABOUR|TORIES|TORY|GREENS|REFORM)`;
const LEADER = `(?:council leader|mp|minister|prime minister|pm|chancellor|secretary|mayor|councillors?|government|council|chief constable)`;
const CAMPAIGNING = `(?:canvass(?:ed|ing)?|campaign(?:ed|ing)?|leaflet(?:ed|ing|ting)?|door[ -]?knocking|doorstepping|phone ?banking|standing|stand|knocking (?:on )?doors|delivering leaflets|out|volunteering|marching|rooting|voting|working|telling)`;

const phrasingsIn = lookingFor([
  phrasing('giu', 0.93, String.raw`\bvot(?:e|es|ed|ing) (?:for )?(?:tactically|${PARTY})\b[^.!?\n]{0,30}`),
  phrasing(
    'giu',
    0.88,
    String.raw`\bvote (?:them|him|her|this lot|the lot of them|these (?:clowns|people)|the (?:council|government|mayor)) (?:all )?out\b`,
  ),
  phrasing(
    'giu',
    0.9,
    String.raw`\b(?:kick|boot|chuck|throw|get|vote|sweep|drive|turf) (?:out )?${PARTY}(?: out)?\b[^.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.88,
    String.raw`\b(?:(?:so |very )?proud to be |i'm |i am |we're |out |been |i'll be |join (?:me|us) )?${CAMPAIGNING} (?:[\p{L}']+ ){0,4}?(?:for|with) (?:our |your |my )?(?:local |brilliant |fantastic )?${PARTY}\b[^.!?\n]{0,20}`,
  ),
  phrasing(
    'gu',
    0.82,
    String.raw`\b(?:[Jj]oin|joined|[Bb]ack|backs|[Bb]acking|[Ss]upport|supports|[Ss]upporting|[Ee]ndorse|endorses|[Ee]ndorsing|[Tt]rust|[Ee]lect|[Rr]e-elect|[Cc]hoose|[Dd]onate to|[Nn]ever trust|[Dd]on't (?:trust|vote|let|believe|elect|back|support)|[Ss]top|[Oo]ust|[Rr]eject|lend your vote to|your vote to|members? of|behind) (?:our |your |my )?(?:local |fantastic )?${PARTY_NAME}\b(?! (?:of|for Good)\b)[^.!?\n]{0,30}`,
  ),
  phrasing(
    'gu',
    0.72,
    String.raw`\b(?:only )?${PARTY_NAME} (?:is|are|will|have|has|can|must|only|don't|couldn't|needs?|cares?|wins?|all the way|for the win|out|in power|candidates?)\b(?! (?:announced|published|said|met|visited|represented|asked|invited))[^.!?\n]{0,50}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:sign|share|join|back|support) (?:the|this|our|my|a) (?:petition|campaign|march|protest|demo|rally|strike|picket|boycott)\b[^.!?\n]{0,60}\b(?:sacked|resign|resigns|resignation|step down|against|scrap|abolish|${LEADER}|tories|labour|strike|boycott|recall)\b[^.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.75,
    String.raw`\b(?:join|come to|get to|see you (?:at|on)|meet (?:at|for)|off to|marching (?:at|on|for)|be at) (?:us (?:at|on|for) )?(?:the |this |tomorrow's |saturday's |today's )?(?:[\p{L}-]+ ){0,2}(?:march|protest|demo|rally|picket line|picket|strike) (?:against|for|outside|to (?:stop|demand|oust|scrap|save))\b[^.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`#(?:vote(?:labour|tory|tories|conservatives?|libdems?|greens?|reform\p{L}*|snp|plaid|ukip|dup|sinnfein|tactical(?:ly)?|leave|remain|them\p{L}*out)\b|toriesout\p{L}*|gtto|jc4pm|labour(?:gain|doorstep)|generalelectionnow|getthetoriesout|\p{L}*(?:toryscum|torycuts|toryout\p{L}*)|starmerout|reformuk|nevertrustatory|generalstrike)\b`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`\b(?:never|don't|do not|nobody should|no one should|anyone but|anybody but|how anyone (?:can|could)) (?:ever )?(?:trust|vote|vote for|voted|believe|forgive|elect)?(?: for)? ?(?:an? |the )?(?:tory|tories|labour|conservatives?|reform|lib dems?|greens|snp)\b[^.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:the|this|our|that) (?:prime minister|pm|mp|government|council leader|chancellor|mayor|home secretary|education secretary) (?:must|should|needs to|has to|ought to) (?:resign|go|step down|be (?:sacked|removed|voted out)|call an election)\b[^.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\bvote (?:for )?(?:me|my (?:friend|mate|husband|wife|mum|dad)|our (?:own )?(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)\b[^.!?\n]{0,20}\b(?:councillor|council|mp|mayor|election|ward|ballot|polling)\b`,
  ),
]);

/** Urging a vote, a party or a political campaign; asking people to register or to vote at all is anyone's to do. */
export default {
  id: 'partisan',
  find: (text, { marked, mayHold }) =>
    mayHold('partisan') ? besides(outsideQuotes(text, phrasingsIn(text)), marked('partisan')) : [],
} satisfies Recogniser;
