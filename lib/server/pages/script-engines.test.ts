import { expect, test } from "vitest";
import { runsScripts } from "./script-engines";

test.each([
  [
    "WeChat on an Android of 2019",
    "Mozilla/5.0 (Linux; Android 9; V1816A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/78.0.3904.62 XWEB/2891 MMWEBSDK/200901 Mobile Safari/537.36 MicroMessenger/7.0.19",
    false,
  ],
  [
    "Chromium 86",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.75 Safari/537.36",
    false,
  ],
  [
    "Chromium 87",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0.4280.66 Safari/537.36",
    true,
  ],
  [
    "WeChat on iOS 13",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 13_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/7.0.14",
    false,
  ],
  [
    "WeChat on iOS 14.5",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 14_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.3",
    true,
  ],
  [
    "Safari 14.0 on a Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0.3 Safari/605.1.15",
    false,
  ],
  [
    "Safari 17",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15",
    true,
  ],
  ["Firefox 90", "Mozilla/5.0 (X11; Linux x86_64; rv:90.0) Gecko/20100101 Firefox/90.0", false],
  ["an engine that does not say", undefined, true],
])("%s", (_, userAgent, runs) => {
  expect(runsScripts(userAgent)).toBe(runs);
});
