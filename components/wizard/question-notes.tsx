import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { InsetText } from "@/components/ui/inset-text";
import { Locator } from "@/components/ui/tag";
import { Whole } from "@/components/ui/whole";
import type { HardWord } from "@/lib/wizard/hard-words";
import type { EarlyPlace } from "@/lib/wizard/question";

/** Why there are no answers where there should be some. */
export type Notice = "lost" | "outdated" | "missing";

interface NoticesProps {
  notice?: Notice | null;
  early: readonly EarlyPlace[];
  dropped: readonly string[];
}

/** What the visitor should know before the question: nothing is lost in silence, and an answer that is certain is not kept back. */
export function Notices({ notice, early, dropped }: NoticesProps) {
  const t = useTranslations("wizard.notices");
  return (
    <>
      {notice ? <InsetText>{t(notice)}</InsetText> : null}
      {dropped.length > 0 ? (
        <InsetText>
          <p>{t("dropped")}</p>
          <ul>
            {dropped.map((fact) => (
              <li key={fact}>
                <Whole>{fact}</Whole>
              </li>
            ))}
          </ul>
        </InsetText>
      ) : null}
      {early.length > 0 ? <Early early={early} /> : null}
    </>
  );
}

/** Said at length when it is new, in one quiet line from then on. */
function Early({ early }: Pick<NoticesProps, "early">) {
  const t = useTranslations("wizard.notices");
  const places = early.map(({ name }) => name).join(useTranslations("wizard.page")("comma"));
  const result = (
    <a className="nowrap" href={`/${useLocale()}/check/result`}>
      {t("earlyLink")}
    </a>
  );
  if (!early.some(({ isNew }) => isNew))
    return (
      <p className="note">
        {t("earlyStill", { places })}
        {result}
      </p>
    );
  return (
    <div className="inset early">
      <p>
        <b>{t("early", { places })}</b>
        {result}
      </p>
      <p className="note">{t("earlyRest")}</p>
    </div>
  );
}

interface WhyProps {
  why: string | null;
  cost: string | null;
  usedBy: readonly { place: string; locators: string[] }[];
}

/** Why it is asked, which documents use it, and what 不清楚 costs. */
export function Why({ why, cost, usedBy }: WhyProps) {
  const t = useTranslations("wizard.page");
  if (!why) return null;
  return (
    <div className="inset why">
      <p>
        <b>{t("why")}</b>
        <Whole>{why}</Whole>
      </p>
      {usedBy.length > 0 ? (
        <p>
          <b>{t("usedBy")}</b>
          {usedBy.map(({ place, locators }) => (
            <span key={place} className="used-by">
              {place}{" "}
              {locators.map((locator) => (
                <Locator key={locator}>{locator}</Locator>
              ))}
            </span>
          ))}
        </p>
      ) : null}
      {cost ? (
        <p>
          <b>{t("cost")}</b>
          <Whole>{cost}</Whole>
        </p>
      ) : null}
    </div>
  );
}

/** In place, so that nobody leaves a page half filled in; each word leads on to the glossary. */
export function HardWords({ hardWords }: { hardWords: readonly HardWord[] }) {
  const t = useTranslations("wizard.page");
  const locale = useLocale();
  if (hardWords.length === 0) return null;
  return (
    <Disclosure summary={t("hardWords", { terms: hardWords.map(({ term }) => term.split("、")[0]).join(t("comma")) })}>
      <dl>
        {hardWords.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt>
              <a href={`/${locale}/glossary#${id}`}>{term}</a>
            </dt>
            <dd>
              <Whole>{meaning}</Whole>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
