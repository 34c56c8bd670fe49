/**
 * The oldest engines that can read the scripts, as browserslist in package.json has it. In an older one the same page
 * goes without: plain forms instead of 130 kB that end in syntax errors. Android's WebViews name Safari and Chrome.
 */
const oldest = [
  { engine: /Chrome\/(\d+)\.(\d+)/, since: [87, 0] },
  { engine: /Firefox\/(\d+)\.(\d+)/, since: [91, 0] },
  { engine: /\bOS (\d+)_(\d+)[^)]* like Mac OS X/, since: [14, 5] },
  { engine: /\bVersion\/(\d+)\.(\d+)[^)]* Safari\//, since: [14, 1] },
];

/** Whoever does not say gets scripts. */
export function runsScripts(userAgent = ""): boolean {
  for (const {
    engine,
    since: [major = 0, minor = 0],
  } of oldest) {
    const found = engine.exec(userAgent);
    if (found) return Number(found[1]) > major || (Number(found[1]) === major && Number(found[2]) >= minor);
  }
  return true;
}
