import { plan } from "../../xining/instrument";
import { always, instead } from "./broken-law";
import { differs, must, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { aParent, followersOf, married, onRoute } from "./steering";

/** 西宁: students, graduates and titles, 二、(四). */

const { cite } = plan;
const city = "cityDistrict";
const town = "townOrSmallCity";
const origin = "placeOfOrigin";

const titleForOneself: Relation = {
  id: "xining.titleForOneself",
  cites: [cite("midTitle"), contract("leads")],
  says: "A title and an appointment let in whoever has them, everywhere but at the origin, and change nobody else's outcome.",
  families: onRoute("xining", "xining.midTitle", city, aParent),
  versions: ({ lead }) => [
    `${lead}.formallyRecruited=no; ${lead}.qualification.professionalTitle=none`,
    `${lead}.formallyRecruited=yes; ${lead}.qualification.professionalTitle=intermediate`,
  ],
  holds: ([without, having], { lead }) =>
    without && having
      ? when(
          differs(without, having),
          must(having.isAccepted(city, lead) || having.isAccepted(town, lead), `${lead} is not let in`),
          sameOutcomes(without, having, (area, id) => id !== lead || area === origin),
        )
      : null,
  floor: 24,
  brokenBy: instead(
    { id: "xining.midTitle" },
    {
      reaches: [
        { id: "children", criterion: { op: "kin", relations: ["child"] }, cites: cite("midTitle"), papers: [] },
      ],
    },
  ),
};

const whereTheSchoolIs: Relation = {
  id: "xining.whereTheSchoolIs",
  cites: [cite("studentsAndGraduates")],
  says: "A student's yes moves with the school, from the city districts to the town.",
  families: onRoute("xining", "xining.student", city),
  versions: ({ lead }) => [city, town].map((area) => `${lead}.studiesIn=${area}`),
  holds: ([inCity, inTown], { lead }) =>
    inCity && inTown
      ? when(
          inCity.letsIn(city, lead, "xining.student", lead),
          must(!inTown.has(city, lead, "xining.student", lead), "a yes where no school is"),
          must(inTown.letsIn(town, lead, "xining.student", lead), "no yes where the school is"),
          sameOutcomes(inCity, inTown, (area) => area === origin),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "isHere" }, always, "xining.student"),
};

const schoolElsewhere: Relation = {
  id: "xining.schoolElsewhere",
  cites: [cite("returningGraduates")],
  says: "Whoever graduated in Xining instead of elsewhere does not go back by the way of those who come from schools elsewhere.",
  families: onRoute("xining", "xining.return", origin),
  versions: ({ lead }) => ["elsewhere", "630102"].map((school) => `${lead}.education.graduatedIn=${school}`),
  holds: ([away, here], { lead }) =>
    away && here
      ? when(
          away.letsIn(origin, lead, "xining.return", lead),
          must(!here.has(origin, lead, "xining.return", lead), "back from a school of Xining"),
          sameOutcomes(away, here, (area, id) => area !== origin || id !== lead),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "schoolElsewhere" }, { criterion: always }, "xining.return"),
};

const homeOfAStudent: Relation = {
  id: "xining.homeOfAStudent",
  cites: [cite("resettledFamily"), contract("leads")],
  says: "A home that a student rents brings spouse and children on one reading at most, and changes nothing for the student.",
  families: onRoute("xining", "xining.student", city, married),
  versions: ({ lead }) =>
    ["none", "rentedLawful"].map(
      (dwelling) => `home.${city}.dwelling=${dwelling}; home.${city}.dwellingHolders=${lead}`,
    ),
  holds: ([without, having], { household, lead }) => {
    if (!without || !having) return null;
    const near = followersOf(household, lead).filter((id) => having.has(city, id, "xining.student", lead));
    return when(
      near.length > 0,
      near.flatMap((id) =>
        must(having.by(city, id, "xining.student", lead)?.finding !== "met", `${id} follows on both readings`),
      ),
      near.flatMap((id) => must(!without.has(city, id, "xining.student", lead), `${id} follows without a home`)),
      must(without.outcome(city, lead) === having.outcome(city, lead), `${lead} gets another answer`),
    );
  },
  floor: 20,
  brokenBy: instead({ op: "readings", ambiguity: "X-a" }, always),
};

const contractOfTheSkilled: Relation = {
  id: "xining.contractOfTheSkilled",
  cites: [cite("advancedTalent"), contract("combining")],
  says: "A labour contract is all that a skilled worker who works there lacks; a doctor without one has a yes on one reading.",
  families: onRoute("xining", "xining.advanced", city),
  versions: ({ lead }) => {
    const nothing = `${lead}.qualification.professionalTitle=none; ${lead}.qualification.honours=none; ${lead}.work=employed; ${lead}.worksIn=${city}; ${lead}.stableIncome=no`;
    const worker = `${nothing}; ${lead}.qualification.degree=none; ${lead}.qualification.vocationalSkill=junior`;
    const doctor = `${nothing}; ${lead}.qualification.degree=doctor; ${lead}.qualification.vocationalSkill=none`;
    return [
      `${worker}; ${lead}.labourContract=no`,
      `${worker}; ${lead}.labourContract=yes`,
      `${doctor}; ${lead}.labourContract=no`,
    ];
  },
  holds: ([without, having, doctor], { lead }) =>
    without && having && doctor
      ? when(
          without.has(city, lead, "xining.advanced", lead) && without.outcome(city, lead) === "notYet",
          must(having.isAccepted(city, lead), "a contract is not enough"),
          must(doctor.outcome(city, lead) === "dependsOnReading", `a doctor: ${doctor.outcome(city, lead)}`),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "readings", ambiguity: "X-c" }, always, "xining.advanced"),
};

export const xiningPersons: readonly Relation[] = [
  titleForOneself,
  whereTheSchoolIs,
  schoolElsewhere,
  homeOfAStudent,
  contractOfTheSkilled,
];
