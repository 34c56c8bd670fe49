import "./sheet.css";
import type { SheetView } from "@/lib/result/sheet-view";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { BackLink } from "../ui/back-link";
import { SheetSchooling } from "./sheet-schooling";
import { SheetPlace, sayText } from "./sheet-place";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

interface SheetPageProps {
  view: SheetView;
  words: HouseholdWords;
}

/** So many digits of a digest tell two editions apart. */
const digitsShown = 8;

/** One sheet for one family: A4, and a phone's screen that is made to be photographed. Nothing of it is in a link. */
export function SheetPage({ view, words }: SheetPageProps) {
  const { t, locale } = words;
  const { asOf } = view;
  return (
    <main id="main" className="page">
      <BackLink href={`/${locale}/check/result`}>{t("result.back")}</BackLink>
      <article className="sheet">
        <h1>
          <span className="nowrap">{t("result.sheet.heading")}</span>{" "}
          <small>{t("result.sheet.unofficial", { date: words.date(asOf) })}</small>
        </h1>
        {view.schooling ? (
          <SheetSchooling schooling={view.schooling} words={words} />
        ) : (
          <Moves view={view} words={words} />
        )}
        <Caution view={view} words={words} />
      </article>
      <Away words={words} />
      <script src="/result.js" defer data-keep="" />
    </main>
  );
}

/** Where to who can settle, and what is so of the other places. */
function Moves({ view, words }: SheetPageProps) {
  const { places, open } = view;
  return (
    <>
      {places.length + open.length > 0 ? null : <p>{words.t("result.sheet.nothing")}</p>}
      {places.map((place) => (
        <SheetPlace key={place.id} place={place} words={words} />
      ))}
      <Elsewhere view={view} words={words} />
      <Say view={view} words={words} />
    </>
  );
}

/** Places for which nothing can be got ready share a line each of what is so of them. */
function Elsewhere({ view, words }: SheetPageProps) {
  return (["there", "joins", "silent", "open"] as const).map((kind) =>
    view[kind].length > 0 ? (
      <p key={kind}>
        {words.t(`result.sheet.${kind === "open" && view.places.length === 0 ? "openOnly" : kind}`, {
          places: words.places(view[kind]),
        })}
      </p>
    ) : null,
  );
}

/** What to say on the phone or at the window: of the best place or, where nothing is written, of those that are silent. */
function Say({ view: { places, silent, members }, words }: SheetPageProps) {
  const [first] = places;
  const who = words.namesToSay(members.map(({ id }) => id));
  const silentText = words.t("result.sheet.wordsSilent", { places: words.either(silent.map(words.place)), who });
  if (!first && silent.length === 0) return null;
  return (
    <p className="say">
      {words.t("result.sheet.say")}
      <b>
        <Unbroken words={words}>{first ? sayText(first, words) : silentText}</Unbroken>
      </b>
    </p>
  );
}

/** Places of whose documents the sheet speaks: for the school, to get ready for or, where there is nothing, at all. */
function placesTold({ schooling, places, silent, open, there }: SheetView): JurisdictionId[] {
  const told = (schooling?.places ?? places).map(({ id }) => id);
  return told.length > 0 ? told : [...silent, ...open, ...there];
}

function Caution({ view, words }: SheetPageProps) {
  const { receipt } = view;
  const digests = placesTold(view).map((id) => receipt.policies[id]?.slice(0, digitsShown) ?? "");
  return (
    <p className="caution">
      {words.t("result.sheet.notAReceipt")}
      <span className="print-only">
        {words.t("result.sheet.madeWith", {
          engine: receipt.engine,
          digests: digests.join(words.t("answers.listComma")),
        })}
      </span>
    </p>
  );
}

/** How it leaves the screen: on paper or as a picture; the link opens this site and nothing else. */
function Away({ words: { t, locale } }: Pick<SheetPageProps, "words">) {
  return (
    <section className="no-print">
      <p className="note">{t("result.sheet.photo")}</p>
      <p className="actions">
        <button type="button" className="button button-primary" data-print="" hidden>
          {t("result.next.print")}
        </button>
        <button type="button" className="button" data-copy={t("result.next.copied")} hidden>
          {t("result.next.copy")}
        </button>
      </p>
      <p className="note">
        {t("result.next.shareText")}
        <a className="nowrap" href={`/${locale}`} data-share="">
          {t("site.name")}
        </a>
      </p>
    </section>
  );
}
