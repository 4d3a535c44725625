import { firstNameNear } from './names/first-name';
import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { lookingFor, outsideQuotes, phrasing } from './words/phrasing';

/** One person, by name or by "he" and "she": what is said of many is no one's secret. */
const ONE = String.raw`(?:(?<![\p{L}])(?:[Hh]e|[Ss]he|[Hh]is (?:mum|dad|mother|father|brother|sister)|[Hh]er (?:mum|dad|mother|father|brother|sister)|[Yy]our (?:mum|dad|brother|sister|son|daughter|child|lad|girl|boy)|(?!The\b|This\b|That\b|Our\b|We\b|It\b|If\b|When\b|Every\b|No\b|All\b|And\b|But\b|Who\b|What\b|There\b|Anyone\b|Nobody\b|Today\b|World\b|They\b|You\b|Everyone\b|Britain\b|England\b|Scotland\b|Wales\b)\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+)?)?))`;
const OF_ONE = String.raw`(?:\b(?:[Hh]is|[Hh]er|[Yy]our (?:mum|dad|brother|sister|son|daughter)'s|[Hh]is (?:mum|dad)'s|[Hh]er (?:mum|dad)'s)|(?!It's|That's|There's|He's|She's|What's|Here's|Let's|Who's|Where's|Women's|Children's|Men's|Mother's|Father's|People's|Today's|World's|King's|Queen's|Boys'|England's|Britain's)\b\p{Lu}\p{Ll}+'s)`;
const CONDITION = `(?:autism|autistic spectrum|(?:adhd|ADHD)|[Aa]sperger'?s|epilepsy|epilepsy (?:tablets|meds)|epileptic fits?|diabetes|type 1|asthma|inhaler|epipen|anaphylaxis|nut allergy|allergies|rescue meds|medication|meds|tablets|insulin|seizures?|fits|feeding tube|catheter|stoma|self[- ]?harm(?:ing)?|suicide attempt|overdose|eating disorder|anorexia|bulimia|depression|anxiety|panic attacks|psychosis|bipolar|(?:ocd|OCD)|(?:ptsd|PTSD)|trauma|counselling|therapy|(?:camhs|CAMHS)(?: appointment| referral)?|diagnosis|(?:ehcp|EHCP)|learning (?:disability|difficulties)|[Dd]own'?s(?: syndrome)?|cerebral palsy|dyslexia|dyspraxia|[Tt]ourette'?s|speech delay|hearing loss|hearing aids?|sickle cell|cystic fibrosis|leukaemia|cancer|(?:hiv|HIV)|pregnancy|miscarriage|abortion|periods?|incontinence|bedwetting|toileting|drinking|drug use|drug problem|addiction|gambling|debts?|divorce|separation|custody|custody battle|court case|court date|foster placement|foster carers?|adoption|placement|social workers?|care order|child protection plan|safeguarding (?:file|plan|referral|concern)|probation|parole|arrest|caution|immigration (?:status|case)|asylum (?:claim|case|application)|visa|deportation|leave to remain|abusive (?:ex|partner|dad|father|husband)|violent (?:ex|partner|dad|father|husband|stepdad)|domestic abuse|abuse|neglect|bruises?|behaviour plan|free school meals|pupil premium|arthritis|dementia|[Aa]lzheimer's|[Pp]arkinson's|tumou?r|concussion|chemo|chemotherapy|surgery|operations?|fracture|fractured [a-z]+|broken (?:arm|leg|jaw|wrist|ankle|rib|collarbone)|heart condition|stroke|blood test results?)`;
const STATE = `(?:(?:is|was|'s|being|been|has been|'s been|has just been|'s just been|'s being|is being|was just|had been|might be|may be|'ll be) (?:now |just |recently |also |newly |finally |still |currently |severely |mildly |very |only )*(?:autistic|epileptic|diabetic|asthmatic|dyslexic|non-?verbal|tube-fed|suicidal|self-?harming|depressed|anorexic|bulimic|bipolar|pregnant|incontinent|(?:hiv|HIV) positive|in care|in foster care|fostered|adopted|looked after|in a refuge|in prison|inside|on remand|on (?:a )?tag|on probation|on bail|on (?:a )?child protection plan|on the at-risk register|on medication|on (?:ritalin|methadone|antidepressants|insulin)|under (?:camhs|CAMHS)|known to (?:social services|the police)|sectioned|in hospital with|in rehab|an alcoholic|an addict|drinking again|using again|homeless|undocumented|seeking asylum|an asylum seeker|facing deportation|excluded|permanently excluded|suspended from school|arrested|cautioned|charged|convicted|diagnosed|assessed for|referred to (?:(?:camhs|CAMHS)|social|early help|mash)|taken (?:away|into care)|moved to a (?:new )?(?:foster|residential|refuge)|removed from|placed with|bitten|assaulted|abused|neglected|hit by|beaten|groomed|exploited|raped|attacked|moved (?:there |here )?by the home office)|(?:has|had|'s got|has got|have|suffers from|suffered|lives with|struggles with|struggled with|takes|needs|uses|wears|self-?harms|still has) (?:a |an |the |severe |really bad |bad |mild |quite bad |terrible |chronic |another |his |her |some |been having |new |rare |undiagnosed |suspected |very )*${CONDITION}|(?:self-?harms|self-?harmed|cuts (?:himself|herself)|wets (?:himself|herself|the bed)|wet (?:himself|herself)|soiled (?:himself|herself)|tried to (?:kill|hurt|harm) (?:himself|herself)|took an overdose|attempted suicide|ran away|'s run away|has run away|runs away|lost the baby|had a (?:seizure|fit|breakdown|miscarriage|panic attack|stroke|meltdown because)|disclosed|made a disclosure|told (?:us|me|staff) (?:about|that) (?:his|her)))`;

const phrasingsIn = lookingFor([
  phrasing('gu', 0.8, String.raw`${ONE}(?: [\p{L}'-]+){0,2}? ?${STATE}(?![\p{L}])[^.!?\n]{0,50}`),
  phrasing(
    'gu',
    0.8,
    String.raw`${ONE},? who(?! (?:led|leads|ran|runs|organised|gave|spoke)\b) ?${STATE}(?![\p{L}])[^.!?\n]{0,50}`,
    String.raw`(?<=\b(?:[Mm]eet|[Tt]his is|[Ww]elcome|[Ii]ntroducing|[Ff]or|[Tt]o|[Ww]ith|[Tt]hank|[Tt]hanks to) \p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+)?)?, )(?:an? |our )?(?:\p{L}+ )?(?:asylum seeker|refugee|care leaver|foster child|looked-after child|young carer|recovering (?:addict|alcoholic)|cancer patient|wheelchair user|ex-offender|former (?:prisoner|addict|offender)|(?:abuse|rape|trafficking|cancer) (?:survivor|victim))\b[^,.!?\n]{0,30}`,
  ),
  phrasing(
    'gu',
    0.76,
    String.raw`${OF_ONE} (?:[\p{L}-]+ ){0,2}?${CONDITION}(?![\p{L}])(?! (?:charity|awareness|support group|workshop|campaign|research|day|week|walk|run|talk))[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`\b(?:because of|due to|with|about|it's|down to) (?:his|her|the new|her new|his new) (?:[\p{L}-]+ ){0,2}(?:autism|adhd|epilepsy|diabetes|asthma|meds|medication|tablets|anxiety|depression|condition|diagnosis|seizures|drinking|addiction)\b[^.!?\n]{0,30}`,
  ),
  phrasing(
    'giu',
    0.85,
    String.raw`\b(?:there(?:'s| is| are)|has|got|have) (?:an? |some |been )?(?:non-molestation order|restraining order|injunction|court order|care order|social workers? involved|police involved|child protection (?:plan|order)|safeguarding (?:concerns?|issues?|referral) (?:about|around|with|for)|family court|custody (?:battle|dispute))\b[^.!?\n]{0,50}`,
  ),
  phrasing(
    'giu',
    0.74,
    String.raw`\b(?:your|his|her) (?:own )?(?:social worker|foster (?:carer|mum|dad|family)|probation officer|caseworker|camhs (?:worker|appointment|referral)|key worker at the refuge|psychiatrist|parole officer|youth offending)\b[^.!?\n]{0,40}`,
  ),
  phrasing(
    'giu',
    0.78,
    String.raw`\bwhen things (?:were|got|are) bad (?:at home|with (?:his|her|your))\b[^.!?\n]{0,30}`,
    String.raw`\b(?:moved|housed|placed) (?:there|here|in [\p{L} ]{2,20}) by the (?:home office|council after|social services)\b[^.!?\n]{0,30}`,
    String.raw`\b(?:sick|ill|off|in hospital|away) (?:again )?(?:with|because of|after) (?:his|her) [^.!?\n]{3,30}`,
  ),
]);

/** A matter of health, need, family or law, tied to one person. */
export default {
  id: 'sensitive-detail',
  find: (text, { tokens, marked, mayHold }) =>
    mayHold('sensitive-detail')
      ? besides(outsideQuotes(text, phrasingsIn(text)), marked('sensitive-detail')).map((sighting) => {
          const who = firstNameNear(tokens, sighting);
          return who === undefined ? sighting : { ...sighting, parts: { who } };
        })
      : [],
} satisfies Recogniser;
