const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that end a school's name and say what it is. Source: the establishment types of Get Information About Schools. */
export const ENDS = list(
  'school schools primary infants juniors academy academies college nursery nurseries preschool pre-school playgroup kindergarten comp comprehensive pru grammar high secondary montessori prep utc lyceum institute centre form infant unit service campus community cp collegiate village alliance provision trust federation group',
);

/** Those of them that are enough behind a name, whatever the case they are written in. */
export const PLAIN_ENDS = list(
  'school primary infants juniors academy college nursery preschool pre-school comp comprehensive grammar high pru',
);

/** Words between a school's own name and its end: faith, age, trade, standing. */
export const BETWEEN = list(
  "church of england in wales c e ce cofe catholic roman rc cp community voluntary aided controlled va vc ca foundation free special technology sports sport arts art specialist language languages studio first middle lower upper boys girls boys' girls' boy's girl's boys’ methodist anglican christian baptist quaker day early years and & infant junior nursery primary high grammar secondary science sciences performing media business enterprise engineering mathematics maths computing humanities pupil referral unit jewish islamic muslim hindu sikh federation village endowed parochial memorial trust sixth form pre all-through academy college preparatory prep independent alternative provision learning support training tertiary further education agricultural international modern for a with the children children's jmi ji jm hospital short stay assessment post-16 16-19 16 19 11-19 schools school city collegiate multi ecumenical spencer",
);

/** Capitalised before "School" without being a name: "Sunday School", "Summer School". */
export const GENERIC = list(
  "the a an our my your his her their this that these every each any some no local new old big little summer winter spring autumn sunday saturday monday tuesday wednesday thursday friday night forest law drama dance theatre driving ballet riding swimming swim ski language music art cookery film business medical boarding public state private independent faith mainstream maintained whole virtual online home after before during happy great well good best welcome back to from at in on for with and or of but visit visiting thanks thank you year yr day world national british american english youth football rugby tennis boxing police military army naval fire gymnastics acting stage football's state-funded special primary secondary nursery high junior infant senior middle upper lower first sixth further higher community free local academy academies school schools college colleges today tomorrow tonight term half safer healthy eco rights respecting why how what when where who is are was hello hi dear join meet see local-authority church england catholic studio khan royal science research health medical sensory family town city civic sports leisure activity day shopping arts education training early help advice information call job job's youth resource wellbeing visitor visitors conference crisis children's children women's community access contact drop-in respite outdoor field",
);

/** Not schools although named like one: universities, learned bodies, streets, church halls. */
export const NOT_SCHOOLS =
  /\b(?:University(?! (?:Academy|Technical))|Royal (?:College|Academy|Institute)|Imperial College|Royal (?:Northern|Scottish|Welsh|Irish|Military|Naval|Agricultural|Veterinary|Holloway|Central|Air Force|Albert|Hibernian) (?:College|Academy|Institute|School)|King['’]s College (?:London|Hospital|Cambridge)|Trinity College (?:Dublin|Cambridge|Oxford|London)|University College|Birkbeck|Goldsmiths|London School of|(?:School|College|Academy|Institute) of (?:Economics|Medicine|Music|Nursing|Hygiene|Physicians|Surgeons|Rock|Law|Business|Public|Communication|Fashion|Dentistry|Policing|Management|Engineering|Hard|Thought|Motion|Sciences?|Psychiatr\p{L}+|General|Paramedics|Midwives|Social)|School of Arts?|Business School|School Musical|Academy Awards?|Law School|Medical School|Winter Wonderland)\b/u;

/** Behind a name these make it something else: "St Mary's Church", "Priory High Street", "College Road". */
export const ELSEWHERE = list(
  'parade church churches chapel cathedral abbey parish priory minster hospital hospice surgery clinic street road lane avenue close square court way walk place terrace gardens hill gate park stadium hall house day night eve island islands wood woods farm quay docks dock station bay head arms inn pub theatre football fc rovers united town city ambulance well green vicarage rectory churchyard cemetery centre center shopping market retail isle mead bridge mount nurse nurses rhyme rhymes five fives sheriff wycombe tea musical award awards winner hotel bells choir bellringers crypt youth cross mosque temple synagogue pancras helens albans austell ives andrews neots leonards asaph davids',
);
