import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const chromium = "/usr/bin/chromium";
const chineseFont = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

function installDebianPackages() {
  console.log("Installing Chromium and Chinese fonts (apt-get) …");
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  return (
    run("apt-get", ["update", "-q"], quiet) &&
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-noto-cjk"], quiet)
  );
}

/** Finds or installs a browser for the end-to-end tests and says plainly when it cannot. @returns {boolean} */
export function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given);
  if (existsSync(chromium) && existsSync(chineseFont)) return true;
  const onDebian = existsSync("/etc/debian_version");
  if (onDebian && process.getuid?.() === 0) return installDebianPackages();
  if (existsSync(chromium)) return true;
  if (onDebian)
    console.log(
      `Without root, ${chromium} cannot be installed here; \`sudo apt-get install chromium fonts-noto-cjk\` does it. Trying Playwright's own browser.`,
    );
  return run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}
