import { isIPv6 } from "node:net";

/** Whoever has an address of IPv6 has a whole /64 of them. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const { hostname } = new URL(`http://[${address.split("%")[0]}]`);
  const [front = [], back = []] = hostname
    .slice(1, -1)
    .split("::")
    .map((half) => half.split(":").filter(Boolean));
  const zeros = Array<string>(8 - front.length - back.length).fill("0");
  return [...front, ...zeros, ...back].slice(0, 4).join(":");
}

/** The last address is the one that our own server, or the proxy in front of it, has written. */
export const clientOf = (forwarded: string | null | undefined): string =>
  networkOf(forwarded?.split(",").at(-1)?.trim() || "unknown");
