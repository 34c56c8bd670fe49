/** How old a code is, as it is said: just now, in minutes, or from two hours on in hours. */
export function ageOf(minutes: number): { key: "Now" | "Minutes" | "Hours"; count: number } {
  if (minutes < 120) return { key: minutes < 1 ? "Now" : "Minutes", count: minutes };
  return { key: "Hours", count: Math.floor(minutes / 60) };
}
