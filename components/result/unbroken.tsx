import { Children, type ReactNode } from "react";
import { lastTogether } from "@/lib/i18n/whole";
import type { HouseholdWords } from "./household-words";

const month = "\\d{4}年\\d{1,2}月|\\d+个月";
/** More than this in brackets does not fit into a line of a small phone at the largest text. */
const area = "(?:（[^（）]{1,4}）)?";

/** Running text in which no name, no month and not its end is torn over two lines; what is marked up inside it stays. */
export function Unbroken({ words, children }: { words: HouseholdWords; children: ReactNode }) {
  const names = [...words.everyName].sort((a, b) => b.length - a.length).join("|");
  const whole = new RegExp(`((?:${names})${area}|${month}|${lastTogether})`);
  return Children.map(children, (child) =>
    typeof child === "string"
      ? child.split(whole).map((part, index) =>
          index % 2 > 0 ? (
            <span key={index} className="nowrap">
              {part}
            </span>
          ) : (
            part
          ),
        )
      : child,
  );
}
