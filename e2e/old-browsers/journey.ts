/** A couple who would settle in Dandong's city proper; he is a skilled worker. The site decides what it asks, and in which order. */
export const journey = {
  start: "/zh-Hans",
  counter: "/zh-Hans/counter",
  begin: 'main a[href$="/check"]',
  /** What is said, by the name of the control. */
  answers: {
    places: "dandong",
    "destination_placeType-dandong": "cityProper",
    "destination_dwelling-dandong": "rentedLawful",
    "holder-dandong": "P1",
    "ageYears-P1": "40",
    "relation-P2": "spouse",
    "ageYears-P2": "38",
    "stays-P2": "yes",
    "hukou_kind-P1": "rural",
    "hukou_division-P1": "210300",
    "work-P1-dandong": "employed",
    "work-P2-dandong": "none",
    "marks-P1": "technicalWorker",
    "education_status-P1": "none",
    "military-P1": "none",
    "land_contractedLand": "true",
    "land_homestead": "true",
    "land_collectiveIncome": "unsure",
  } as Readonly<Record<string, string>>,
  /** Which button, where there are two. */
  buttons: { "/check/member/P1": "more", "/check/member/P2": "done" } as Readonly<Record<string, string>>,
  verdict: "丹东已放开限制",
};
