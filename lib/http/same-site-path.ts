import { routing } from "../i18n/routing";

const pagePath = new RegExp(`^/(${routing.locales.join("|")})(/[A-Za-z0-9/_-]*)?$`);

/** A page of this site to go back to, or nothing: never another host, a protocol, a query or a trick with slashes. */
export function sameSitePath(wanted: string | null): string | null {
  if (!wanted || wanted.includes("//")) return null;
  return pagePath.test(wanted) ? wanted : null;
}
