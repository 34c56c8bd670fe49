/** As the server names turns (lib/counter/turn-cookie.ts); desks without TLS have no `randomUUID`. */
export function newTurn(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
