import { expect, type Page } from "@playwright/test";
import hans from "../../messages/zh-Hans/outcome.json" with { type: "json" };
import hant from "../../messages/zh-Hant/outcome.json" with { type: "json" };

/** Somebody who walks through the questions; a fact that is not told is not known. Names of facts are those of the fields. */
export interface Persona {
  places: readonly string[];
  /** Places of the choice with which the family has ties; asked only of those who chose several. */
  ties?: readonly string[];
  /** The applicant comes first. */
  people: readonly { relation?: string; age?: number; stays?: boolean }[];
  /** By field, whole or without its person, or by the fact alone: `work-P2-xining` goes before `work-xining`, and that before `work`. */
  says: Readonly<Record<string, string | readonly string[]>>;
}

type Answer = string | readonly string[];
const unsure = "unsure";

export class Visitor {
  readonly steps: string[] = [];
  /** What each page has asked so far. */
  private readonly asked = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly page: Page,
    private readonly locale: string,
    readonly persona: Persona,
  ) {}

  /** From the first question, or from where one is, to the last. */
  async walk(): Promise<void> {
    await this.page.goto(`/${this.locale}/check`);
    for (let step = this.at(); step !== "answers"; step = this.at()) {
      expect(this.steps.length, "the questions end").toBeLessThan(60);
      await (step === "result" ? this.goOn() : this.answer());
    }
  }

  /** What is certain has been told: on to the ordinary questions. */
  async goOn(): Promise<void> {
    await this.page.locator(`main a[href="/${this.locale}/check"]`).click();
    await this.page.waitForURL((url) => !url.pathname.endsWith("/check/result"));
  }

  /** The part of the address that names the page. */
  at(): string {
    return new URL(this.page.url()).pathname.replace(`/${this.locale}/check/`, "");
  }

  /** Fills in the page and sends it; comes back when the next one is there. A page that comes again asks for more than before. */
  async answer(button?: string): Promise<void> {
    const step = this.at();
    this.steps.push(step);
    if (step === "family") await this.makeRows();
    const [filled, before] = [await this.fill(), this.asked.get(step)];
    if (before)
      expect(
        [...filled].filter((name) => !before.has(name)),
        `${step} asks something new`,
      ).not.toEqual([]);
    this.asked.set(step, filled);
    await this.send(button ?? (await this.buttonOf(step)));
    await this.page.waitForURL((url) => !url.pathname.endsWith(`/check/${step}`));
  }

  /** As many rows as there are people. */
  private async makeRows(): Promise<void> {
    const last = `ageYears-P${this.persona.people.length}`;
    while ((await this.page.locator(`[name="${last}"]`).count()) === 0) {
      await this.send('button[value="rows"]');
      await this.page.waitForURL(/rows=\d+$/);
      await this.page.waitForLoadState();
    }
  }

  async send(button: string): Promise<void> {
    await this.page.locator("form.question .actions").locator(button).click();
  }

  private async buttonOf(step: string): Promise<string> {
    const [, person] = /^member\/P(\d+)$/.exec(step) ?? [];
    if (!person) return "button >> nth=0";
    const last = Number(person) >= this.persona.people.length;
    const then = (await this.page.locator('button[value="list"]').count()) > 0 ? "list" : last ? "done" : "more";
    return `button[value="${then}"]`;
  }

  /** Every field that the page shows, those that an answer brings up too, from the answers of the persona. */
  async fill(): Promise<ReadonlySet<string>> {
    const form = this.page.locator("form.question");
    await form.locator("details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
    const filled = new Set<string>();
    for (let name = await this.fieldBeside(filled); name !== undefined; name = await this.fieldBeside(filled)) {
      filled.add(name);
      if (this.isOfFamily(name)) await this.fillField(name);
    }
    return filled;
  }

  /** A row that nobody needs stays empty. */
  private isOfFamily(name: string): boolean {
    return Number(/-P(\d+)/.exec(name)?.[1] ?? 0) <= this.persona.people.length;
  }

  private async fieldBeside(filled: ReadonlySet<string>): Promise<string | undefined> {
    const controls = this.page.locator("form.question").locator("input:not([type=hidden]), select");
    const names = await controls.evaluateAll((all) => all.map((control) => control.getAttribute("name") ?? ""));
    return names.map((name) => name.replace(/_(years|months|unsure)$/, "")).find((name) => !filled.has(name));
  }

  private async fillField(name: string): Promise<void> {
    const form = this.page.locator("form.question");
    const answer = this.answerTo(name);
    const select = form.locator(`select[name="${name}"]`);
    if (await select.isVisible()) return void (await select.selectOption(String(answer)));
    if ((await form.locator(`[name="${name}_unsure"]`).count()) > 0) return this.fillNumber(name, String(answer));
    const values = typeof answer === "string" ? [answer] : answer;
    const input = (value: string) => form.locator(`input[name="${name}"][value="${value}"]`);
    for (const value of values) if (await input(value).isVisible()) await input(value).check();
  }

  private async fillNumber(name: string, answer: string): Promise<void> {
    const form = this.page.locator("form.question");
    if (answer === unsure) return form.locator(`[name="${name}_unsure"]`).check();
    const months = form.locator(`[name="${name}_months"]`);
    await ((await months.count()) > 0 ? months : form.locator(`[name="${name}"]`)).fill(answer);
  }

  private answerTo(name: string): Answer {
    const { places, ties, people, says } = this.persona;
    const [fact = "", ...rest] = name.split("-");
    const person = rest.find((part) => /^P\d+$/.test(part));
    const member = people[Number(person?.slice(1)) - 1];
    if (name === "places") return places;
    if (name === "ties") return ties ?? [unsure];
    if (fact === "relation") return member?.relation ?? unsure;
    if (fact === "ageYears") return member?.age === undefined ? unsure : String(member.age);
    if (fact === "same" || fact === "noneMoves") return [];
    if (fact === "stays") return member?.stays ? ["yes"] : [];
    return says[name] ?? says[[fact, ...rest.filter((part) => part !== person)].join("-")] ?? says[fact] ?? unsure;
  }

  /** The outcomes that the words of the grid stand for, person by person: the same in both scripts. */
  async outcomes(): Promise<Record<string, string[]>> {
    await this.page.goto(`/${this.locale}/check/result`);
    const rows = this.page.locator(".grid-outcomes tbody tr");
    await expect(rows).toHaveCount(this.persona.people.length);
    const columns = await this.page
      .locator(".grid-outcomes thead a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const said = await rows.evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll("td .mark")].map((mark) => mark.textContent)),
    );
    const words = Object.entries(this.locale === "zh-Hant" ? hant.short : hans.short);
    const outcomeOf = (word = ""): string => words.find(([, short]) => short === word)?.[0] ?? word;
    return Object.fromEntries(
      this.persona.places.map((place) => [
        place,
        said.map((line) => outcomeOf(line[columns.indexOf(`/${this.locale}/check/result/${place}`)])),
      ]),
    );
  }
}
