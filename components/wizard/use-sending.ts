import { useRef, type MouseEvent, type SubmitEvent } from "react";
import { isNobodyButton, moreRowsButton, sameName } from "@/lib/wizard/form";

type Checked = (send: () => void) => (event: SubmitEvent<HTMLFormElement>) => unknown;

/**
 * How a form is sent: checked first, unless the button pressed, or a tick, answers for several people; that is the server's to check.
 * The button is remembered, because the event tells which it was only from Safari 15.4 on. The Enter key, too, clicks a button.
 */
export function useSending(checked: Checked, post: (data: FormData) => void) {
  const pressed = useRef<HTMLButtonElement>(null);
  const remember = ({ target }: MouseEvent) => {
    if (target instanceof Element) pressed.current = target.closest("button");
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const send = () => {
      const data = new FormData(form);
      if (pressed.current?.name) data.append(pressed.current.name, pressed.current.value);
      post(data);
    };
    const button = pressed.current?.value;
    const isServers = isNobodyButton(button) || button === moreRowsButton || new FormData(form).has(sameName);
    if (!isServers) return checked(send)(event);
    event.preventDefault();
    send();
  };
  return { submit, remember };
}
