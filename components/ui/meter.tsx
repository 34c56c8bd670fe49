/** Drawn with attributes, not styles, so that a strict content security policy keeps it. */
export function Meter({ value, max, label }: { value: number; max: number; label: string }) {
  return (
    <svg className="meter" role="img" aria-label={label} viewBox={`0 0 ${max} 1`} preserveAspectRatio="none">
      <rect width={Math.max(0, Math.min(value, max))} height="1" />
    </svg>
  );
}
