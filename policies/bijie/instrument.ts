import { defineInstrument } from "../instrument";
import { seats } from "../seats";
import { clauses } from "./clauses";

/** 毕节市推进户籍制度改革实施方案. The copy prints neither issuer, date nor number. */
export const plan = defineInstrument({
  id: "bijie",
  title: "毕节市推进户籍制度改革实施方案",
  number: null,
  issuedBy: null,
  issuedOn: null,
  caveats: [
    "noDateOrNumber",
    "noIssuer",
    "endsMidSentence",
    "olderDocument",
    "maybeSuperseded",
    "povertyCampaignEnded",
  ],
  successors: [],
  defersTo: {
    povertyExitMeasures: { title: "贵州省扶贫对象精准识别和脱贫退出程序管理暂行办法(黔委厅字〔2016〕35号)" },
    hukouRegulation: { title: "中华人民共和国户口登记条例" },
  },
  clauses,
});

/** GB/T 2260: 毕节市 */
export const bijieDivision = seats.bijie.division;
