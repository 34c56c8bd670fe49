// Loaded before a server (node --import): its clock stands on the day that ANOTHER_DAY names, and goes on from there.
const ahead = Date.parse(`${process.env.ANOTHER_DAY ?? ""}T04:00:00Z`) - Date.now();
if (Number.isNaN(ahead)) throw new Error("ANOTHER_DAY is no ISO date");

globalThis.Date = new Proxy(Date, {
  construct: (real, given) => Reflect.construct(real, given.length === 0 ? [real.now() + ahead] : given),
  get: (real, name) => (name === "now" ? () => real.now() + ahead : Reflect.get(real, name)),
});
