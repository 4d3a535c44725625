/**
 * What a word may be in a remark about people, one letter a class, so that a remark is a pattern over letters:
 *
 * D this, our …   T someone at work (team, council)   P he, they   Y you   I the writer
 * C is, looks     Z not, isn't    M couldn't      V utterly, such   E a, an    O of    X bunch, shower
 * A bad of people wherever it stands     L bad of people when said of them ("is slow")
 * B a name called (idiot)                F the same with an innocent use (clown, snake)
 * g, l, k bad of people, but only said to "you" (g) or of a protected group (all three): an illness, an animal
 * J what a thing is called (shambles)    S a sorry thing only when said of people (nightmare)
 * G a protected group                    H half of one ("gay", "Polish")   Q people, kids: the other half
 * K a tale (film, panto)  R someone is reported (called, says)   W what                           U as usual, again
 */
export type Code = string;

const CLASSES: Readonly<Record<string, string>> = {
  D: `the | this | that | those | these | our | your | ur | their | my | his | her | its | whole | entire | every |
    some | any | all | such | certain | same | new | current | senior | local | so-called | own | other | particular
    | both`,
  T: `staff | team | teams | manager | managers | management | boss | bosses | ceo | chief exec | chief executive |
    exec | execs | executive | executives | director | directors | deputy | trustee | trustees | board | committee |
    council | councils | councillor | councillors | governor | governors | head | headteacher | head teacher | heads
    | headmaster | headmistress | teacher | teachers | ta | tas | school | schools | nursery | nurseries | charity |
    charities | office | hr | finance | finance team | it | it department | it team | it lot | admin | admin team |
    reception | receptionist | receptionists | volunteer | volunteers | colleague | colleagues | coworker |
    coworkers | co-worker | co-workers | worker | workers | youth worker | youth workers | support worker |
    support workers | key worker | supervisor | supervisors | coordinator | coordinators | co-ordinator | lead |
    leads | safeguarding lead | leader | leaders | leadership | social worker | social workers | police | driver |
    drivers | bus driver | taxi driver | contractor | contractors | supplier | suppliers | company | companies |
    firm | firms | agency | agencies | landlord | landlords | parent | parents | mums | mum | mother | mothers |
    dads | dad | father | fathers | family | families | client | clients | pupil | pupils | kid | kids | child |
    children | students | student | lads | lasses | teenagers | teenager | youths | ofsted | inspector | inspectors
    | caterer | caterers | caterers | cook | cleaner | cleaners | caretaker | builder | builders | coach company |
    taxi firm | partner | partners | funder | funders | organisation | organisations | department | service |
    services | senior team | senior leadership | slt | smt | senior management | lot | people | crowd | shower over
    | mob | gp | surgery | doctor | doctors | nurse | nurses | security | security guard | mp | mps | ministers |
    minister | government | commissioner | commissioners | treasurer | secretary | chair | chairman | chairwoman |
    chairperson | vicar | speaker | trainer | trainers | facilitator | consultant | consultants | assessor |
    assessors | coach | coaches | referee | ref | refs | instructor | instructors | tutor | tutors | lecturer |
    carer | carers | foster carer | auntie | uncle | grandparents | customers | customer | neighbours | neighbour |
    residents | media | press office | comms team | comms | marketing | fundraising team | payroll | head office |
    headquarters | regional team | place | outfit | provider | providers | club | centre | academy | trust |
    institution | ngo | authority | local authority | housing association | electrician | plumber | plumbers |
    estate agent | solicitor | solicitors | adviser | advisor | advisers | guy | guys | bloke | blokes | fella |
    woman at | man at | man | woman | lady | girl on | lad on | person | panel | judges | judge | sponsors | sponsor
    | donors | applicants | candidate | candidates | intern | interns | apprentice | apprentices | temp | temps |
    newbie | new starter | new starters | union | reps | rep | operator | operators | technician | engineers |
    engineer | delivery driver | courier | caterering | kitchen staff | canteen staff | canteen | dinner ladies |
    lollipop lady | crossing patrol | scouts | guides | leaders | cub leader | mayor | lord | dean | bishop | cousin
    | brother | sister | husband | wife | boyfriend | girlfriend | ex | stepdad | stepmum | roommate | housemate |
    flatmate | politicians | politician | bankers | journalists | journalist | celebrities | influencers | folk |
    folks | types | fans | supporters | players | goalie | keeper | opposition | other team`,
  P: `he | she | they | whoever | he'd | she'd | they'd | they've | he'll | she'll | they'll | everyone there |
    nobody there | half of them | most of them | all of them | the lot of them | the pair of them |
    every one of them | some of them | they all | them`,
  Y: `you | u | ya | yous | youse | you all | you both | you lot | you people | you guys | y'all | yall | thou`,
  I: `i | we | me | us | myself | ourselves | i've | we've | i'd | we'd | i'll | we'll | my son | my daughter | i am |
    i'm | we're | we are | im | i was | we were | mine | my own | my dog | my cat | our dog | our cat | my husband |
    my hair | my brain | my cooking | my singing | my phone | my car | my memory | my spelling | my handwriting`,
  C: `is | are | was | were | be | been | being | am | looks | look | looked | seem | seems | seemed | sound | sounds
    | sounded | act | acts | acted like | remains | remain | remained | has been | have been | had been | will be |
    would be | must be | proved | become | became | turned out | r | behaves like | behave like | act like |
    acts like | behaved like | looks like | look like`,
  Z: `not | never | no | nor | neither | hardly | isn't | aren't | wasn't | weren't | ain't | isnt | arent | wasnt |
    werent | aint | far from | anything but | without | nobody | none | nothing | don't think | didn't think |
    wouldn't say | wouldn't call | won't be | wouldn't be | haven't been | hasn't been | cannot be | can't be |
    doesn't mean | no longer | less | stop being | don't be | not to be | rather than | instead of`,
  M: `couldn't | couldnt | can't | cant | cannot | could not | wouldn't | wouldnt | would not | won't | wont | can not`,
  V: `absolute | absolutely | total | totally | complete | completely | utter | utterly | so | such | real | really |
    proper | properly | bloody | effing | fucking | fuckin | flipping | freaking | frigging | pure | sheer | right |
    massive | massively | huge | pretty | very | quite | just | simply | frankly | clearly | obviously | plainly |
    honestly | literally | actually | truly | too | nothing but | still | always | all | as | more | most |
    incredibly | unbelievably | beyond | thoroughly | downright | basically | little | big | great | fat | old |
    dirty | damn | sodding | blithering | raving | even | about | usual | patently | genuinely | evidently |
    extremely | fundamentally | mostly | both | like | fundamentally | probably | completely and utterly | also |
    seriously | well | dead | fuking | sad little | another | worse than | only | generally | inherently | naturally
    | biologically | pack of | one | an even | kind of | sort of | some kind of | some sort of | the biggest |
    the worst | the most | biggest | worst | forever | constantly | equally | that | fucked up | ridiculously |
    purely | half | either | the definition of | mega | hella | over-promoted | jumped up | jumped-up | pompous |
    sanctimonious | smug | two-bit | third-rate | second-rate | self-serving | arrogant | sour-faced | po-faced |
    puffed-up | glorified | overgrown | professional`,
  E: `a | an`,
  O: `of`,
  X: `bunch | shower | pack | load | set | crew | collection | gang | herd | band | line-up | gaggle | rabble | cabal
    | nest | den | lot of old`,
  W: `what`,
  U: `as usual | as ever | as always | again | yet again | once again | for once | once more | every time |
    every single time | day after day | week after week | as per usual | as per | surprise surprise |
    for the umpteenth time | typically`,
  A: `useless | hopeless | incompetent | clueless | pathetic | stupid | idiotic | moronic | dumb | gormless |
    brainless | spineless | gutless | toothless | two-faced | two faced | lazy | bone idle | bone-idle | work-shy |
    workshy | dishonest | corrupt | crooked | greedy | selfish | arrogant | smug | patronising | condescending |
    ignorant | vile | disgusting | repulsive | revolting | repugnant | worthless | unprofessional | amateurish |
    inept | unhinged | deluded | delusional | slimy | untrustworthy | cowardly | feckless | slapdash | tight-fisted
    | tightfisted | stingy | penny-pinching | money-grabbing | money grabbing | money-grubbing | grasping |
    self-serving | power-mad | power mad | power-hungry | power crazed | jumped-up | jumped up | self-important |
    pompous | stuck-up | stuck up | snobbish | spoilt | bratty | feral | shambolic | laughable | braindead |
    brain-dead | brain dead | dim-witted | dimwitted | half-witted | thick as mince | thick as two short planks |
    thick as a brick | retarded | senile | gaga | doddery | washed-up | talentless | tone-deaf | insufferable |
    obnoxious | spiteful | vindictive | conniving | hypocritical | sanctimonious | heartless | callous | cack-handed
    | ham-fisted | witless | mindless | nauseating | odious | loathsome | contemptible | despicable | cretinous |
    imbecilic | thieving | lying | crappy | crap | shit | shite | shitty | fuckwitted | arsey | half-arsed |
    half arsed | half-assed | good-for-nothing | inbred | scummy | skanky | fugly | dopey | snivelling | sniveling |
    weaselly | unfit for purpose | not fit for purpose | bigoted | misogynistic | ill-mannered | ineffectual |
    lily-livered | yellow-bellied | narrow-minded | small-minded | bloody-minded | pig-headed | pigheaded |
    pig ignorant | backstabbing | back-stabbing | boorish | uncouth | vacuous | vapid | dull-witted | slow-witted |
    empty-headed | bird-brained | thick-headed | work shy | holier-than-thou | holier than thou | out of their depth
    | out of his depth | out of her depth | out of touch | asleep on the job | asleep at the wheel |
    bent as a nine bob note | full of themselves | full of himself | full of herself | full of yourself |
    full of hot air | up themselves | up himself | up herself | up their own backsides | up his own backside |
    up her own backside | beneath contempt | a law unto themselves | all mouth | all mouth and no trousers |
    all fur coat | dead weight | deadweight | on a power trip | on the take | on the fiddle | past it |
    past his best | past her best | past their best | over the hill | off her head | off his head | off their heads
    | off his rocker | off her rocker | off their rocker | round the bend | as thick as | thick as | abhorrent |
    overpaid | half-baked | lacklustre | sneering | snide | two bit | tinpot | tin-pot | third rate | third-rate |
    second rate | bottom of the barrel | scraping the barrel | disgraceful | shameful | dreadful | abysmal |
    appalling | atrocious | dire | lousy | horrid | pervy | sneaky`,
  L: `thick | embarrassing | ridiculous | pointless | psycho | toxic | poisonous | bitter | reckless | negligent |
    careless | out of control | uncontrollable | trashy | awful | terrible | horrible | rubbish | trash | garbage |
    tragic | dim | overrated | unqualified | underqualified | unbearable | hateful | petty | manipulative | scheming
    | uncaring | inhuman | rude | cold-hearted | mean-spirited | unhelpful | unapproachable | a bit dim | a bit slow
    | a bit thick | disorganised`,
  B: `idiot | idiots | moron | morons | imbecile | imbeciles | cretin | cretins | numpty | numpties | plonker |
    plonkers | pillock | pillocks | prat | prats | twerp | twerps | dipstick | dipsticks | wazzock | wazzocks |
    nincompoop | nincompoops | halfwit | halfwits | half-wit | half-wits | dimwit | dimwits | nitwit | nitwits |
    thicko | thickos | dumbo | simpleton | simpletons | no-mark | waster | wasters | wastrel | layabout | layabouts
    | scrounger | scroungers | sponger | spongers | freeloader | freeloaders | con artist | con artists | conman |
    conmen | con men | charlatan | charlatans | shyster | shysters | swindler | swindlers | jobsworth | jobsworths |
    backstabber | backstabbers | perv | pervs | pervert | perverts | nonce | nonces | paedo | paedos | pedo | pedos
    | weirdo | weirdos | psycho | psychos | nutter | nutters | loony | loonies | headcase | headcases | nutjob |
    nutjobs | nut job | basket case | basket cases | scum | scumbag | scumbags | lowlife | lowlifes | low-life |
    low life | riffraff | riff-raff | slapper | slappers | little hitler | little hitlers | buffoon | buffoons |
    ignoramus | airhead | airheads | bimbo | bimbos | asshole | assholes | arsehole | arseholes | wanker | wankers |
    tosser | tossers | twat | twats | dickhead | dickheads | knobhead | knobheads | bellend | bellends | bastard |
    bastards | bitch | bitches | cunt | cunts | git | gits | slag | slags | slut | sluts | whore | whores | fucker |
    fuckers | motherfucker | motherfuckers | shithead | shitheads | dumbass | dumbasses | jackass | douche |
    douchebag | fuckwit | fuckwits | fuckwad | turd | turds | divvy | div | divs | wetwipe | wet wipe |
    waste of space | waste of oxygen | waste of skin | waste of breath | wastes of space | waste of air |
    piece of shit | pieces of shit | piece of work | nasty piece of work | poor excuse for a | excuse for a human |
    old bat | old hag | old bag | old trout | old crow | battleaxe | battle-axe | harridan | busybody | busybodies |
    know-it-all | know-all | know it alls | yes-men | yes men | yes-man | nodding dogs | pen pusher | pen pushers |
    pen-pushers | bean counter | bean counters | bean-counters | brown-nose | brown-noser | brown-nosers |
    brown nosers | arse-licker | suck-up | chav | chavs | bloodsuckers | subhumans | wankstain | thick bastards |
    village idiot | deadbeat | deadbeats | ne'er-do-wells | phoney | con merchants | rip-off merchants |
    time-wasters | timewasters | time-waster | ratbag | ratbags | toerag | toerags | spastics | mongs | spaz |
    freak of nature | troglodyte | neanderthal | neanderthals | blowhard | gobshite | gobshites | bottom feeders |
    whingers | whinger | skank | skanks | incel | incels | simps | gimp | gimps | arse`,
  F: `bully | bullies | thief | fraud | cheat | cheats | rat | rats | snake | snakes | weasel | weasels | worm | toad
    | pig | monster | monsters | savage | dinosaur | troll | trolls | parasite | leech | brat | brute | brutes |
    freak | lunatic | witch | witches | dragon | tyrant | dictator | despot | coward | cowards | hypocrite | liar |
    failure | failures | nobody | crook | cowboy | donkey | donkeys | vegetable | cabbage | wimp | wimps | gossip |
    gossips | thug | hooligan | narcissist | narcissists | sociopath | sociopaths | psychopath | psychopaths |
    groomer | snob | snobs | racist | racists | sexist | bigot | bigots | quitter | slave driver | doormat |
    pushover | lapdog | puppet | puppets | clown | clowns | muppet | muppets | sheep | pigs | swine | cow | tool |
    melt | fossil | fossils | dinosaurs | zombies | cowboys | mugs | trash | filth | spanner | fool | fools | crooks
    | nazis | nazi | fascist | fascists | vermin | cockroaches | parasites | leeches | savages | thugs | yobs | yob
    | hooligans | creep | creeps | dosser | dossers | imposter | impostors | wally | wallies | twit | twits | berk |
    berks | oaf | oafs | dunce | dunces | has-been | has-beens | degenerates | frauds | retards | dick | dicks |
    knob | prick | pricks | sod | sods | loser | losers | donkey brains | drip of a | dead weight | sheeple | brats
    | chancer | chancers | moaners | moaner | lunatics | freaks | snowflake | snowflakes | liars | hypocrites | hag
    | fat cat | fat cats | control freak | control freaks | nobodies | phonies | clot | clots | mong | time wasters
    | incompetents | windbag | windbags | drama queen | drama queens | fishwife`,
  g: `filthy | ugly | gross | foul | dirty | evil | inferior | sinful | unnatural | immoral | unlovable | unwanted |
    despised | undeserving | repellent | putrid | noxious | uncivilised | uncivilized | uneducated | barbaric |
    degenerate | abominable | detestable | minging | rank | wrong in the head | not normal | subhuman | sub-human |
    less than human | scary | sick in the head | disgusting to me`,
  l: `bad | poor | violent | dangerous | criminal | criminals | sick | mad | crazy | mean | miserable | boring | slow
    | dense | common | unsafe | weak | wicked | idle | insane | mental | backward | backwards | scruffy | smelly |
    fat | entitled | annoying | irritating | weird | cruel | dodgy | sad | to blame | emotional | hysterical |
    too emotional | hormonal | bossy | after benefits | on the make | taking over | everywhere | overrunning |
    unemployable | promiscuous | frigid | submissive | unclean | nasty | sly | shady | shifty | creepy | untrained |
    good for nothing | better off dead | better off at home | meant to be at home | out to get | confused |
    attention seeking | attention-seeking`,
  k: `drunks | drunk | alcoholics | thugs | cheats | liars | crooks | hooligans | yobs | wife beaters | gold diggers |
    golddiggers | skivers | cancer | disease | plague | virus | abomination | abominations | devil | devils | demon
    | demons | drain on society | drain on resources | drain | animals | animal | dog | dogs | pest | pests |
    problem | mistake | threat | burden | robots | plastic | beasts | beast | monkeys | monkey | apes | ape | cattle
    | germs | terrorist | terrorists | rapist | rapists | murderer | murderers | predators | groomers | paedophiles
    | thieves | invaders | insects | maggots | rodents | scourge | infestation | curse | spongers | benefit cheats |
    job stealers | sluts | second class citizens | second-class citizens | property | objects`,
  J: `joke | disgrace | shambles | farce | laughing stock | laughing-stock | car crash | train wreck | trainwreck |
    dumpster fire | clown show | clown-show | shitshow | shit show | waste of money | waste of time |
    waste of everyone's time | waste of public money | waste of taxpayers' money | waste of taxpayers money |
    waste of my time | waste of our time | rip-off | rip off | ripoff | scam | sham | cesspit | hellhole | hell hole
    | chocolate teapot | chocolate fireguard | chocolate tea pot | beyond a joke | beyond parody |
    worse than useless | embarrassment | national embarrassment | liability | laughable excuse | absolute state |
    pigsty | pig sty | national disgrace | failed organisation | poor show | piss-up | kangaroo court | one-man band
    | boys' club | old boys' club | old boys club | cult | bunch of amateurs | bunch of cowboys | amateurs |
    amateur hour | shower of shite | bag of spanners | omnishambles | dog's dinner | dogs dinner | dog's breakfast |
    pack of lies | tick-box exercise | money-grab | money grab | cash grab | vanity project | gravy train |
    white elephant | three-ring circus | circus | pantomime horse | insult to`,
  S: `nightmare | disaster | catastrophe | pantomime | circus | mess | con | dump | insult | pain | menace | drag |
    bore | disappointment | pest | pests | nuisance | scandal | pain in the neck | pain in the backside |
    pain in the arse | pain in the ass | pain in the butt`,
  K: `song | film | movie | book | novel | play | character | villain | episode | series | drama | comedy | sitcom |
    panto | pantomime | poem | lyrics | fictional | plays a | story | musical | cartoon | game of | level |
    match report | quiz team`,
  R: `called | calls | calling | call | told | said | says | saying | say | heard | hear | shouted | shouting |
    labelled | labeled | describe | described | describes | accused | accuse | claims | claimed | claim | myth |
    stereotype | stereotypes | assumed | assume | assumption | thinks | thought | believes | believed | feel | feels
    | felt | feeling | wrote | writes | write | commented | asked | reported | suggests | suggested | implying |
    imply | idea that | notion that | anyone who | people who say | people who think | pretend | pretended | quote |
    title | titled | named | worried | worry | afraid | fear | imagine being | if | whether | unless | though |
    when people | tweeted | chanting | chanted | joked | joking that | used to be told | think that all | tells |
    tell | telling | words like | the word | the words | term | phrase | insult like | slur | slurs`,
};

/** Groups of people named by one noun. */
const GROUPS = `women | men | girls | boys | ladies | females | males | blacks | whites | asians | jews | jew | muslims | muslim |
  christians | catholics | protestants | hindus | sikhs | arabs | africans | indians | pakistanis | bangladeshis |
  poles | romanians | bulgarians | albanians | somalis | nigerians | ukrainians | syrians | afghans | turks | kurds
  | travellers | gypsies | gypsys | roma | immigrants | immigrant | migrants | refugees | asylum seekers |
  foreigners | foreigner | gays | lesbians | homosexuals | queers | bisexuals | transgenders | transsexuals |
  trannies | the disabled | cripples | wheelchair users | autistics | the elderly | pensioners | boomers | old folk
  | oldies | single mums | single mothers | young mums | teen mums | people on benefits | the homeless | ethnics |
  ethnic minorities | minorities | the irish | the polish | the chinese | the french | the germans | the english |
  the welsh | the scots | the jews | the gays | the blacks | mexicans | americans | latinos | hispanics | atheists |
  pagans | feminists | pakis | niggers | niggas | nigga | nigger | fags | faggots | faggot | dykes | trannys |
  tranny | chinks | pikeys | gyppos | gypos | gyppo | pikey | spics | wogs | coons | honkies | white trash |
  rag heads | ragheads | towelheads | sand niggers | beaners | wetbacks | boat people | illegals |
  illegal immigrants | jocks | taffs | paddies | retards | handicapped people | down's kids | millennials | gen z |
  wheelchairs | deaf | the deaf | the blind | lesbos | trans | gypsy | hijabis | islamists | working mums |
  male nurses | woman driver | women drivers | female drivers | asylum seeker | refugee | lady drivers | old dears |
  romanian | ginger kids | gingers`;
const GROUP_ADJECTIVES = `black | white | asian | muslim | jewish | gay | lesbian | trans | transgender | transsexual | queer | bisexual |
  disabled | autistic | polish | romanian | traveller | gypsy | immigrant | migrant | foreign | refugee | african |
  chinese | indian | pakistani | irish | elderly | old | older | deaf | blind | female | male | eastern european |
  brown | ethnic | christian | catholic | islamic | hindu | sikh | arab | somali | nigerian | albanian | bulgarian |
  syrian | afghan | welsh | scottish | special needs | sen | send | handicapped | mentally ill | homosexual |
  coloured | colored | japanese | korean | vietnamese | mexican | latino | ginger | council estate | roma | syrian |
  turkish | caribbean | jamaican | wheelchair | adhd | ukrainian | russian | homeless | unemployed | interracial |
  non-binary | nonbinary | asylum-seeking | asylum seeking`;
const GROUP_HEADS = `people | person | persons | kids | kid | children | child | families | family | men | women | man | woman | boys |
  girls | boy | girl | lads | parents | mums | mothers | fathers | dads | teachers | staff | workers | drivers |
  driver | lot | types | folk | folks | community | communities | ones | bloke | blokes | lady | ladies | guys | guy
  | culture | cultures | users | students | pupils | applicants | colleagues | bosses | carers | nurses | site |
  teenagers | youths | gangs | couples | activists | males | females | crowd | brigade | neighbours | customers |
  clients | immigrants | migrants | religion`;

/** Every word and phrase with its class; a phrase is looked for before its words. */
export const LEXICON: ReadonlyMap<string, Code> = new Map(
  [...Object.entries(CLASSES), ['Q', GROUP_HEADS] as const, ['H', GROUP_ADJECTIVES] as const, ['G', GROUPS] as const]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .flatMap(([code, words]) => listed(words).map((word) => [word, code] as const)),
);

/** Where a word is in two classes the later one here holds. */
function rank(code: string): number {
  return 'QUVTDEOXWIPYCMSlkgFLJBAHGKRZ'.indexOf(code);
}

/** A protected group in a text, for shapes over the text itself. */
export const GROUP = String.raw`(?<![\p{L}\p{N}])(?:${longestFirst(GROUPS)}|(?:${longestFirst(GROUP_ADJECTIVES)}) (?:${longestFirst(GROUP_HEADS)}))(?![\p{L}\p{N}'])`;

function longestFirst(words: string): string {
  return listed(words)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

function listed(words: string): string[] {
  return words.split(/\s*\|\s*/);
}
