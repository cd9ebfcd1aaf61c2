/** What GEDCOM's tags of events and facts mean, in the words that titles begin with and lanes are called by. */

/** A kind of event. */
export interface EventKind {
  /** "Birth": before "of" and a name. */
  readonly title: string;
  readonly lane: string;
  /** Whether it is a fact about somebody, which without a date or a place is no event. */
  readonly isFact?: true;
}

const LIVES: Readonly<Record<string, string>> = {
  BIRT: "Birth",
  CHR: "Christening",
  BAPM: "Baptism",
  BLES: "Blessing",
  ADOP: "Adoption",
  BARM: "Bar Mitzvah",
  BASM: "Bat Mitzvah",
  CONF: "Confirmation",
  FCOM: "First communion",
  CHRA: "Adult christening",
  ORDN: "Ordination",
  NATU: "Naturalisation",
  EMIG: "Emigration",
  IMMI: "Immigration",
  CENS: "Census",
  GRAD: "Graduation",
  RETI: "Retirement",
  PROB: "Probate",
  WILL: "Will",
  DEAT: "Death",
  BURI: "Burial",
  CREM: "Cremation",
  EVEN: "Event",
  BAPL: "Baptism (LDS)",
  CONL: "Confirmation (LDS)",
  INIL: "Initiatory (LDS)",
  ENDL: "Endowment (LDS)",
  SLGC: "Sealing to parents (LDS)",
};

const COUPLES: Readonly<Record<string, string>> = {
  ENGA: "Engagement",
  MARB: "Marriage banns",
  MARC: "Marriage contract",
  MARL: "Marriage licence",
  MARS: "Marriage settlement",
  MARR: "Marriage",
  ANUL: "Annulment",
  DIVF: "Divorce filed",
  DIV: "Divorce",
  SLGS: "Sealing of spouses (LDS)",
};

const FACTS: Readonly<Record<string, string>> = {
  RESI: "Residence",
  OCCU: "Occupation",
  EDUC: "Education",
  RELI: "Religion",
  TITL: "Title",
  PROP: "Property",
  NATI: "Nationality",
  CAST: "Caste",
  DSCR: "Description",
  IDNO: "Identification",
  NCHI: "Children",
  NMR: "Marriages",
  SSN: "Social security number",
  FACT: "Fact",
};

const LANES: Readonly<Record<string, string>> = {
  BIRT: "Births",
  CHR: "Births",
  BAPM: "Births",
  DEAT: "Deaths",
  BURI: "Deaths",
  CREM: "Deaths",
  PROB: "Deaths",
  EMIG: "Migration",
  IMMI: "Migration",
  NATU: "Migration",
};

/** Parts of a person or a family that are no events. */
const NO_EVENTS: readonly string[] = [
  "NAME SEX FAMC FAMS HUSB WIFE CHIL SOUR NOTE SNOTE OBJE CHAN CREA ASSO ALIA ANCI DESI SUBM RFN AFN RIN REFN UID EXID RESN",
].flatMap((tags) => tags.split(" "));

/**
 * The kind of event that a tag is, of a person or a family; undefined of what is none.
 *
 * @param isDated whether it has a date: then a tag that nobody knows is an event, too
 */
export function eventKind(tag: string, isDated: boolean): EventKind | undefined {
  if (Object.hasOwn(LIVES, tag)) return { title: LIVES[tag]!, lane: Object.hasOwn(LANES, tag) ? LANES[tag]! : "Lives" };
  if (Object.hasOwn(COUPLES, tag)) return { title: COUPLES[tag]!, lane: "Marriages" };
  if (Object.hasOwn(FACTS, tag)) return { title: FACTS[tag]!, lane: "Lives", isFact: true };
  return isDated && !NO_EVENTS.includes(tag) ? { title: tag, lane: "Lives" } : undefined;
}
