import { defineRouting } from "next-intl/routing";

export const routing = defineRouting({
  locales: ["zh-Hans", "zh-Hant"],
  defaultLocale: "zh-Hans",
  localeCookie: false,
});

export type Locale = (typeof routing.locales)[number];
