/** A title whose words stay whole at the end of a line (lib/wizard/unbroken.ts). */
export function TitleParts({ parts }: { parts: readonly string[] }) {
  return parts.map((part, index) =>
    index % 2 > 0 ? (
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
