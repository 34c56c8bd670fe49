import { useEffect, useRef } from "react";

let arrivedBefore = false;

/**
 * Where the keyboard and the screen reader go: to the errors each time that there are some, the same ones again included, and
 * to the question that follows an answer. @param refusal the server's last word
 */
export function useFocusOnArrival({ length: count }: readonly unknown[], refusal: unknown) {
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (arrivedBefore) heading.current?.focus({ preventScroll: true });
    arrivedBefore = true;
  }, []);
  useEffect(() => {
    if (count > 0) summary.current?.focus();
  }, [count, refusal]);
  return { summary, heading, toErrors: () => summary.current?.focus() };
}
