/** A row of the family's page that stays empty. */
const nobody = (person: string) => ({
  [`relation-${person}`]: "",
  [`ageYears-${person}`]: "",
  [`stays-${person}`]: "",
});

/** A couple who would settle in Dandong's city proper; he is a skilled worker. The site decides what it asks, and in which order. */
export const journey = {
  start: "/zh-Hans",
  counter: "/zh-Hans/counter",
  begin: 'main a[href$="/check"]',
  /** What is said, by the name of the control. */
  answers: {
    places: "dandong",
    "ageYears-P1": "40",
    "relation-P2": "spouse",
    "ageYears-P2": "38",
    "stays-P1": "",
    "stays-P2": "yes",
    ...nobody("P3"),
    ...nobody("P4"),
    noneMoves: "",
    same: "yes",
    "hukou_kind-P1": "rural",
    "hukou_division-P1": "210300",
    "hukou_kind-P2": "",
    "hukou_division-P2": "",
    "homes_dwelling-dandong-cityProper": "rentedLawful",
    "homes_dwellingHolders-dandong-cityProper": "P1",
    "homes_dwelling-dandong-countyOrCountyCity": "none",
    "homes_dwellingHolders-dandong-countyOrCountyCity": "",
    "work-P1-dandong": "employed",
    "worksIn-P1-dandong": "cityProper",
    "work-P2-dandong": "none",
    "worksIn-P2-dandong": "unsure",
    "marks-P1": "technicalWorker",
    "education_graduated-P1": "none",
    "education_admitted-P1": "none",
    "military-P1": "none",
    together: "yes",
    "register-P2": "",
    "land_contractedLand-R1": "true",
    "land_homestead-R1": "true",
    "land_collectiveIncome-R1": "unsure",
    "land_expropriated-R1": "false",
  } as Readonly<Record<string, string>>,
  /** Behind the answer that is told first. */
  goOn: 'main a[href$="/check"]',
  verdict: "放开限制",
  /** The same, as a clerk says it. */
  atCounter: "限制已放开",
};
