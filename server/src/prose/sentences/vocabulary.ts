/** The words readings hang on: one list of them, in groups with a name. Tables only; `patterns.ts` puts them together. */
import { months, seasons, weekdays } from '../../syntax/vocabulary.ts';

const words = (text: string): string => text.trim().replace(/\s+/gu, ' ');
/** A list of words as alternatives of a pattern. */
export const anyOf = (text: string): string => words(text).replaceAll(' ', '|').replaceAll('_', ' ');

/** Those who sit on the body whose minutes they are, and the body itself. */
export const bodies = words(`
  committee sub-committee subcommittee board panel council cabinet executive forum governors trustees members councillors
  directors group party meeting partnership assembly commission commissioners bench partners corporation conference senate court
  we it everyone all management directorate body authority trust`);

/** Posts and other words for those who can take something on: the last word of what they are called. */
export const posts = words(`
  sub-committee subcommittee officer officers director directors head heads clerk clerks chair chairman chairwoman chairperson vice-chair chairs manager
  managers leader leaders member members councillor councillors cllr cllrs secretary treasurer headteacher headteachers principal
  principals governor governors trustee trustees adviser advisor advisers advisors lead leads team teams committee board panel
  council councils group party executive mayor provost convener convenor solicitor accountant auditor auditors actuary nurse
  warden coordinator co-ordinator coordinators inspector superintendent sergeant constable commissioner ombudsman
  partnership trust authority department service services administrator administrators consultant consultants engineer surveyor
  bursar sbm rfo cfo ceo cio coo fd hr registrar dean librarian assistant deputy president custodian caretaker ranger steward
  colleagues everyone all both scribe champion holder pcso planner planners architect technician analyst strategist
  practitioner custodians commerce administration representative representatives chaplain vicar partners partner
  support governance democratic finance he she they i we who myself`);

/** Titles that stand before a name. */
export const titles = words(
  'cllr cllrs councillor councillors mr mrs ms miss mx dr prof professor rev revd canon sir dame lord lady baroness cdr sgt pc pcso insp supt alderman ald',
);

/** Those from outside who look into things, and what they write. */
export const outsiders = words(`
  ofsted estyn cqc inspectorate inspectorates inspectors inspector inspection hmi hmic hmicfrs hmie ciw siaf auditor auditors audit
  reviewer reviewers review evaluators evaluation evaluator adviser advisers advisor regulator ombudsman assessor assessors peer peers
  consultants consultant commissioner examiners examiner surveyor coroner actuary actuaries report letter adviser's inspector's
  auditor's inspectors' auditors' verifier moderators moderator challenge lga healthwatch hse ico investigator investigators
  inquiry enquiry scotland wales visit study survey examination scrutineer insurer insurers insurance_surveyor fire_risk_assessment risk_assessment legionella_assessment assessment arborist arborists eho environmental_health_officer insurance_company independent_person insurers' fire_officer fire_safety_officer
  fire_service rospa dpo data_protection_officer improvement_partner sip remuneration_panel engineer engineers arboriculturist verifiers panel's_report
  task_group task_and_finish_group working_party's_report inspectorate's regulator's ombudsman's reviewer's consultant's surveyor's coroner's
  commissioner's examiner's actuary's survey's audit's ofsted's cqc's estyn's tsr dsr qa_partner diocesan_adviser moderation assurance_visit
  governance_review validator validators accreditor accreditors hiw rqia qaa ofqual hmip mca designated_person regulation_44_visitor reg_44_visitor`);

/** Those whose promises bind nobody at the table: the last word of what they are called. */
export const others = words(`
  resident residents parent parents pupil pupils children child family families patient patients tenant tenants customers users
  carers inspectors inspectorate ofsted estyn cqc government minister ministers ministry public market developer developers
  applicant applicants agent agents operator operators licensee objector objectors owner owners landowner landowners landlord
  landlords farmer farmers drivers visitors visitor company companies students learners employers businesses contractor contractors
  builder builders supplier suppliers manufacturer neighbour neighbours petitioner petitioners union unions bank lottery diocese
  purchaser vendor bidder bidders promoter insurer insurers utilities openreach senedd parliament highways rail water electricity
  gas energy networks england county_council district_council borough_council city_council county_councillors environment_agency police_force premises_licence_holder
  licence_holder secretary_of_state home_secretary nobody no_one few many most some one others mp mps scouts cubs guides brownies wi brewery lender lenders kpmg agency chancellor dfe defra hmrc treasury regulator regulators county district borough inspector plc ltd limited llp bros brothers sons messrs
  firm firms haulier hauliers electrician electricians plumber plumbers installer installers ferry_company equity_manager bond_manager fund_manager fund_managers
  natural_resources_wales police_scotland audit_wales audit_scotland network_rail nhs_england historic_england natural_england trading_standards
  home_office cabinet_office department_for_education department_for_transport department_of_health crown_office land_registry charity_commission royal_mail bt rspb ea dwp dvla grant_thornton ernst_&_young kpmg mazars deloitte arriva stagecoach
  neighbouring_council neighbouring_councils neighbouring_authority neighbouring_authorities ofgem ofwat ofcom retailer retailers leaseholder leaseholders lessee lessees occupier occupiers householder householders publisher hirer hirers broker brokers arbitrator adjudicator valuer`);

/**
 * Bodies that are neighbours of most, each with the beginning of a word that the minutes of those begin with whose own it is:
 * what they promise binds nobody at the table, unless they sit there.
 */
export const neighbours: Readonly<Record<string, string>> = {
  police: 'polic',
  constabulary: 'polic',
  health_board: 'health',
  hospital: 'hospital',
  hospital_trust: 'hospital',
  acute_trust: 'hospital',
  icb: 'integrated',
  ccg: 'clinical',
  fire_service: 'fire',
  fire_and_rescue_service: 'fire',
  ambulance_service: 'ambulance',
  church: 'church',
  charity: 'charit',
  university: 'universit',
  housing_association: 'housing',
  friends: 'friends',
  rotary_club: 'rotary',
  football_club: 'football',
  cricket_club: 'cricket',
  the_department: 'universit',
  the_ministry: 'ministry',
  local_enterprise_partnership: 'enterprise',
  the_commission: 'commission',
};

/** What a body does to a paper: none of these leaves anything to be done. */
export const formalVerbs = words(`
  note approve agree receive adopt accept confirm sign endorse ratify support thank congratulate welcome recognise acknowledge
  express defer delegate authorise appoint elect re-elect co-opt grant refuse suspend exclude extend adjourn increase set allocate award
  proceed renew pay close remove commend record retain maintain reaffirm decline reject dismiss waive move continue pass reappoint
  nominate delete withdraw take concur rescind vire keep postpone hold formally also determine exempt admit uphold release`);

/** What leaves something to be done by somebody. */
export const doingVerbs = words(`
  write ask invite offer request instruct bring supply provide circulate send arrange organise organize contact obtain seek investigate
  prepare produce draft report present review submit publish update chase carry place press consult email e-mail forward raise
  convene visit meet attend check look find explore develop compile share inform notify establish commission purchase buy install
  order recruit advertise repair replace task direct undertake monitor call lobby collect compare follow pursue speak talk liaise
  issue put clarify confirm_with feed complete conduct schedule add amend revise reconcile engage discuss work identify
  ensure make set_up deliver refer canvass source quote map model trial pilot fix erect paint display post print hand give tell
  let remind respond reply apply explain bring_back get book cost design implement secure agree_with negotiate progress
  facilitate test gather examine assess analyse summarise upload correct clear clean cut enquire inquire ring phone
  approach coordinate co-ordinate distribute table resubmit recirculate escalate verify log file lead host plant remove sort price
  sound_out sound see_to deal_with deal handle action act fetch collate count measure weigh tidy pick_up pick drop_off hang mend dig
  rewrite redraft reword redraw recast reissue rearrange reschedule rebook renegotiate retender re-tender reopen relaunch
  rota calculate finalise refresh simplify shorten restore fill pursue rectify resolve draw_up draw research interview scan
  type store return recheck double-check sweep strim cut_back prune fell fit hire rent borrow lend label number invoice bank
  refund reimburse cancel book_in reconvene convey relay signpost alert warn copy_in cc dispose digitise translate subscribe join_up
  trace locate evaluate benchmark survey risk-assess re-survey cost_up scope brief consider join stand_in audit represent nominate agree`);

/** `would` with one of these promises nothing. */
export const idleVerbs = words(`
  like prefer welcome need require want hope expect wish love agree disagree oppose object argue say think feel believe know
  understand mind rather sleep miss suffer struggle benefit remain become cost abstain retire resign vote fall lose win support
  depend face appreciate recommend urge stand seem appear mean never not always still probably help cease live die grow stay
  see leave rise increase decrease exceed reach allow enable cause lead result affect apply exist happen occur end expire
  save celebrate borrow last serve comprise charge enjoy trust fail succeed want consent preside chair deputise decide determine begin start continue regret oppose prove suit vary differ do_her do_his do_their`);

/** What only sets something going, or puts it off: a status of one of these is not over. */
export const startingVerbs = words(`
  agreed accepted noted requested asked chased commissioned started scheduled rescheduled booked planned deferred delayed postponed drafted redrafted invited
  raised revised extended slipped moved allocated assigned delegated identified advertised expected anticipated proposed targeted
  promised intended hoped escalated stalled paused suspended missed failed rolled red followed reopened re-opened contacted
  tendered ordered referred agreed_in_principle needed required shortlisted instructed tasked appealed
  emailed_again reminded continued based limited weekend speed need feed seed indeed unfinished unresolved unanswered uncompleted`);

/** What happens to a thing that is promised: `would be circulated`. */
export const deliveries = words(`
  brought sent circulated reported presented provided shared published emailed e-mailed forwarded submitted issued distributed tabled
  done fed added put updated reviewed arranged scheduled included amended corrected prepared produced drafted contacted chased raised
  invited called consulted investigated followed referred collected obtained sought installed repaired ordered purchased
  advertised undertaken carried given written made completed supplied convened organised removed replaced revised clarified
  checked monitored displayed posted discussed notified informed asked explored developed kept taken set addressed appended
  picked passed resolved handled rewritten redrafted reworded redone recast mended settled uploaded refreshed recirculated resubmitted scoped commissioned tested audited trialled rolled delivered finalised concluded
  held established looked cleared fixed booked compiled introduced implemented recruited launched trained attached annexed`);

/** `would be ...` that says how things are and not what will be done. */
export const states = words(`
  required needed expected affected lost able unable happy pleased willing delighted glad grateful useful helpful
  good better best difficult hard impossible possible likely unlikely interested based used considered a an the no
  more less too very so one of in at on for as subject due seen felt understood allowed permitted funded financed met met`);

/** Verbs of saying behind which `would` may be a promise. */
export const speech = words(`
  said says confirmed advised stated indicated replied added reported noted explained responded answered told promised undertook
  assured agreed committed offered pledged informed announced accepted outlined mentioned clarified reassured suggested proposed
  asked wondered queried enquired inquired questioned hoped thought believed felt feared worried expected understood assumed
  predicted imagined doubted argued suspected warned cautioned considered wished commented observed requested intended
  trusted trusts reckoned`);

/** Of those, the ones that promise nothing of what follows. */
export const doubting = words(`
  asked wondered queried enquired inquired questioned hoped thought believed felt feared worried expected understood assumed
  predicted imagined doubted argued suspected warned cautioned considered wished commented observed trusted trusts reckoned`);

/** Verbs that say a fact was so: a line with none of them may be a note of something to do. */
export const finite = words(`
  was were is are has had have did does do said asked told noted agreed reported explained thanked felt thought gave went came
  been being would will shall should could can may might must resolved approved received confirmed presented stated advised ought observed described spoke wondered believed highlighted
  emphasised stressed replied intended planned hoped wanted needed tried started sought managed failed refused used continued
  aimed worked helped moved led met put kept brought sent held found made
  raised made took began opened closed joined left arrived attended introduced discussed considered accepted recommended
  wished hoped suggested proposed seconded moved declared remains shows continues needs requires`);

export const numberWords = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half halves third thirds quarter
  quarters fifth fifths sixths eighths tenth tenths eighth sixth none nil no single twice double triple both majority`);

/** Words that say a figure moved. */
export const moves = words(`
  risen rose rise rises rising increased increase increases increasing fallen fell fall falls falling dropped drop dropping decreased
  decrease reduced reduction reducing declined decline declining grown grew growth growing doubled doubling double trebled tripled
  quadrupled halved halving climbed climb slipped dipped recovered recovering improved improvement improving worsened deteriorated
  deterioration up down gone moved jumped soared shrunk narrowed widened shortened lengthened compared comparison compares versus
  against lower higher fewer better worse peaked plateaued`);

/** Verbs that give a figure. */
export const standings = words(`
  stood stands standing averaged averages averaging totalled totalling totals amounted amounts numbered numbers reached reaches ran
  running runs remained remains exceeded exceeds achieved achieves recorded scored attained accounted comprised represents represented
  equates equated handled forecast forecasts projected outturn measured measures reported logged registered shows showed showing
  spent saved raised sat sits hovered hovering hit`);

/** What is measured. */
export const measures = words(`
  number numbers rate rates average mean median proportion percentage percent level levels caseload caseloads vacancy vacancies waiting
  wait waits list backlog attendance absence absences turnover sickness balance balances reserve reserves overspend underspend deficit
  surplus variance complaints incidents referrals referral cases visits plans assessments posts figure figures score scores
  total capacity occupancy take-up uptake compliance performance timeliness ratio spend spending spent expenditure income cost costs
  savings budget roll pupils patients children families households carers placements admissions discharges appointments calls
  exclusions suspensions staff workers vehicles accidents crimes offences arrears debt debtors collection recycling contacts open
  closed outstanding overdue completed delayed empty vacant unfilled funds fund fte wte headcount footfall members membership
  subscribers donations volunteers users attendances bookings tickets loans borrowing investments return returns assets liabilities
  contributions contribution claims fraud breaches data audits audit recommendations actions tenants properties homes voids lettings
  applications permits respondents responses satisfaction people residents young adults learners students apprentices results grades
  predictions prediction trajectory concerns allegations falls infections fires rescues deaths
  temperature stock levels precept speed traffic emissions tonnes`);

const dateWords = [...months, ...seasons, ...weekdays].join(' ');

/** The sets of cues that sentences are scanned for. */
export const cues = {
  modal: 'would will shall ll d',
  to: 'to',
  ahead: 'would will shall ll d to',
  finite,
  be: 'was were is are',
  commit:
    'undertook undertake undertakes undertaking undertaken promised promises promise committed commits commit commitment pledged offered offers offering volunteered agreed agrees accepted assured assurance content arrange arranged gave took takes word responsibility happy keen resolved decided tasked left going picked action has kindly',
  ask: 'asked asks requested requests request requesting instructed instructs instruct tasked directed invited invites invite pressed encouraged urged called required reminded wanted wished sought commissioned insisted asking wondered queried',
  action: 'action actions actioned ap follow-up',
  could: 'could can able',
  hand: 'returned sent left passed referred handed given entrusted remitted looked fell',
  intend:
    'intended intends intend intention intending planned plans planning hoped hopes hope aim aims aimed happy willing keen looking preparing prepared drafting considering underway progress hand might suggested wondered due scheduled expected proposed working',
  decide: `resolved resolves resolution agreed agrees approved approves approve noted notes adopted adopts accepted endorsed ratified confirmed
    authorised authorized determined decided decides decision decisions granted refused elected appointed re-elected reappointed co-opted opted delegated
    carried ordered instructed received signed concurred approval supported passed rejected deferred declined awarded sanctioned voted chose opted took gave given approvals object objection objections finding
    reconvened extended
    dismissed recommended allowed dissolved nominated moved closed removed allocated permitted upheld homologated remitted adopted readopted penderfynwyd taken settled`,
  assent: `content happy satisfied ok okay fine favour agreement assent consent permission backing signified indicated settled chose
    plumped set gave voted unanimous objects supports objection objections comment comments oppose opposed refuse refusal support neutral
    fixed varied suspended excluded waived lifted delegated upheld turned stay remain left go continue correct accurate order good
    readopted chosen earmarked sanctioned penderfynwyd requested grant donation went struck laid affixed approves endorses ratifies receives accepts extended renewed lifted re-elected re-appointed reappointed vote`,
  recommend: `suggests recommended recommends recommend recommending recommendation recommendations requirement requirements required requires
    improvement improve improvements should must advised advises advise urged told asked called identified priority needs needed
    suggested proposed ensure areas area action actions wanted set`,
  advice:
    'recommended recommends recommend recommending commend commended commends recommendation recommendations requirement requirements suggestion suggestions actions rec recs r must-do should-do do improve improved',
  duty: 'should must needed needs ought',
  tell: `told required requires urged urges advised advises asked asks called calls directed wanted wants expected expects suggested
    suggests proposed proposes set raised raises issued says say said concluded found needs need want require required issue asking requiring urging ordered orders thought clear identified made highlighted stressed insisted instructed pressed recommended recommends recommend advise advice suggest urge judged felt believes think thinks encouraged encourages encourage pressed like prefer wished hoped keen view advice messages suggestions thing things matters sensible wise prudent advisable helpful important essential points step priority`,
  area: 'area areas',
  outside: `${outsiders} fire insurance surveyor's data improvement partner remuneration task group risk assessment environmental health independent person`,
  number: numberWords,
  move: moves,
  standing: standings,
  measure: measures,
  percent: 'percent cent percentage per pc',
  each: 'per head apiece hour week day',
  compare:
    'target benchmark national nationally average trajectory threshold standard neighbours comparator ambition baseline england planned capacity tolerance same last previous before time since limit ceiling',
  state: `waiting without unpaid unresolved lodged submitted granted refused open overdue outstanding vacant empty late delayed placed unallocated closed reported recorded raised received handled
    completed registered issued excluded admitted resolved upheld breached missed filled unfilled draft complete behind arrears
    green amber red missing homeless living occupied cancelled processed determined rated sick risk made identified logged
    investigated attended served delivered answered detected referred opened enrolled booked sold visited caught prosecuted
    fined collected trained track place`,
  meeting:
    'meeting meetings nominations applications session polls poll elections election event consultation deadline vacancy',
  body: bodies,
  date: dateWords,
  propose: 'proposed seconded moved',
  /** Of decisions and recommendations in other words: these make neither likelier, and bring the rules to them. */
  reworded: `adjourned back backed brought cleared commissioned consented constituted continued determine
    dropped fell held lapse lost minded move parked pleased put redrafting register returned rise stood thrown yes
    bade benefit case commended counselled counsels enjoined expect first invite looked merit observation plea
    preference priority remedy second third thought usefully`,
} as const;
