/** The vocabulary of an invented county. Wide on purpose: nothing that remembers texts may profit from repeats. */

const list = (text: string): string[] =>
  text
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');

/** First halves of place names and surnames. */
export const PLACE_STEMS = list(`
Ash|Bram|Cald|Dun|Elm|Farn|Gold|Hather|Ingle|Kirk|Lang|Mars|North|Oak|Pem|Quen|Raven|Selk|Thorn|Up|Wal|Yar|Barrow
|Claver|Drake|Ever|Frod|Glen|Hazel|Jar|Kemp|Lark|Mickle|Nether|Otter|Pren|Rush|Staple|Tolle|Under|Vern|Wither|Birk
|Cottes|Dray|Esk|Fulbeck|Grims|Harrow|Isling|Knares|Lox|Melk|Norring|Ox|Pock|Rother|Skel|Trent
`);
/** Second halves of place names. */
export const PLACE_ENDINGS = list(`
ley|ton|ford|wick|worth|combe|stead|field|bridge|mere|thorpe|well|minster|hurst|bourne|church|dale|gate|haven|marsh
|stoke|cliffe|hampton|borough
`);
/** Second halves of surnames. */
export const SURNAME_ENDINGS = list(`
ley|ton|ford|wick|worth|combe|stead|field|man|mere|croft|well|son|hurst|bourne|shaw|dale|gate|ridge|wood|lock|brook
|ham|er
`);
export const FIRST_NAMES = list(`
Adaeze|Benedict|Catrin|Dilip|Eleanor|Farah|Gethin|Harriet|Imran|Josephine|Kwame|Lucinda|Magnus|Nadia|Oswald|Priya
|Quentin|Rosalind|Samir|Theodora|Usha|Victor|Wilfred|Yasmin|Zachary|Beatrice|Callum|Delphine|Edmund|Fiona|Gurpreet
|Helena|Isaac|Jocelyn|Kerensa|Lionel|Miriam|Nikhil|Olwen|Patrick|Roxanne|Stefan|Tabitha|Vivienne
`);

export const COMMITTEES = list(`
Children's Select Committee|Housing Scrutiny Panel|Health and Wellbeing Board|Audit Committee|Improvement Board
|Highways Sub-Committee|Planning Policy Group|Community Safety Partnership|Education Forum|Adult Care Panel
|Climate Working Party|Finance Review Group|Licensing Committee|Governance Board|Leisure Trust Board
|Corporate Parenting Panel|Pension Fund Committee|Flood Risk Forum|Libraries Board|Standards Committee
`);
export const POSTS = list(`
Director of Housing|Head of Finance|Service Director for Safeguarding|Assistant Director for Schools
|Principal Social Worker|Head of Human Resources|Monitoring Officer|Highways Manager|Head of Commissioning
|Chief Internal Auditor|Director of Public Health|Performance Manager|Head of Legal Services|Estates Manager
|Head of Customer Services|Transport Coordinator|Virtual School Head|Data Protection Officer|Head of Planning
`);

/** What an item is about: the words, from which the id is made too. */
export const SUBJECTS = list(`
agency staffing|housing repairs|home-to-school transport|foster carer|early help|pothole|library opening|empty homes
|adult safeguarding|kitchen hygiene|youth justice|street lighting|contract register|leaving care|school place
|special needs assessment|overpayment recovery|complaints|flood defence|mental health|nursery funding|damp and mould
|planning enforcement|cemetery|winter gritting|asset disposal|caseload|recycling|homelessness|supervision
|apprenticeship|domestic abuse|fire door|playground|public toilet|pension administration|invoice|sickness absence
|bus shelter|rent arrears|private fostering|allotment|cyber security|business rates|hospital discharge|exclusions
|market hall|procurement|children's home|aftercare grant|advocacy|occupational therapy|dental check|museum
|parking permit|woodland planting|air quality|missing children|short breaks|welfare rights|leisure centre
|traveller site|carbon reduction|footpath|ombudsman
`);
export const TASKS = list(`
action plan|business case|workforce strategy|project brief|sufficiency statement|risk register|protocol|timetable
|training programme|data dashboard|options appraisal|consultation|benchmarking note|lessons report|impact analysis
|cost model|service specification|threshold document|governance chart|peer challenge|escalation route
|quality framework|induction pack|customer survey|memorandum|backlog clearance|recruitment campaign|website guidance
|briefing|self-evaluation|audit trail|implementation review|tender evaluation|communications calendar|volunteer scheme
`);
/** What is measured, which way is better, and how it is written. */
export const MEASURES = list(`
turnover rate/lower/percent|vacancies filled/higher/percent|completion within target/higher/percent
|cases open/lower/households|average wait/lower/days|annual overspend/lower/money|referral rate/lower/rate
|satisfaction score/higher/percent|overdue visits/lower/visits|response time/lower/days|savings delivered/higher/money
|repeat referrals/lower/percent|permanent posts/higher/posts|uptake/higher/percent|complaints upheld/lower/complaints
|inspections done/higher/inspections|unit cost/lower/money|attendance/higher/percent|reoffending level/lower/percent
`);

export const REASONS = list(`
a post in the team fell vacant|the supplier went into administration|the tender drew only one bid
|the data could not be matched|the local elections came first|staff were moved to the winter response
|the guidance came late|a partner withdrew|the survey had to be run again|legal advice was awaited
|recruitment was frozen|the new system was not ready|the lead officer was on long-term leave
|consultees asked for more time|the building was found to hold asbestos|the grant was confirmed only in part
|two boards had to approve it
`);
export const SOURCES = list(`
Ofsted inspection|external audit|peer review|Care Quality Commission visit|internal audit
|Local Government Association review|serious case review|Ombudsman decision|task and finish group
|annual governance statement
`);
export const ADJECTIVES = list(`
steady|uneven|encouraging|modest|fragile|marked|slower than hoped|broadly typical|patchy|considerable|well documented
|hard to read|seasonal|better than the region's|persistent|unexpected|gradual|partial
`);
export const GROUPS = list(`
parents|tenants|ward members|foster carers|school governors|frontline staff|trade unions|young people|residents
|care leavers|housing associations|voluntary groups|shop owners|bus operators|head teachers|carers|general practices
|parish councils|contractors|apprentices|neighbouring authorities|faith groups|social workers|inspectors
|health visitors
`);
export const THINGS = list(`
the pattern of referrals|the layout of the report|the cost of placements|the quality of records|the age of the estate
|the length of the route|the wording of the letter|the handover between teams|the use of agency cover
|the condition of the roof|the spread of caseloads|the tone of the guidance|the number of forms
|the history of the site|the reach of the campaign|the state of the lifts|the choice of supplier|the evening service
|the pay scale|the index of need|the waiting room|the reliability of the figures|the boundary between districts
|the pace of change|the level of rents
`);
export const VERBS = list(`
had improved for|had surprised|had worried|had been raised by|was well understood by|remained unclear to
|had changed little for|was of most concern to|had drawn praise from|had puzzled|had been explained to
|mattered most to|had been compared with that of|had been tested with|was described to|had been shaped by
|was familiar to
`);
export const PERIODS = list(`
over the winter|since the last inspection|during the autumn term|in the first half of the year
|after the reorganisation|before the pandemic|over the summer|in the weeks before Easter|since the budget was set
|throughout the consultation|at the turn of the year|during the pilot|under the old contract|in the past decade
`);
