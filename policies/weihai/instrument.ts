import { defineInstrument } from "../instrument";
import { seats } from "../seats";
import { clauses } from "./clauses";

/** 关于加快推进农业转移人口市民化的实施意见, 威办发〔2017〕35号 */
export const opinion = defineInstrument({
  id: "weihai",
  title: "关于加快推进农业转移人口市民化的实施意见",
  number: "威办发〔2017〕35号",
  issuedBy: "中共威海市委办公室、市政府办公室",
  issuedOn: "2017-09-30",
  caveats: ["olderDocument", "successorKnown", "procedureElsewhere"],
  successors: [{ title: "威海市居民户口迁移管理办法", inForceFrom: "2018-06-01" }],
  defersTo: {
    migrationMeasures: { title: "威海市居民户口迁移管理办法" },
    districtMeasures: { title: "户籍登记准入、户籍转移认定等措施" },
    membershipMeasures: { title: "农村集体经济组织成员资格认定办法" },
    insuranceTransferMeasures: { title: "社会保险转移接续办法" },
    residencePermitRegulation: { title: "居住证暂行条例" },
    shandongMigrantMeasures: { title: "山东省流动人口服务管理暂行办法" },
  },
  clauses,
});

/** GB/T 2260: 威海市; 山东省 for 省内 students. */
export const weihaiDivision = seats.weihai.division;
export const shandongDivision = "37";
