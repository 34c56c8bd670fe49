import { defineInstrument } from "../instrument";
import { seats } from "../seats";
import { clauses } from "./clauses";

/** GB/T 2260 prefix of Xining's districts and counties. */
export const xiningDivision = seats.xining.division;

export const plan = defineInstrument({
  id: "xining2017",
  title: "西宁市推动非户籍人口在城镇落户实施方案",
  number: "宁政办〔2017〕243号",
  issuedBy: "西宁市人民政府办公厅",
  issuedOn: "2017-11-02",
  caveats: ["olderDocument", "maybeSuperseded", "damagedPlaces", "sectionSevenMissing"],
  successors: [],
  defersTo: {
    nationalPlan: { title: "国务院办公厅《关于印发推动1亿非户籍人口在城市落户方案的通知》(国办发〔2016〕72号)" },
    provincialPlan: {
      title: "青海省政府办公厅《关于印发推动非户籍人口在城镇落户实施方案的通知》(青政办〔2017〕115号)",
    },
    introducedTalent: { title: "《青海省引进人才智力实施办法》" },
    residencePermits: { title: "《青海省居住证实施办法》" },
    admissionsCommittee: { title: "当地中考规定和青海省高等学校招生委员会的相关规定" },
    mortgagePilot: { title: "《国务院关于开展农村承包土地的经营权和农民住房财产权抵押贷款试点的指导意见》" },
    propertyReform: { title: "《中共中央、国务院关于稳步推进农村集体产权制度改革的意见》" },
    relief: { title: "生活无着人员救助管理的有关规定" },
  },
  clauses,
});
