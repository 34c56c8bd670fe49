import { defineInstrument } from "../instrument";
import { clauses } from "./clauses";

/** 浙江省推动非户籍人口在城市落户工作方案. */
export const plan = defineInstrument({
  id: "zhejiang",
  title: "浙江省推动非户籍人口在城市落户工作方案",
  number: null,
  issuedBy: "浙江省人民政府办公厅",
  issuedOn: "2017-03-20",
  caveats: ["olderDocument", "noNumber", "successorKnown", "procedureLocal"],
  successors: [
    { title: "浙江省推动落实常住地提供基本公共服务制度 有序推进农业转移人口市民化实施方案", inForceFrom: "2023-07-22" },
  ],
  defersTo: {
    localPlans: { title: "本地区落户行动方案和年度计划" },
    residencePermitRegulation: { title: "居住证暂行条例" },
    zhejiangMigrantRegulation: { title: "浙江省流动人口居住登记条例" },
  },
  clauses,
});
