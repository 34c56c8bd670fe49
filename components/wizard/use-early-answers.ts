import { useInsertionEffect, useLayoutEffect, useRef } from "react";

type Control = HTMLInputElement | HTMLSelectElement;

const controls = (): Control[] => [...document.querySelectorAll<Control>("form.question input, form.question select")];
const isTicked = (control: Control): boolean => control instanceof HTMLInputElement && control.checked;

/**
 * A question can be answered before the framework has come, and registering a control puts back what the server has sent.
 * What stands in the controls is taken down just before, and said again right after, before anybody sees it gone.
 */
export function useEarlyAnswers(setValue: (name: string, value: string) => void): void {
  const said = useRef<{ control: Control; ticked: boolean; value: string }[]>([]);
  useInsertionEffect(() => {
    said.current = controls().map((control) => ({ control, ticked: isTicked(control), value: control.value }));
  }, []);
  useLayoutEffect(() => {
    for (const { control, ticked, value } of said.current.splice(0)) {
      if (control.value !== value) setValue(control.name, value);
      // A radio button goes out when its neighbour is pressed.
      else if (isTicked(control) !== ticked && (ticked || control.type === "checkbox")) control.click();
    }
  }, [setValue]);
}
