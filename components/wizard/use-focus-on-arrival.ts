import { useEffect, useRef } from "react";

let arrivedBefore = false;

/** Where the keyboard and the screen reader go: to the errors when there are new ones, and to the question that follows an answer. */
export function useFocusOnArrival(problems: false | readonly unknown[]) {
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLFormElement>(null);
  const count = problems === false ? 0 : problems.length;
  useEffect(() => {
    if (arrivedBefore) heading.current?.focus({ preventScroll: true });
    arrivedBefore = true;
  }, []);
  useEffect(() => {
    if (count > 0) summary.current?.focus();
  }, [count]);
  return { summary, heading };
}
