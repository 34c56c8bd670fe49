export interface paths {
  "/api/v1/assessments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /**
     * 评估一家人
     * @description 不知道的事不填，或者填 null。asOf 是按哪一天算，不填就是今天（北京时间）。jurisdictions 是要看哪些地方；不填就看家里考虑的地方，一个也没有考虑就全看。内容最多64 KiB。
     */
    post: operations["assess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/jurisdictions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * 有哪些地方
     * @description 全部地方和它们的文件。
     */
    get: operations["listJurisdictions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/jurisdictions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * 一个地方的文件
     * @description 文件、分开说的几种地方、途径和条件（条件是数据）、能随迁的人、户口落在哪里、材料、权利、提示、有两种理解的地方、条款清单（哪些用到了，哪些没有、为什么）。
     */
    get: operations["getJurisdiction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/openapi.json": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /**
     * 这份说明
     * @description 由程序里校验内容用的同一套定义生成。
     */
    get: operations["getOpenApi"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Addressees: "settlers" | "residents" | "unregistered";
    Area: { id: components["schemas"]["PlaceType"]; is: ("origin" | "village") | null; text: string | null };
    AreaAssessment: {
      documents: components["schemas"]["PaperNeeded"][];
      household: {
        accepted: number;
        combination: components["schemas"]["Lead"][];
        moving: number;
        /** @enum {string} */
        outcome: "all" | "some" | "none" | "undecided";
      };
      people: components["schemas"]["PersonAssessment"][];
      placeType: components["schemas"]["PlaceType"];
      rights: components["schemas"]["RightAssessed"][];
      routes: components["schemas"]["RouteTrace"][];
    };
    /** @enum {string} */
    AssessedEffect:
      | "protected"
      | "kept"
      | "keptWithPaper"
      | "gained"
      | "ifQualified"
      | "optional"
      | "staysAtOrigin"
      | "localRules"
      | "notStated"
      | "notApplicable"
      | "needFacts"
      | "dependsOnReading";
    Assessment: {
      /** Format: date */
      asOf: string;
      jurisdictions: components["schemas"]["JurisdictionAssessment"][];
      /** Format: date */
      policyEdition: string;
      questions: components["schemas"]["Question"][];
      receipt: components["schemas"]["Receipt"];
    };
    AssessmentRequest: {
      asOf?: string | null;
      household: components["schemas"]["Household"];
      jurisdictions?: ("xining" | "weihai" | "bijie" | "zhejiang" | "dandong")[] | null;
    };
    BadField: { code: string; message: string; path: string };
    /** @enum {string} */
    Basis: "conditionsMet" | "basicConditionMet" | "encouraged" | "limitsLifted";
    Clause: {
      about: string | null;
      id: string;
      locator: components["schemas"]["Locator"];
      modelled: boolean;
      notModelled: string | null;
      sentence: number | null;
      readonly terms: string[];
      usedBy: string[];
    };
    Condition: {
      ambiguities: string[];
      clause: components["schemas"]["Locator"];
      clauseId: string;
      criterion: components["schemas"]["Criterion"];
      defersTo: string | null;
      facts: components["schemas"]["FactName"][];
      id: string;
      notes: components["schemas"]["Hint"][];
      otherReadings: string[];
      text: string | null;
      wider: { ambiguity: string; criterion: components["schemas"]["Criterion"] }[];
    };
    ConditionTrace: {
      clause: components["schemas"]["Locator"];
      readonly facts: components["schemas"]["FactName"][];
      finding: components["schemas"]["Finding"];
      id: string;
    };
    Criterion:
      | {
          fact: components["schemas"]["FactName"];
          /** @enum {string} */
          op: "given" | "isHere";
        }
      | {
          readonly facts: components["schemas"]["FactName"][];
          /** @constant */
          op: "atLeast";
          value: number;
        }
      | {
          fact: components["schemas"]["FactName"];
          /** @constant */
          op: "atMost";
          value: number;
        }
      | {
          advised: boolean;
          readonly authority: string[];
          fact: components["schemas"]["FactName"];
          /** @constant */
          op: "oneOf";
          readonly values: string[];
        }
      | {
          fact: components["schemas"]["FactName"];
          /** @constant */
          op: "includes";
          readonly values: string[];
        }
      | {
          readonly areas: components["schemas"]["PlaceType"][];
          readonly authority: components["schemas"]["PlaceType"][];
          /** @constant */
          op: "inArea";
        }
      | {
          division: string;
          fact: components["schemas"]["FactName"];
          /** @constant */
          op: "lies";
          /** @enum {string} */
          where: "in" | "outside";
        }
      | {
          division: string | null;
          kind: "rural" | null;
          /** @constant */
          op: "origin";
        }
      | {
          readonly authority: string[];
          /** @enum {string} */
          holder: "subject" | "subjectOrSpouse";
          readonly met: string[];
          /** @constant */
          op: "home";
          readonly unheld: string[];
        }
      | {
          /** @constant */
          op: "ageAtSettling";
          years: number;
        }
      | {
          /** @constant */
          op: "kin";
          readonly relations: ("spouse" | "child" | "parent" | "otherRelative")[];
        }
      | {
          of: components["schemas"]["Criterion"];
          /** @constant */
          op: "someOther";
          /** @enum {string} */
          who: "related" | "sameRegister" | "parent" | "spouse";
        }
      | {
          of: components["schemas"]["Criterion"];
          /** @enum {string} */
          op: "ofLead" | "not" | "possible";
        }
      | {
          of: components["schemas"]["Criterion"];
          /** @constant */
          op: "shortOf";
          when: components["schemas"]["Criterion"];
        }
      | {
          /** @enum {string} */
          op: "registeredHere" | "livesWithLead" | "authorityDecides";
        }
      | {
          readonly of: components["schemas"]["Criterion"][];
          /** @enum {string} */
          op: "all" | "any";
        }
      | {
          A: components["schemas"]["Criterion"];
          ambiguity: string;
          B: components["schemas"]["Criterion"];
          /** @constant */
          op: "readings";
        };
    "Destination.bijie": {
      homes?: {
        cityDistrict?: components["schemas"]["Home"] | null;
        townOrSmallCity?: components["schemas"]["Home"] | null;
        village?: components["schemas"]["Home"] | null;
      } | null;
    };
    "Destination.dandong": {
      homes?: {
        cityProper?: components["schemas"]["Home"] | null;
        countyOrCountyCity?: components["schemas"]["Home"] | null;
      } | null;
    };
    "Destination.weihai": { homes?: { cityOrTown?: components["schemas"]["Home"] | null } | null };
    "Destination.xining": {
      homes?: {
        cityDistrict?: components["schemas"]["Home"] | null;
        townOrSmallCity?: components["schemas"]["Home"] | null;
      } | null;
    };
    "Destination.zhejiang": {
      homes?: {
        countyOrCountyCity?: components["schemas"]["Home"] | null;
        countyUnderHangzhou?: components["schemas"]["Home"] | null;
        hangzhouCity?: components["schemas"]["Home"] | null;
        otherCity?: components["schemas"]["Home"] | null;
      } | null;
    };
    Document: {
      caveats: { id: string; text: string | null }[];
      defersTo: { id: string; text: string | null; title: string }[];
      issuedBy: string | null;
      issuedOn: string | null;
      number: string | null;
      readonly successors: {
        /** Format: date */
        inForceFrom: string;
        title: string;
      }[];
      title: string;
    };
    /** @enum {string} */
    Effect:
      | "protected"
      | "kept"
      | "keptWithPaper"
      | "gained"
      | "ifQualified"
      | "optional"
      | "staysAtOrigin"
      | "localRules"
      | "notStated"
      | "notApplicable";
    /** @enum {string} */
    FactName:
      | "enjoysUrbanPolicies"
      | "poorFamily"
      | "movesAsWhole"
      | "land.contractedLand"
      | "land.homestead"
      | "land.collectiveIncome"
      | "land.forest"
      | "land.jointForest"
      | "land.ecologicalCompensation"
      | "land.expropriated"
      | "givesUpHomestead"
      | "registeredPoor"
      | "ruralRelief"
      | "homes.dwelling"
      | "homes.dwellingHolders"
      | "relation"
      | "spouse"
      | "parents"
      | "register"
      | "ageYears"
      | "maritalStatus"
      | "wantsToMove"
      | "hukou.kind"
      | "hukou.division"
      | "formerHukou.kind"
      | "formerHukou.division"
      | "education.graduated"
      | "education.graduatedIn"
      | "education.graduatedOverseas"
      | "education.admitted"
      | "education.admittedIn"
      | "qualification.degree"
      | "qualification.professionalTitle"
      | "qualification.vocationalSkill"
      | "qualification.technicalWorker"
      | "qualification.honours"
      | "military"
      | "pensionScheme"
      | "medicalScheme"
      | "registeredUnemployed"
      | "school.stage"
      | "school.event"
      | "school.boards"
      | "registeredIn"
      | "work"
      | "worksIn"
      | "studiesIn"
      | "labourContract"
      | "formallyRecruited"
      | "stableIncome"
      | "residencePermit"
      | "resettlementAccepted"
      | "investor"
      | "introducedTalent"
      | "livesIn"
      | "monthsLived"
      | "monthsWorked"
      | "settledMonthsAgo"
      | "pensionMonths.employee"
      | "pensionMonths.resident"
      | "livesInFamilyHome"
      | "relativesWithHukou"
      | "relocation";
    FactRef: {
      area: components["schemas"]["PlaceType"] | null;
      fact: components["schemas"]["FactName"];
      jurisdiction: components["schemas"]["JurisdictionId"] | null;
      person: string | null;
      register: string | null;
    };
    FactValue: string | number | boolean | string[];
    /** @enum {string} */
    Finding: "met" | "short" | "notMet" | "unknown" | "authorityDecides" | "readingsDiffer";
    Hint: { id: string; text: string | null; when: components["schemas"]["Criterion"] };
    Home: {
      dwelling?:
        | (
            | "ownedLawful"
            | "ownedWithoutDeed"
            | "rentedLawful"
            | "rentedWithoutContract"
            | "publicRental"
            | "affordableHousing"
            | "resettlementHousing"
            | "employerDormitory"
            | "workplace"
            | "schoolDormitory"
            | "relativeHome"
            | "none"
          )
        | null;
      dwellingHolders?: string[] | null;
    };
    Household: {
      destinations?: {
        bijie?: components["schemas"]["Destination.bijie"] | null;
        dandong?: components["schemas"]["Destination.dandong"] | null;
        weihai?: components["schemas"]["Destination.weihai"] | null;
        xining?: components["schemas"]["Destination.xining"] | null;
        zhejiang?: components["schemas"]["Destination.zhejiang"] | null;
      } | null;
      enjoysUrbanPolicies?: boolean | null;
      people: components["schemas"]["Person"][];
      poorFamily?: boolean | null;
      registers?: { [key: string]: components["schemas"]["Register"] | null } | null;
    };
    Jurisdiction: {
      areas: components["schemas"]["Area"][];
      clauses: components["schemas"]["Clause"][];
      division: string;
      document: components["schemas"]["Document"];
      fullName: string | null;
      id: components["schemas"]["JurisdictionId"];
      name: string | null;
      notices: { clause: components["schemas"]["Locator"]; clauseId: string; id: string; text: string | null }[];
      /** Format: date */
      policyEdition: string;
      readings: components["schemas"]["Reading"][];
      rights: components["schemas"]["Right"][];
      routes: components["schemas"]["SettlementRoute"][];
    };
    JurisdictionAssessment: {
      areas: components["schemas"]["AreaAssessment"][];
      best: {
        areas: components["schemas"]["PlaceType"][];
        basis: components["schemas"]["Basis"] | null;
        outcome: components["schemas"]["Outcome"];
        person: string;
      }[];
      considered: boolean;
      document: {
        caveats: string[];
        inForce: boolean;
        inForceFrom: string | null;
        issuedBy: string | null;
        issuedOn: string | null;
        nextEditionFrom: string | null;
        number: string | null;
        title: string;
      };
      id: components["schemas"]["JurisdictionId"];
    };
    /** @enum {string} */
    JurisdictionId: "xining" | "weihai" | "bijie" | "zhejiang" | "dandong";
    JurisdictionList: {
      jurisdictions: {
        document: { issuedBy: string | null; issuedOn: string | null; number: string | null; title: string };
        fullName: string | null;
        href: string;
        id: components["schemas"]["JurisdictionId"];
        name: string | null;
      }[];
      /** Format: date */
      policyEdition: string;
    };
    Lead: { brings: string[]; leadBy: string; route: string };
    Locator: string;
    Need: {
      area: components["schemas"]["PlaceType"] | null;
      clause: components["schemas"]["Locator"];
      earliest: string | null;
      fact: components["schemas"]["FactName"];
      have: components["schemas"]["FactValue"] | null;
      jurisdiction: components["schemas"]["JurisdictionId"] | null;
      /** @enum {string} */
      kind: "wait" | "paper" | "change" | "fixed";
      months: number | null;
      need: number | boolean | string[];
      person: string | null;
      register: string | null;
    };
    /** @enum {string} */
    Outcome: "accepted" | "dependsOnReading" | "needFacts" | "notYet" | "localRules" | "notCovered" | "noMoveNeeded";
    Paper: {
      alternative: string | null;
      clause: components["schemas"]["Locator"];
      clauseId: string;
      id: string;
      issuedBy: string | null;
      purpose: components["schemas"]["PaperPurpose"];
      source: components["schemas"]["PaperSource"];
      text: string | null;
      when: components["schemas"]["Criterion"] | null;
    };
    PaperNeeded: {
      alternative: string | null;
      clauses: components["schemas"]["Locator"][];
      decidedBy: components["schemas"]["FactRef"][];
      for: string[];
      id: string;
      issuedBy: string | null;
      purpose: components["schemas"]["PaperPurpose"];
      source: components["schemas"]["PaperSource"];
    };
    /** @enum {string} */
    PaperPurpose: "settlement" | "landRights" | "schooling" | "insurance" | "relief";
    /** @enum {string} */
    PaperSource: "named" | "implied";
    Person: {
      ageYears?: number | null;
      education?: {
        admitted?: ("none" | "university" | "higherVocational" | "secondaryVocational" | "technicalSchool") | null;
        admittedIn?: ("elsewhere" | string) | null;
        graduated?: ("none" | "university" | "higherVocational" | "secondaryVocational" | "technicalSchool") | null;
        graduatedIn?: ("elsewhere" | string) | null;
        graduatedOverseas?: boolean | null;
      } | null;
      formerHukou?: { division?: string | null; kind?: ("rural" | "urban") | null } | null;
      hukou?: { division?: string | null; kind?: ("rural" | "urban" | "none" | "outsideMainland") | null } | null;
      id: string;
      maritalStatus?: ("neverMarried" | "married" | "divorced" | "widowed") | null;
      medicalScheme?: ("none" | "employee" | "resident") | null;
      military?:
        | (
            | "none"
            | "resettledOfficer"
            | "ruralStudentDischarged"
            | "ruralSoldierDischarged"
            | "otherDischarged"
            | "serving"
          )
        | null;
      parents?: string[] | null;
      pensionScheme?: ("none" | "employeePaying" | "residentPaying" | "employeeReceiving" | "residentReceiving") | null;
      qualification?: {
        degree?: ("none" | "bachelor" | "master" | "doctor") | null;
        honours?: ("stateAllowance" | "introducedTalentQinghai" | "heritageBearer")[] | null;
        professionalTitle?: ("none" | "junior" | "intermediate" | "associateSenior" | "senior") | null;
        technicalWorker?: boolean | null;
        vocationalSkill?: ("none" | "junior" | "intermediate" | "senior" | "technician" | "seniorTechnician") | null;
      } | null;
      register?: string | null;
      registeredUnemployed?: boolean | null;
      relation?:
        | (
            | "applicant"
            | "spouse"
            | "child"
            | "childInLaw"
            | "parent"
            | "parentInLaw"
            | "grandparent"
            | "grandchild"
            | "sibling"
            | "otherRelative"
            | "unrelated"
          )
        | null;
      school?: {
        boards?: boolean | null;
        event?: ("none" | "start" | "transfer" | "zhongkao" | "gaokao") | null;
        stage?: ("none" | "kindergarten" | "primary" | "junior" | "senior" | "vocational") | null;
      } | null;
      spouse?: string | null;
      ties?: {
        bijie?: components["schemas"]["Tie.bijie"] | null;
        dandong?: components["schemas"]["Tie.dandong"] | null;
        weihai?: components["schemas"]["Tie.weihai"] | null;
        xining?: components["schemas"]["Tie.xining"] | null;
        zhejiang?: components["schemas"]["Tie.zhejiang"] | null;
      } | null;
      wantsToMove?: boolean | null;
    };
    PersonAssessment: {
      basis: components["schemas"]["Basis"] | null;
      clauses: components["schemas"]["Locator"][];
      id: string;
      missingFacts: components["schemas"]["FactRef"][];
      notes: string[];
      outcome: components["schemas"]["Outcome"];
      placements: { clause: components["schemas"]["Locator"]; finding: components["schemas"]["Finding"]; id: string }[];
      readings: { A: components["schemas"]["Outcome"]; B: components["schemas"]["Outcome"]; id: string }[];
      routes: {
        basis: components["schemas"]["Basis"] | null;
        finding: components["schemas"]["Finding"];
        id: string;
        leadBy: string;
      }[];
      steps: components["schemas"]["Step"][];
    };
    Placement: {
      clause: components["schemas"]["Locator"];
      clauseId: string;
      id: string;
      text: string | null;
      when: components["schemas"]["Criterion"] | null;
    };
    PlaceType: string;
    Problem: {
      code: string;
      detail: string;
      errors?: components["schemas"]["BadField"][];
      errorsNotListed?: number;
      line?: number;
      status: number;
      title: string;
      type: string;
    };
    Question: {
      answers: components["schemas"]["QuestionAnswer"][];
      area: components["schemas"]["PlaceType"] | null;
      decides: {
        area: components["schemas"]["PlaceType"];
        jurisdiction: components["schemas"]["JurisdictionId"];
        person: string;
      }[];
      fact: components["schemas"]["FactName"];
      jurisdiction: components["schemas"]["JurisdictionId"] | null;
      person: string | null;
      register: string | null;
    };
    QuestionAnswer:
      | {
          settles: {
            area: components["schemas"]["PlaceType"];
            jurisdiction: components["schemas"]["JurisdictionId"];
            outcome: components["schemas"]["Outcome"];
            person: string;
          }[];
          readonly values: components["schemas"]["FactValue"][];
        }
      | {
          atLeast: number;
          settles: {
            area: components["schemas"]["PlaceType"];
            jurisdiction: components["schemas"]["JurisdictionId"];
            outcome: components["schemas"]["Outcome"];
            person: string;
          }[];
        };
    Reach: {
      ambiguities: string[];
      clause: components["schemas"]["Locator"];
      clauseId: string;
      criterion: components["schemas"]["Criterion"];
      defersTo: string | null;
      facts: components["schemas"]["FactName"][];
      id: string;
      notes: components["schemas"]["Hint"][];
      otherReadings: string[];
      papers: components["schemas"]["Paper"][];
      placedWithLead: boolean;
      text: string | null;
      wider: { ambiguity: string; criterion: components["schemas"]["Criterion"] }[];
    };
    ReachTrace: {
      clause: components["schemas"]["Locator"];
      readonly facts: components["schemas"]["FactName"][];
      finding: components["schemas"]["Finding"];
      id: string;
      person: string;
    };
    Reading: {
      A: string | null;
      B: string | null;
      clause: components["schemas"]["Locator"];
      clauseId: string;
      id: string;
      name: string | null;
      question: string | null;
      /** @enum {string} */
      taken: "both" | "A" | "B" | "localRules";
    };
    Receipt: { engine: string; policies: { [key: string]: string } };
    Register: {
      givesUpHomestead?: boolean | null;
      land?: {
        collectiveIncome?: boolean | null;
        contractedLand?: boolean | null;
        ecologicalCompensation?: boolean | null;
        expropriated?: boolean | null;
        forest?: boolean | null;
        homestead?: boolean | null;
        jointForest?: boolean | null;
      } | null;
      movesAsWhole?: boolean | null;
      registeredPoor?: boolean | null;
      ruralRelief?: boolean | null;
    };
    Right: {
      addresses: components["schemas"]["Addressees"];
      cases: {
        effect: components["schemas"]["Effect"];
        otherReadings: string[];
        papers: components["schemas"]["Paper"][];
        remarks: { id: string; text: string | null }[];
        text: string | null;
        when: components["schemas"]["Criterion"];
      }[];
      clauses: { clause: components["schemas"]["Locator"]; clauseId: string }[];
      defersTo: string | null;
      id: string;
      kind: components["schemas"]["RightKind"];
      name: string | null;
      otherwise: { effect: components["schemas"]["Effect"]; text: string | null };
    };
    RightAssessed: {
      addresses: components["schemas"]["Addressees"];
      clauses: components["schemas"]["Locator"][];
      effect: components["schemas"]["AssessedEffect"];
      for: string[];
      id: string;
      kind: components["schemas"]["RightKind"];
      otherReadings: string[];
      papers: string[];
      remarks: string[];
    };
    /** @enum {string} */
    RightKind: "land" | "housing" | "schooling" | "insurance" | "relief" | "employment" | "other";
    RouteTrace: {
      conditions: components["schemas"]["ConditionTrace"][];
      finding: components["schemas"]["Finding"];
      id: string;
      leadBy: string;
      reaches: components["schemas"]["ReachTrace"][];
    };
    SettlementRoute: {
      basis: components["schemas"]["Basis"];
      conditions: components["schemas"]["Condition"][];
      hints: components["schemas"]["Hint"][];
      id: string;
      name: string | null;
      otherReadings: { ambiguity: string; when: components["schemas"]["Criterion"] }[];
      papers: components["schemas"]["Paper"][];
      placements: components["schemas"]["Placement"][];
      reaches: components["schemas"]["Reach"][];
      summary: string | null;
    };
    Step: {
      area: components["schemas"]["PlaceType"];
      leadBy: string;
      needs: components["schemas"]["Need"][];
      route: string;
      /** @enum {string} */
      to: "accepted" | "localRules";
    };
    "Tie.bijie": {
      formallyRecruited?: boolean | null;
      introducedTalent?: boolean | null;
      investor?: boolean | null;
      labourContract?: boolean | null;
      livesIn?: ("townOrSmallCity" | "cityDistrict" | "village" | "placeOfOrigin") | null;
      livesInFamilyHome?: ("yes" | "no" | "awayForStudy") | null;
      monthsLived?: number | null;
      monthsWorked?: number | null;
      pensionMonths?: { employee?: number | null; resident?: number | null } | null;
      registeredIn?: ("townOrSmallCity" | "cityDistrict" | "village" | "placeOfOrigin" | "none") | null;
      relativesWithHukou?: ("none" | "directLine" | "collateral") | null;
      relocation?: ("none" | "reservoirMovedIn" | "povertyAlleviationMovedIn") | null;
      resettlementAccepted?: boolean | null;
      residencePermit?: boolean | null;
      settledMonthsAgo?: number | null;
      stableIncome?: boolean | null;
      studiesIn?: ("townOrSmallCity" | "cityDistrict" | "village" | "placeOfOrigin") | null;
      work?: ("employed" | "selfEmployed" | "flexible" | "publicOfficial" | "none") | null;
      worksIn?: ("townOrSmallCity" | "cityDistrict" | "village" | "placeOfOrigin") | null;
    };
    "Tie.dandong": {
      formallyRecruited?: boolean | null;
      introducedTalent?: boolean | null;
      investor?: boolean | null;
      labourContract?: boolean | null;
      livesIn?: ("cityProper" | "countyOrCountyCity" | "placeOfOrigin") | null;
      livesInFamilyHome?: ("yes" | "no" | "awayForStudy") | null;
      monthsLived?: number | null;
      monthsWorked?: number | null;
      pensionMonths?: { employee?: number | null; resident?: number | null } | null;
      registeredIn?: ("cityProper" | "countyOrCountyCity" | "placeOfOrigin" | "none") | null;
      relativesWithHukou?: ("none" | "directLine" | "collateral") | null;
      relocation?: ("none" | "reservoirMovedIn" | "povertyAlleviationMovedIn") | null;
      resettlementAccepted?: boolean | null;
      residencePermit?: boolean | null;
      settledMonthsAgo?: number | null;
      stableIncome?: boolean | null;
      studiesIn?: ("cityProper" | "countyOrCountyCity" | "placeOfOrigin") | null;
      work?: ("employed" | "selfEmployed" | "flexible" | "publicOfficial" | "none") | null;
      worksIn?: ("cityProper" | "countyOrCountyCity" | "placeOfOrigin") | null;
    };
    "Tie.weihai": {
      formallyRecruited?: boolean | null;
      introducedTalent?: boolean | null;
      investor?: boolean | null;
      labourContract?: boolean | null;
      livesIn?: ("cityOrTown" | "villageOfOrigin") | null;
      livesInFamilyHome?: ("yes" | "no" | "awayForStudy") | null;
      monthsLived?: number | null;
      monthsWorked?: number | null;
      pensionMonths?: { employee?: number | null; resident?: number | null } | null;
      registeredIn?: ("cityOrTown" | "villageOfOrigin" | "none") | null;
      relativesWithHukou?: ("none" | "directLine" | "collateral") | null;
      relocation?: ("none" | "reservoirMovedIn" | "povertyAlleviationMovedIn") | null;
      resettlementAccepted?: boolean | null;
      residencePermit?: boolean | null;
      settledMonthsAgo?: number | null;
      stableIncome?: boolean | null;
      studiesIn?: ("cityOrTown" | "villageOfOrigin") | null;
      work?: ("employed" | "selfEmployed" | "flexible" | "publicOfficial" | "none") | null;
      worksIn?: ("cityOrTown" | "villageOfOrigin") | null;
    };
    "Tie.xining": {
      formallyRecruited?: boolean | null;
      introducedTalent?: boolean | null;
      investor?: boolean | null;
      labourContract?: boolean | null;
      livesIn?: ("cityDistrict" | "townOrSmallCity" | "placeOfOrigin") | null;
      livesInFamilyHome?: ("yes" | "no" | "awayForStudy") | null;
      monthsLived?: number | null;
      monthsWorked?: number | null;
      pensionMonths?: { employee?: number | null; resident?: number | null } | null;
      registeredIn?: ("cityDistrict" | "townOrSmallCity" | "placeOfOrigin" | "none") | null;
      relativesWithHukou?: ("none" | "directLine" | "collateral") | null;
      relocation?: ("none" | "reservoirMovedIn" | "povertyAlleviationMovedIn") | null;
      resettlementAccepted?: boolean | null;
      residencePermit?: boolean | null;
      settledMonthsAgo?: number | null;
      stableIncome?: boolean | null;
      studiesIn?: ("cityDistrict" | "townOrSmallCity" | "placeOfOrigin") | null;
      work?: ("employed" | "selfEmployed" | "flexible" | "publicOfficial" | "none") | null;
      worksIn?: ("cityDistrict" | "townOrSmallCity" | "placeOfOrigin") | null;
    };
    "Tie.zhejiang": {
      formallyRecruited?: boolean | null;
      introducedTalent?: boolean | null;
      investor?: boolean | null;
      labourContract?: boolean | null;
      livesIn?: ("countyOrCountyCity" | "countyUnderHangzhou" | "otherCity" | "hangzhouCity") | null;
      livesInFamilyHome?: ("yes" | "no" | "awayForStudy") | null;
      monthsLived?: number | null;
      monthsWorked?: number | null;
      pensionMonths?: { employee?: number | null; resident?: number | null } | null;
      registeredIn?: ("countyOrCountyCity" | "countyUnderHangzhou" | "otherCity" | "hangzhouCity" | "none") | null;
      relativesWithHukou?: ("none" | "directLine" | "collateral") | null;
      relocation?: ("none" | "reservoirMovedIn" | "povertyAlleviationMovedIn") | null;
      resettlementAccepted?: boolean | null;
      residencePermit?: boolean | null;
      settledMonthsAgo?: number | null;
      stableIncome?: boolean | null;
      studiesIn?: ("countyOrCountyCity" | "countyUnderHangzhou" | "otherCity" | "hangzhouCity") | null;
      work?: ("employed" | "selfEmployed" | "flexible" | "publicOfficial" | "none") | null;
      worksIn?: ("countyOrCountyCity" | "countyUnderHangzhou" | "otherCity" | "hangzhouCity") | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  assess: {
    parameters: {
      query?: {
        /** @description 用哪种字：zh-Hans 简体，zh-Hant 繁体。不写时看请求头 Accept-Language，默认简体。 */
        lang?: "zh-Hans" | "zh-Hant";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { "application/json": components["schemas"]["AssessmentRequest"] } };
    responses: {
      /** @description 每个地方、每种地方、每个人的结果，接下来最该弄清的事和每种回答会定下什么，还有一张凭据：用哪一版程序、哪一版文件算的 */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Assessment"] };
      };
      /** @description 有些内容不能采用；内容读不懂 */
      400: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 不支持这种请求方法 */
      405: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 内容太大 */
      413: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 内容类型不对 */
      415: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 请求太频繁 */
      429: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 服务出了点问题 */
      500: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 一时忙不过来 */
      503: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
    };
  };
  listJurisdictions: {
    parameters: {
      query?: {
        /** @description 用哪种字：zh-Hans 简体，zh-Hant 繁体。不写时看请求头 Accept-Language，默认简体。 */
        lang?: "zh-Hans" | "zh-Hant";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 地方的清单 */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["JurisdictionList"] };
      };
      /** @description 不支持这种请求方法 */
      405: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 服务出了点问题 */
      500: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
    };
  };
  getJurisdiction: {
    parameters: {
      query?: {
        /** @description 用哪种字：zh-Hans 简体，zh-Hant 繁体。不写时看请求头 Accept-Language，默认简体。 */
        lang?: "zh-Hans" | "zh-Hant";
      };
      header?: never;
      path: {
        /** @description 地方 */
        id: components["schemas"]["JurisdictionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个地方的全部内容 */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": components["schemas"]["Jurisdiction"] };
      };
      /** @description 没有这个地址 */
      404: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 不支持这种请求方法 */
      405: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 服务出了点问题 */
      500: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
    };
  };
  getOpenApi: {
    parameters: {
      query?: {
        /** @description 用哪种字：zh-Hans 简体，zh-Hant 繁体。不写时看请求头 Accept-Language，默认简体。 */
        lang?: "zh-Hans" | "zh-Hant";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3.1 文档 */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Record<string, never> } };
      /** @description 不支持这种请求方法 */
      405: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
      /** @description 服务出了点问题 */
      500: {
        headers: { [name: string]: unknown };
        content: { "application/problem+json": components["schemas"]["Problem"] };
      };
    };
  };
}
