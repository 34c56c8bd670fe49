import type { Page } from "@playwright/test";

/*
 * What large text does to a page, as measured: it scrolls sideways, words are cut off, a column is so narrow that
 * words stand upright, or a comma begins a line. All of these run in the page.
 */

const near = 1.5;

function boxOf(element: Element | null): HTMLElement | null {
  for (let box = element; box instanceof HTMLElement; box = box.parentElement)
    if (!/^(inline|contents)$/.test(getComputedStyle(box).display)) return box;
  return null;
}

function nameOf(node: Node): string {
  const box = boxOf(node.parentElement);
  const text = (node.textContent ?? "").trim().slice(0, 12);
  return `${box?.tagName.toLowerCase()} in .${box?.closest("[class]")?.className} "${text}"`;
}

/** The nearest frame that hides or scrolls what is too wide for it. */
function frameOf(element: Element | null): HTMLElement | null {
  for (let box = element; box instanceof HTMLElement && box !== document.body; box = box.parentElement)
    if (getComputedStyle(box).overflowX !== "visible") return box;
  return null;
}

function roomIn(box: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  return box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** Not the width of the window, which a phone widens to what sticks out. */
function isCutOff(element: Element | null, boxes: readonly DOMRect[]): boolean {
  const frame = frameOf(element);
  if (frame && /auto|scroll/.test(getComputedStyle(frame).overflowX)) return false;
  const { left, right } = frame?.getBoundingClientRect() ?? { left: 0, right: document.documentElement.clientWidth };
  return boxes.some((box) => box.left < left - near || box.right > right + near);
}

function faultOf(node: Node): string | null {
  const parent = node.parentElement;
  const text = node.textContent ?? "";
  if (text.trim().length < 2 || parent?.closest("script, style, option, title, .visually-hidden, .skip")) return null;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  // The space at the end of a line of a command hangs over the edge, and nobody misses it.
  if (!parent?.closest("pre") && isCutOff(parent, lines)) return `cut off: ${nameOf(node)}`;
  const first = text.search(/\S/);
  range.setStart(node, first);
  range.setEnd(node, first + 1);
  const character = range.getClientRects()[0]?.width ?? 0;
  const box = boxOf(parent);
  const isChinese = /[\u2e80-\uffef]/.test(text[first] ?? "");
  return box && isChinese && lines.length > 1 && roomIn(box) < 2 * character - near ? `upright: ${nameOf(node)}` : null;
}

/** Behind a name that does not break: no sign that closes or divides begins a line. */
function signFault(before: Node | null, node: Node): string | null {
  if (!before || !/^[，。；：、？！）」』”》]/.test(node.textContent ?? "")) return null;
  if (boxOf(before.parentElement) !== boxOf(node.parentElement)) return null;
  const range = document.createRange();
  range.selectNodeContents(before);
  const last = [...range.getClientRects()].at(-1);
  range.selectNodeContents(node);
  const [first] = range.getClientRects();
  return last && first && first.top > last.bottom - 2 * near ? `sign begins a line: ${nameOf(node)}` : null;
}

function faults(): string[] {
  const found = new Set<string>();
  const wide = (document.scrollingElement ?? document.documentElement).scrollWidth;
  const { clientWidth } = document.documentElement;
  if (wide > clientWidth) found.add(`scrolls sideways: ${wide} of ${clientWidth}`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before: Node | null = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const fault of [faultOf(node), signFault(before, node)]) found.add(fault ?? "");
    before = node;
  }
  for (const control of document.querySelectorAll("input, select, button, svg, img")) {
    const box = control.getBoundingClientRect();
    if (box.width > 1 && isCutOff(control.parentElement, [box])) found.add(`cut off: ${control.tagName} ${control.id}`);
  }
  found.delete("");
  return [...found];
}

const inPage = [boxOf, nameOf, frameOf, roomIn, isCutOff, faultOf, signFault, faults].map(String).join("\n");

export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => { const near = ${near}; ${inPage}; return faults(); })()`);
