import { defineInstrument } from "../instrument";
import { seats } from "../seats";
import { clauses } from "./clauses";

/** 丹东市推动非户籍人口在城市落户实施方案. 政策解读 and 制定说明, printed after it, explain and do not rule. */
export const plan = defineInstrument({
  id: "dandong",
  title: "丹东市推动非户籍人口在城市落户实施方案",
  number: null,
  issuedBy: "丹东市人民政府办公室",
  issuedOn: "2017-08-22",
  caveats: ["olderDocument", "noNumber", "copyRepaired", "maybeSuperseded"],
  successors: [],
  defersTo: {
    document40of2015: { title: "丹东市人民政府关于进一步推进户籍制度改革的意见(丹政发〔2015〕40号)" },
    provincialPlan: {
      title: "辽宁省人民政府办公厅关于印发辽宁省推动非户籍人口在城市落户实施方案的通知(辽政办发〔2017〕60号)",
    },
    examRules: {
      title:
        "辽宁省人民政府办公厅转发省教育厅等部门关于进城务工人员随迁子女在辽宁省参加中考和高考实施方案(试行)的通知(辽政办发〔2012〕68号)",
    },
    residencePermitRegulation: { title: "居住证暂行条例" },
    actualPopulationMeasures: { title: "辽宁省实有人口服务管理办法" },
  },
  clauses,
});

/** GB/T 2260: 丹东市 */
export const dandongDivision = seats.dandong.division;
