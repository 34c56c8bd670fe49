import { describe, expect, it } from "vitest";
import { strangers, toldIn, type Stranger } from "../testing/strangers";

describe("the papers of a real document", () => {
  const worker: Stranger = {
    tie: {
      work: "employed",
      worksIn: "cityDistrict",
      stableIncome: true,
      pensionMonths: { employee: 40, resident: 0 },
    },
  };
  const inCity = (dwelling: "ownedLawful" | "rentedLawful" | "employerDormitory" | null): string[] =>
    toldIn(
      "xining",
      "cityDistrict",
      strangers("xining", [worker], { cityDistrict: { dwelling, dwellingHolders: ["P1"] } }),
    )
      .documents.filter(({ purpose }) => purpose === "settlement")
      .map(({ id, alternative }) => (alternative ? `${id} (${alternative})` : id));

  it("ask who rents for the lease, who owns for the deed, and nobody for both", () => {
    expect(
      [inCity("rentedLawful"), inCity("ownedLawful"), inCity("employerDormitory")].map((list) =>
        list.filter((id) => /lease|property|dwelling/.test(id)),
      ),
    ).toEqual([["lease"], ["propertyCertificate"], ["dwellingProof"]]);
    expect(inCity(null)).toEqual(expect.arrayContaining(["lease (dwelling)", "propertyCertificate (dwelling)"]));
  });

  it("of land are one certificate or the other, which the move of the booklet decides", () => {
    const certificates = (movesAsWhole: boolean | null): (string | null)[][] => {
      const household = strangers("weihai", [{}], { cityOrTown: { dwelling: "ownedLawful", dwellingHolders: ["P1"] } });
      const registers = {
        R1: {
          ...household.registers?.["R1"],
          movesAsWhole,
          land: { ...household.registers?.["R1"]?.land, homestead: true },
        },
      };
      return toldIn("weihai", "cityOrTown", { ...household, registers })
        .documents.filter(({ id }) => id.endsWith("Certificate"))
        .map(({ id, alternative }) => [id, alternative]);
    };
    expect([certificates(true), certificates(false)]).toEqual([
      [["wholeHouseholdCertificate", null]],
      [["individualCertificate", null]],
    ]);
    expect(certificates(null)).toEqual([
      ["wholeHouseholdCertificate", "filing"],
      ["individualCertificate", "filing"],
    ]);
  });
});
