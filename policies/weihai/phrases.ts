import { admittedIn, all, any, not, oneOf, type Criterion } from "../criterion";
import { admittedTo, inCompulsorySchool } from "../phrases";
import { weihaiDivision } from "./instrument";

/** Which schools the sentences of 五、1 speak of. */

const here: Criterion = admittedIn(weihaiDivision);
export const vocationalSchool: Criterion = all(admittedTo("secondaryVocational"), here);
export const technicalSchool: Criterion = all(admittedTo("technicalSchool"), here);

/** In a vocational school already, of which no place is asked. */
export const vocationalPupil: Criterion = all(
  oneOf("school.stage", ["vocational"]),
  not(admittedTo("secondaryVocational", "technicalSchool")),
);

/** 义务教育阶段和普通高中; an event of this year stands for a stage that is not told. */
export const inFreeStage: Criterion = any(
  inCompulsorySchool,
  oneOf("school.stage", ["senior"]),
  all(
    not(oneOf("school.stage", ["kindergarten", "vocational"])),
    oneOf("school.event", ["start", "transfer", "zhongkao", "gaokao"]),
  ),
);
