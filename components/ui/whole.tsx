import { wholeClass, wholeIn } from "@/lib/i18n/whole";

interface WholeProps {
  /** Not torn either. */
  names?: readonly string[];
  children: string;
}

/** Running text in which no figure with its unit, no date and no document's number is torn over two lines. */
export function Whole({ names = [], children }: WholeProps) {
  const parts = children.split(new RegExp(`(${wholeIn(names)(children).source})`));
  return parts.map((part, index) =>
    index % 2 > 0 ? (
      <span key={index} className={wholeClass(part)}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
