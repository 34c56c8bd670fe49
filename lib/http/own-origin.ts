/** Where a visitor has found this site, as far as its own words and the proxy's go; to be shown, not to be trusted. */
export function ownOrigin(headers: Headers, configured = process.env.SITE_ORIGIN): string {
  if (configured) return configured.replace(/\/$/, "");
  const first = (name: string) => headers.get(name)?.split(",")[0]?.trim();
  const isSafe = first("x-forwarded-proto") === "https";
  return `${isSafe ? "https" : "http"}://${first("x-forwarded-host") || headers.get("host") || "localhost:3000"}`;
}
