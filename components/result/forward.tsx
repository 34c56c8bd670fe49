import type { JurisdictionId } from "@/policies/jurisdictions";
import type { WayForward } from "@/lib/result/missing";
import { Disclosure } from "../ui/disclosure";
import { Locator, Tag } from "../ui/tag";
import type { Words } from "./words";

/** What would change the answer: the nearest ways, what each takes and of which kind it is. */
export function Forward({ ways, open, place, words }: { ways: readonly WayForward[]; open: boolean; place: JurisdictionId; words: Words }) {
  const { t } = words;
  if (ways.length === 0) return null;
  return (
    <Disclosure open={open} summary={t("result.forward.title")}>
      <p className="hint">{t("result.forward.lead")}</p>
      <ol className="forward">
        {ways.map((way, index) => (
          <li key={index}>
            {t("result.forward.way", { who: words.names(way.for), route: words.route(way.route) })}
            <ul>
              {way.needs.map((need) => (
                <li key={need.fact + need.person}>
                  <Tag tone={need.kind === "wait" || need.kind === "paper" ? "wait" : undefined}>{t(`result.forward.kind.${need.kind}`)}</Tag>{" "}
                  {words.need(need, place)}{need.earliest ? t("result.forward.earliest", { month: words.month(need.earliest) }) : ""} <Locator>{need.clause}</Locator>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
