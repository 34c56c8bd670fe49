import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { miniBrowser, unpackedChromium, whyAbsent, type EngineId } from "../../scripts/browsers/engines.mjs";
import { visitByPuppeteer } from "./by-puppeteer";
import { visitByWebDriver } from "./by-webdriver";
import type { Visitor } from "./visitor";

export type EngineName = EngineId | "chromium";

interface Engine {
  /** Whether the framework's scripts run there; where they do not, the forms are plain. */
  hydrates: boolean;
  visit: () => Promise<Visitor>;
}

const system = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const currentChromium = () => (existsSync(system) ? system : chromium.executablePath());

const oldChromium = (id: EngineId, hydrates = true): Engine => ({
  hydrates,
  visit: () => visitByPuppeteer({ executablePath: unpackedChromium(id), driver: "old" }),
});

export const engines: Record<EngineName, Engine> = {
  "chromium-78": oldChromium("chromium-78", false),
  "chromium-88": oldChromium("chromium-88"),
  "chromium-92": oldChromium("chromium-92"),
  "chromium-109": oldChromium("chromium-109"),
  chromium: { hydrates: true, visit: () => visitByPuppeteer({ executablePath: currentChromium(), driver: "current" }) },
  "firefox-esr": {
    hydrates: true,
    visit: () => visitByPuppeteer({ executablePath: "/usr/bin/firefox-esr", driver: "current", browser: "firefox" }),
  },
  webkitgtk: {
    hydrates: true,
    visit: () =>
      visitByWebDriver({
        command: ["xvfb-run", "-a", "-s", "-screen 0 390x844x24", "/usr/bin/WebKitWebDriver"],
        capabilities: {
          "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation", "--full-screen"] },
        },
      }),
  },
  "wpe-webkit": {
    hydrates: true,
    visit: () =>
      visitByWebDriver({
        command: ["/usr/bin/WPEWebDriver"],
        capabilities: { "wpe:browserOptions": { binary: "/usr/bin/cog", args: ["--automation", "-P", "headless"] } },
      }),
  },
};

/** @returns why this engine is skipped, if it is */
export const absence = (name: EngineName): string | undefined => (name === "chromium" ? undefined : whyAbsent(name));
