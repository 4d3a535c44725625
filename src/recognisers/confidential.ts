import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { lookingFor, outsideQuotes, phrasing } from './words/phrasing';

const MONEY = String.raw`(?:£ ?\d[\d,.]{0,12} ?(?:k|m|million|thousand)?|six figures|\d{1,3} (?:per cent|%))`;
const NOT_OUT = String.raw`(?:not (?:yet )?(?:been )?(?:public|announced|official|common knowledge)(?: yet)?|hasn't been announced|haven't (?:announced|told)|isn't (?:public|out|announced|official)(?: yet)?|before (?:it's|we|they|it is|the) (?:announced|announce|public|press|tell|told|official)|(?:strictly )?(?:confidential|internal (?:only|use)|embargoed|off the record|hush[- ]hush)|under embargo|(?:keep|keeping) (?:this|it) (?:quiet|to yourselves?|under (?:your hats?|wraps)|on the down ?low)|(?:just )?between (?:us|ourselves|you and me|these four walls|you,? me)|(?:you )?(?:didn't|did not) hear (?:it|this|that) from me|don't (?:tell|share|repeat|forward|breathe|quote)[^.!?\n]{0,20}\bbut|(?:not|n't) (?:really )?(?:supposed|meant|allowed) to (?:say|tell|know|share|post|be sharing|announce)[^.!?\n]{0,20}|shouldn't (?:really )?(?:say|be (?:saying|telling|sharing)|tell|share|post)[^.!?\n]{0,20}|(?:nobody|no one) (?:outside|else|knows|is to know)[^.!?\n]{0,30}|no press yet|ahead of the announcement|staff (?:haven't|don't know|will be told|find out)[^.!?\n]{0,25}|(?:told|asked) (?:us |staff |everyone |me )?(?:not to (?:tell|say|mention|share)|to (?:smile and )?(?:say|keep) (?:nothing|quiet|it quiet|mum))|(?:nobody|no one|nobody else|none of (?:the staff|us))(?:'s| has| have)? been told)`;

const phrasingsIn = lookingFor([
  // a secret, and what is told of the organisation in the same breath
  phrasing(
    'giu',
    0.85,
    String.raw`\b${NOT_OUT}[^!?\n]{0,80}\b(?:contract|funding|grant|bid|tender|clos(?:e|es|ing|ed|ure)|merg(?:e|es|er|ing)|redundan\p{L}+|restructur\p{L}+|budget|deficit|reserves|salary|salaries|sacked|suspended|resign\p{L}*|leaving|hub|centre|office|branch|jobs?|posts|cuts?|ceo|chief exec\p{L}*|director|trustees?|board|council|commissioner|sponsor|patron|deal|partner\p{L}*|taken over|takeover|moving|sold|selling|building|lease|site|nursery|refuge|lottery|investigation|inspection|ofsted|new (?:logo|name|brand))\b[^.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:we|we've|we're|they|they've|they're|it|the (?:board|trustees|council|charity|hub|centre|contract|grant|budget))\b[^.!?\n]{3,80}[,;(–—-]? ?(?:but |and |so |please )?(?:it's |that's |this is |which is |still )?${NOT_OUT}`,
  ),
  // staffing matters of a person
  phrasing(
    'giu',
    0.85,
    String.raw`\b(?:\p{L}+ )?(?:has|have|had|was|were|is|'s|been|being|got|gets|getting|given) (?:been |being |just |quietly |now )*(?:given |on |under |put on |issued with |handed |facing |had )*(?:an? |her |his |their )?(?:final |first |formal |second |verbal )*(?:written warning|verbal warning|disciplinary|disciplinary hearing|gardening leave|capability (?:plan|process|review)|performance (?:plan|improvement plan)|suspended(?: (?:pending|from work|on full pay|over|for|while|after))|dismissed (?:for|over|after|pending)|settlement agreement|grievance (?:against|hearing|raised)|p45)\b[^.!?\n]{0,50}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:raised|put in|lodged|brought|upheld|settled|lost|facing|fighting) an? (?:formal )?(?:grievance|employment tribunal|tribunal claim|whistleblowing complaint|bullying complaint)\b[^.!?\n]{0,40}`,
    String.raw`\b(?:signed|made (?:her|him|them|us) sign|under|breaking) (?:an|the|her|his|my) nda\b[^.!?\n]{0,30}`,
    String.raw`\b(?:she'll|he'll|they'll|she will|he will|they will) be (?:dismissed|sacked|let go|suspended|disciplined)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:been|being|is|was|got|getting) (?:sacked|fired|let go|managed out|paid off|pushed out) (?:for|over|because|after|on|with|tomorrow|today|this|next)\b[^.!?\n]{0,40}`,
  ),
  // redundancies and closures spoken of from inside
  phrasing(
    'giu',
    0.78,
    String.raw`\b(?:we|we're|we are|they|they're|they are|management|the board|trustees|the trustees|hr|head office)(?:'ve|'ll| have| will| are| is)? (?:[\p{L}]+ ){0,4}?(?:losing|cutting|axing|shedding|getting rid of|making|slashing|scrapping|axe|cut|lose|make) (?:[\p{L}\d]+ ){0,5}(?:jobs?|posts|roles|staff redundant|redundan\p{L}+|of (?:us|staff|the team)|the (?:whole |entire )?(?:team|service|night team|outreach team|project)|hours|people)\b(?! (?:for|to young|available|open))[^.!?\n]{0,40}`,
    String.raw`\b(?:redundanc(?:y|ies)|redundancy (?:letters?|consultation|list|notices?)|voluntary redundancy|at[- ]risk letters?)\b(?! (?:advice|support|workshop|law|helpline|rights|guidance))[^.!?\n]{0,40}\b(?:next|coming|start|starts|week|month|monday|friday|on the way|going out|planned|before|after|by|in the|team|staff|office|us|list)\b[^.!?\n]{0,20}`,
  ),
  phrasing(
    'giu',
    0.82,
    String.raw`\b(?:we've|we have|we|they've|we're|the charity has|the charity is|we are) (?:just |quietly |about to |going to |definitely |probably |nearly |only |basically )*(?:lost|losing|lose|not got|not getting|been refused|failed to get|not renewing|not had|been turned down for|handing back|failed) (?:the |our |that |this )?(?:[\p{L}\d]+ ){0,3}(?:contract|grant|funding|tender|bid|commission|lottery money|sponsor)\b[^.!?\n]{0,40}`,
    String.raw`\b(?:gave|given|giving|serve[ds]?|serving) notice on (?:the|our) [^.!?\n]{2,40}`,
  ),
  phrasing(
    'giu',
    0.8,
    String.raw`\b(?:we|we're|we've|the charity|the organisation|the nursery|the club|the trust|they|they've|the bank)(?:'s| is| are| has| have|'ve|'re| only| got| had)* (?:[\p{L}]+ ){0,4}?(?:in the red|overdrawn|running out of (?:money|cash|reserves)|insolvent|going under|going bust|nearly bust|nearly broke|can't (?:pay|make|meet) (?:the |our |this )?(?:wages|payroll|rent|staff|pensions|month)|${MONEY} (?:short|in debt|overspent|in the red|over budget|down|deficit|hole)|(?:\d{1,3}|two|three|four|six|a few|\p{L}{1,20}) (?:weeks?|months?)(?:'|s')?(?: of| worth of)? (?:reserves|cash|money|funds|wages)(?: left)?)\b[^.!?\n]{0,40}`,
    String.raw`\b(?:deficit|overspend|shortfall|black hole|hole in the budget|budget gap|reserves)\b[^.!?\n]{0,25}${MONEY}[^.!?\n]{0,30}`,
    String.raw`${MONEY} (?:deficit|overspend|shortfall|hole|black hole|gap in (?:the|our) budget)\b[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.75,
    String.raw`\b(?:from|in|according to|attached|leaked|screenshot of|here's|here are|photo of) (?:the |our |last night's |yesterday's |tonight's |today's )?(?:confidential |draft |internal |private |trustees'? |board |closed |management )+(?:minutes|papers?|report|email|emails|memo|budget|accounts|strategy|spreadsheet|document|meeting|figures|plan|slides)\b[^.!?\n]{0,60}`,
  ),
  phrasing(
    'giu',
    0.6,
    String.raw`\b(?:they're|they are|we're|we are|being|the (?:trust|council|charity|board) is|plans? to|intend(?:s|ing)? to|about to|going to) (?:quietly |secretly )?(?:merge|merging|shut|shutting|close|closing|sell|selling|outsource|outsourcing|restructure|restructuring) (?:us|the|our|all|both|two|three)\b(?! (?:car park|gates?|doors?|office (?:early|at|for)|road|windows?|path))[^.!?\n]{0,60}`,
    String.raw`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|half (?:the|our)) (?:posts|jobs|roles|staff|people|of us) (?:are|will be|'re|have been|to) (?:going|go|cut|axed|lost|at risk|made redundant|let go)\b[^.!?\n]{0,20}`,
    String.raw`\b(?:unannounced|unpublished|draft) (?:inspection|ofsted|audit|safeguarding|cqc) (?:report|visit|findings?|judgement|grade)\b[^.!?\n]{0,50}`,
    String.raw`\b(?:restructure|redundancies|cuts|merger|closure) (?:that )?(?:we're|they're|we are|they are|is being|are being|will be) (?:announc|tell)\p{L}*\b[^.!?\n]{0,30}`,
    String.raw`\b(?:frozen|freezing|froze) (?:every|all|the) (?:vacanc(?:y|ies)|recruitment|pay|posts)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:is|are|'s|'re|will be|be) (?:going to be |being |getting |quietly |secretly |about to be )*(?:replaced by|outsourced to|sold (?:off )?to|taken over by|merg(?:ed|ing) (?:with|into)|shut(?:ting)? down|closed down|wound up|mothballed) [^.!?\n]{3,50}`,
  ),
  phrasing(
    'giu',
    0.8,
    String.raw`\b(?:an?|one|two|three|four|five|several|some|another|our|my|the) (?:of (?:our|my|the) )?(?:[\p{L}-]+ ){0,2}(?:colleagues?|managers?|staff(?: members?)?|members? of staff|trustees?|directors?|team leaders?|volunteers?|workers?|treasurer|deputy|head) (?:is|are|was|were|has been|have been|'s been) (?:now |currently |quietly |still |being )*(?:under (?:investigation|disciplinary)|suspended|investigated|disciplined|facing (?:a )?(?:disciplinary|dismissal|the sack)|on (?:a )?final (?:written )?warning|performance[- ]managed|dismissed for|put on (?:gardening leave|a pip))\b[^.!?\n]{0,40}`,
    String.raw`\b(?:minutes|papers|memo|spreadsheet|paperwork|e-?mail) (?:from|of|for) (?:the |last night's |yesterday's |today's |this week's |last week's |our )+(?:board|trustees?'?|management|finance|staffing|slt|smt|committee)(?: \p{L}+)? (?:say|says|show|shows|confirm|confirms|reveal|reveals|prove|proves)\b[^.!?\n]{0,60}`,
  ),
  phrasing(
    'giu',
    0.78,
    String.raw`\b(?:the |our )(?:board|trustees|commissioners?|council|funders?|ceo|chief exec(?:utive)?|director) (?:has|have|is|are|'s|'re)? ?(?:secretly |privately |quietly |already |just |about to )+(?:agreed|decided|resign\p{L}*|signed|approved|voted|pulling|leav\p{L}+|quit\p{L}*|plan\p{L}*|looking)\b[^.!?\n]{0,50}`,
    String.raw`\b(?:hearing|heard|word is|rumour (?:is|has it)|apparently|found out|told (?:in|at) (?:a|the|today's) (?:staff |team |board )?meeting|sources say)\b[^.!?\n]{0,60}\b(?:redundan\p{L}+|closing|closure|merger|restructure|job losses|cuts|resigned|sacked|suspended|losing the contract|going under|takeover)\b[^.!?\n]{0,30}`,
  ),
]);

/** Inside information: what is said not to be public, and staffing, money and contracts as only an insider tells them. */
export default {
  id: 'confidential',
  find: (text, { marked, mayHold }) =>
    mayHold('confidential') ? besides(outsideQuotes(text, phrasingsIn(text)), marked('confidential')) : [],
} satisfies Recogniser;
