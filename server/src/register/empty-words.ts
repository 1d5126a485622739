/** Words that do not tell one matter from another, and those that give a person's name away: what an id leaves out. */
import { months, numberByWord, ratings, seasons, weekdays } from '../syntax/vocabulary.ts';

/** In small letters. */
export interface EmptyWords {
  /** Hold sentences together, or say when and how much. A name in capitals may hold them: `Looked After Children`. */
  readonly empty: ReadonlySet<string>;
  /** Empty in capitals as well: who people are at a meeting, and what every meeting has. */
  readonly everywhere: ReadonlySet<string>;
  /** Empty too, but behind another word: `Youth Council`. */
  readonly bodies: ReadonlySet<string>;
  /** What people do in any minutes, in the forms it is written in: what they do it to is what tells. */
  readonly deed: ReadonlySet<string>;
  /** Say of what sort a thing is, and little of the thing: taken where nothing tells more, and then behind it. */
  readonly weak: ReadonlySet<string>;
  /** Nouns that end as verbs do. */
  readonly nounInIng: ReadonlySet<string>;
  /** Nouns that end as adverbs do. */
  readonly nounInLy: ReadonlySet<string>;
  /** Come behind the name of whoever speaks. */
  readonly speech: ReadonlySet<string>;
  /** Names that minutes call people by, and that are no other word as well. */
  readonly given: ReadonlySet<string>;
}

let tables: EmptyWords | undefined;

/** The tables, made when an id is first asked for: most checks need none. */
export function emptyWords(): EmptyWords {
  tables ??= {
    empty: new Set([...numberByWord.keys(), ...seasons, ...words(empty)]),
    everywhere: new Set([
      ...ratings,
      ...[...months, ...weekdays].flatMap((name) => [name, name.slice(0, 3)]),
      ...words(everywhere),
    ]),
    bodies: new Set(words(bodies)),
    deed: new Set(words(deed)),
    weak: new Set(words(weak)),
    nounInIng: new Set(words(nounInIng)),
    nounInLy: new Set(words(nounInLy)),
    speech: new Set(words(speech)),
    given: new Set(words(given)),
  };
  return tables;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

const empty = `
    abstention abstentions asap favour halves ongoing on-going tba tbc tenths thirds fifths
    a able about above across actually after again against ahead all almost already also alternate although always
    among an and annual another any approx approximately are around as at available average away back bar basis be
    because been before beginning behind being below beside best better between beyond both briefly but by can
    cannot cent certain circa common completely could couple current currently daily data date day days despite
    detail detailed details did different difficult direct do does doing done double down draft due during each
    earlier early eight either else elsewhere end ended enough entire etc even ever every everything existing
    external extra far few fewer final first fit five fixed following for formal former fortnight forward four fresh
    from full fuller further future good great greater had half half-term half-year halved has have having he
    helpful her here hers high higher him himself his hour hours how however hundred i if important in including
    initial inside instead internal into is it its itself just kind large larger last late lately later latest least
    less like likely little long long-term longer lot low lower main major many may me meanwhile medium medium-term
    mid mid-term mid-year middle might million minor minute minutes month monthly months more most much must my near
    nearly necessary need needed needs never new next nil nine no nobody none nor not nothing now number numbers
    occasion occasions of off often old older on once one only onto open or other others otherwise our out outside
    outwith over overall own particular partly past per percent percentage perhaps period permanent please possible
    pre present previous previously prior quarter quarterly quickly quite rather ready really recent recently red
    regular regularly related relevant remaining revised right round same second seven several shall she short
    short-term shortly should significant similar simple since six slight slow slowly small smaller so some
    something somewhat soon sort specific start still strong such suitable sum sure ten term than that the their
    them themselves then there therefore these they third this thorough those though thousand three through
    throughout thus till time time-scale times timescale to today together tomorrow too total toward towards twice
    two under unless unlikely until up upon urgent us usual usually various very via was way we week weekly weeks
    well were what whatever when where whereas whether which while who whole whom whose why will with within without
    worse worst worth would year year-end yearly years yesterday yet you young your`;

const everywhere = `
    quarter quarters
    action actions adviser agenda amber apologies apology appendix auditor auditors authorities authority blue
    cabinet ceo cfo chair chairman chairperson chairwoman chief christmas clerk clerks colleague colleagues convener
    convenor coo councillor councillors councils dcs decision decisions deputy director directors easter everyone
    executive governor governors green head head-teacher headteacher her him hr item items lead leader manager
    managers member members metric metrics michaelmas officer officers people person please principal rag
    recommendation recommendations red resolution resolutions secretary senior solicitor solution somebody someone
    staff thanks thing things treasurer trustee trustees vice vice-chair`;

const bodies = 'board committee council group panel';

const deed = `
    accept accepted act add added addressed adopted advice advise advised advises agree agreed agreeing aim aimed
    aims allow allowed amounted answer answered apologised appeared appoint appointed approve approved arise arisen
    ask asked asking asks assure assured attend attended attends authorise authorised averaged averaging await
    awaited awaiting based became become becoming began begin begun believed bring bringing brought called calls
    came carried changed chase come comes coming commended commented commit committed compares complete completed
    concerned condemned confirm confirmed congratulated consider considered considering contact continue continued
    continues covered covering covers decide decided delegate describe described direct directed discuss discussed
    does doing done doubled drop dropped earn earned email emailed emphasised endorse endorsed enquired ensure
    ensured ensuring exceeded expect expected expects explain explained fail failed fall fallen falling fell felt
    find finish finished follow followed found gain gained gave get gets getting give given gives giving go goes
    going gone got grew grow growing grown had halved happen happened having hear heard held help highlighted hold
    holding hope hoped hoping identified identify improve improved improving include included increased inform
    informed instructed intend intended invite invited keep keeping kept know knowing known lead leads learned led
    left lengthened let lets listed look looked looking lost made make makes making means meant meet mentioned met
    mind move moved noted noting number numbered numbering observed offer offered opened ought outlined pay pays
    pledged point pointed prepare prepared present presented presents proceed proceeded produce produced promise
    promised propose proposed provide provided provides providing publish put put-right puts raise raised ran
    re-adopted reach reached read receive received recommend recommended refer referred regarded remain remained
    remains remind reminded remit remitted replied replies reply reported reporting represented request requested
    require required requires resolve resolved respond responded responding result resulted results return returned
    revealed reviewed revise rise risen rising rose run running said say saying says see seek seeking seemed seen
    send sending sent serve set sets share shared show showed showing shown shows slip slipped sought speak spend
    spent spoke spoken stand standing stands start started stated stating stay stood stop stopped stuck submit
    submitted suggest suggested suggests supported take taken takes taking tell tells thank thanked think thought
    told took touch try trying turned undertake undertaken undertook updated upheld urged used using want wanted
    went wished wishes worked worked-out working worsened write writes writing wrote`;

const weak = `
    accounts amount application approach approaches area areas arrangement arrangements aspect assurance
    availability average briefing briefings capacity case cases completion compliance concern concerns consistency
    contents copies copy cost costs delivery development discussion discussions document documents effectiveness
    feedback figure figures findings form forms front impact implementation improvement improvements information
    inspection inspections issues item letter letters level levels list management matter matters meeting meetings
    note number numbers options outcome outcomes oversight pace paper papers performance plan point points position
    practice procedure process progress proposal proposals quality question questions range rate rates
    recommendations record records region report reports response review reviews risk score service services share
    situation standard standards subject summary system team teams time timeliness times timescales trend
    understanding update updates use value views work`;

const nounInIng = `
    building buildings ceiling cleaning clothing commissioning crossing cycling decision-making decision-makings
    drawing drawings dwelling dwellings evening farming feeling fencing finding findings fishing flooding fostering
    funding gathering grazing hearing heating hedging holding housing idling landing learning licensing lighting
    listening living marketing mentoring monitoring offending onboarding opening painting parenting parking paving
    planning policing processing purchasing recording recordings recycling resourcing safeguarding saving savings
    schooling setting settings shopping spending staffing surfacing swimming teaching timing tracking training
    travelling warning well-being wellbeing wording`;

const nounInLy = `
    ally anomaly assembly bully butterfly family fly monopoly supply`;

const speech = `
    added advised agreed announced asked commented confirmed considered declared explained felt highlighted hoped
    informed introduced joined mentioned moved noted observed offered outlined presented promised proposed raised
    replied reported requested responded said says seconded spoke stated suggested summarised thanked thought told
    undertook updated volunteered welcomed went wished wondered`;

const given = `
    aaron abdul adam adrian ahmed aisha alan alastair alex alexander alice alison alistair amanda amina amy andrea
    andrew andy angela anita ann anna anne anthony antonia asif barbara barry ben benjamin bernard beth brenda brian
    bronwen bryn callum carl carol caroline catherine cerys charlotte chloe chris christine christopher claire clare
    clive colin craig daniel darren dave david dawn debbie deborah derek diane donald dorothy douglas duncan dylan
    edward eileen elaine eleanor elizabeth ella emily emma eric esther euan ewan fatima fiona frances gareth gary
    gavin gemma geoff geoffrey george georgina geraint gillian glyn gordon graham greg gwen hannah harriet hassan
    hazel heather helen henry hilary hugh huw hywel ian imran iona irene isabel isla jacob jacqueline jake james
    jamie jan jane janet janice jason jean jennifer jenny jeremy jessica jill jim joan joanna joanne john jonathan
    joseph josh joyce judith julia julian julie karen kate katherine kathleen keith kelly ken kenneth kevin khalid
    kieran kirsty laura lauren lesley leslie lewis liam linda lisa lorna lorraine louise lucy luke lynn lynne maggie
    malcolm margaret maria marian marion martin mary matthew maureen megan mhairi michael michelle mike mohammed
    moira morag muhammad nadia naomi natalie neil niall nicholas nick nicola nigel nina norman oliver olivia omar
    owen pamela patricia patrick paul paula pauline peter phil philip polly priya rachel raj rebecca rhian rhys
    richard robert robin roger ronald rory rosemary ross ruth ryan sally sam samantha samuel sandra sanjay sara
    sarah scott sean sharon sheila shirley sian simon sophie stacey stella stephanie stephen steve steven stuart sue
    sunita susan suzanne sylvia tanya tariq teresa theresa thomas tim timothy tina toby tom tony tracey tracy trevor
    usha valerie vanessa vera veronica victoria vikram vincent vivien wendy william yasmin yvonne zahra zoe`;
