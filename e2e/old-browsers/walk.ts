import { expect } from "@playwright/test";
import type { journey } from "./journey";
import { until, type Visitor } from "./visitor";

type Journey = typeof journey;

const form = 'document.querySelector("form.question")';
const hydrated = `Object.keys(${form}).some((key) => key.startsWith("__react"))`;
const names = `[...new Set([...${form}.querySelectorAll("input:not([type=hidden]), select")].map(({ name }) => name))].filter((name) => !name.endsWith("_unsure"))`;

/** One visit: the same steps whether the page runs scripts or is plain HTML. */
export class Walk {
  constructor(
    private readonly visitor: Visitor,
    private readonly hydrates: boolean,
  ) {}

  path = () => this.visitor.read<string>("location.pathname");

  /** The page stands: all is loaded, and its form is alive where scripts run. */
  async arrive(where: string): Promise<void> {
    await until(this.visitor, `${where} && document.readyState === "complete"`, where);
    if (this.hydrates && (await this.visitor.read<boolean>(`${form} !== null`)))
      await until(this.visitor, hydrated, "the form comes alive");
  }

  async looksRight(): Promise<void> {
    const look = await this.visitor.read<{ font: string; button: string; height: number; overflow: number }>(`(() => {
      const button = document.querySelector("main .button-primary");
      return {
        font: getComputedStyle(document.body).fontFamily,
        button: getComputedStyle(button).backgroundColor,
        height: button.getBoundingClientRect().height,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    })()`);
    expect(look.font).toContain("PingFang SC");
    expect(look.button).toBe("rgb(39, 64, 139)");
    expect(look.height).toBeGreaterThanOrEqual(44);
    expect(look.overflow).toBe(0);
  }

  /** Sent empty, the page says what is wrong: by itself where scripts run, else the server does. */
  async isCorrected(): Promise<void> {
    await this.visitor.read("(window.stayed = true)");
    await this.visitor.click("form.question .actions button");
    await this.arrive('document.querySelector(".error-summary")');
    const sent = `performance.getEntriesByType("resource").filter(({ initiatorType }) => initiatorType === "fetch").length`;
    expect(await this.visitor.read<object>(`({ stayed: window.stayed === true, sent: ${sent} })`)).toEqual({
      stayed: this.hydrates,
      sent: 0,
    });
    // Without scripts the attribute autofocus moves the focus, on such an element from Chromium 79 on.
    if (this.hydrates) expect(await this.visitor.read("document.activeElement.className")).toBe("error-summary");
    expect(await this.visitor.read('document.querySelector(".error-summary a").hash.slice(1)')).toBe(
      await this.visitor.read(`${form}.querySelector("[aria-invalid], input:not([type=hidden])").id`),
    );
  }

  /** Answers what the page asks, and what an answer brings up, and goes on. */
  async answer({ answers, goOn }: Journey): Promise<string> {
    const path = await this.path();
    if (path.endsWith("/check/result")) {
      await this.visitor.click(goOn);
      await this.arrive(`location.pathname !== "${path}"`);
      return path;
    }
    const filled = new Set<string>();
    for (let name = await this.fieldBeside(filled); name !== undefined; name = await this.fieldBeside(filled)) {
      const value = answers[name];
      if (value === undefined) throw new Error(`${path} asks for ${name}: the journey has no answer`);
      filled.add(name);
      if (value !== "") await this.fill(name, value);
    }
    await this.visitor.click("form.question .actions button");
    await this.arrive(`location.pathname !== "${path}"`);
    return path;
  }

  private fieldBeside = async (filled: ReadonlySet<string>): Promise<string | undefined> =>
    (await this.visitor.read<string[]>(names)).find((name) => !filled.has(name));

  private async fill(name: string, value: string): Promise<void> {
    const control = `[name="${name}"]`;
    await this.visitor.read(`(() => {
      for (let fold = document.querySelector('${control}'); fold; fold = fold.parentElement.closest("details"))
        if (fold.tagName === "DETAILS") fold.open = true;
    })()`);
    const kind = await this.visitor.read<string>(`document.querySelector('${control}').type`);
    if (kind === "text") return this.visitor.type(control, value);
    if (kind !== "select-one") return this.visitor.click(`${control}[value="${value}"]`);
    await this.visitor.read(`(() => {
      const select = document.querySelector('${control}');
      select.value = "${value}";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
  }
}
