import type { Page } from "@playwright/test";

/**
 * What large text does to a page, as measured: it scrolls sideways, words are cut off, or a column is so narrow that
 * words stand upright. Runs in the page.
 */
function faults(): string[] {
  const found = new Set<string>();
  const root = document.scrollingElement ?? document.documentElement;
  // Not that of the window, which a phone widens to what sticks out.
  const viewport = document.documentElement.clientWidth;
  if (root.scrollWidth > viewport) found.add(`scrolls sideways: ${root.scrollWidth} of ${viewport}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const near = 1.5;

  const boxOf = (element: Element | null): HTMLElement | null => {
    for (let box = element; box instanceof HTMLElement; box = box.parentElement)
      if (!/^(inline|contents)$/.test(getComputedStyle(box).display)) return box;
    return null;
  };
  const named = (node: Node): string => {
    const box = boxOf(node.parentElement);
    const place = box?.closest("[class]");
    return `${box?.tagName.toLowerCase()} in .${place?.className} "${(node.textContent ?? "").trim().slice(0, 12)}"`;
  };
  /** The nearest frame that hides or scrolls what is too wide for it. */
  const frameOf = (element: Element | null): HTMLElement | null => {
    for (let box = element; box instanceof HTMLElement && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== "visible") return box;
    return null;
  };
  const innerWidth = (box: HTMLElement): number => {
    const { paddingLeft, paddingRight } = getComputedStyle(box);
    return box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  };

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const parent = node.parentElement;
    if (!parent || text.trim().length < 2 || parent.closest("script, style, option, title, .visually-hidden, .skip"))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = lines;
    if (!first) continue;
    const frame = frameOf(parent);
    const scrolls = frame !== null && /auto|scroll/.test(getComputedStyle(frame).overflowX);
    const [left, right] =
      frame === null
        ? [0, viewport]
        : [frame.getBoundingClientRect().left, frame.getBoundingClientRect().right];
    if (!scrolls && lines.some((line) => line.left < left - near || line.right > right + near))
      found.add(`cut off: ${named(node)}`);
    const box = boxOf(parent);
    range.setStart(node, text.search(/\S/));
    range.setEnd(node, text.search(/\S/) + 1);
    const character = range.getClientRects()[0]?.width ?? 0;
    const isWide = /[\u2e80-\uffef]/.test(text.trim()[0] ?? "");
    if (box && isWide && lines.length > 1 && innerWidth(box) < 2 * character - near)
      found.add(`upright: ${named(node)}`);
  }
  for (const control of document.querySelectorAll("input, select, button, svg, img")) {
    const { width, left, right } = control.getBoundingClientRect();
    const frame = frameOf(control.parentElement);
    if (width > 1 && frame === null && (left < -near || right > viewport + near))
      found.add(`cut off: ${control.tagName.toLowerCase()} .${control.className} ${control.id}`);
  }
  return [...found];
}

export const textFaults = (page: Page): Promise<string[]> => page.evaluate(faults);
