/** What a journey asks of a browser, whoever drives it. */
export interface Visitor {
  open(address: string): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Errors on the console and uncaught ones, so far. */
  complaints(): Promise<string[]>;
  leave(): Promise<void>;
}

/** Waits for what a visitor would see; engines of 2019 bring no waiting of their own that fits all drivers. */
export async function until(visitor: Visitor, expression: string, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    // A page that is being left answers nothing.
    if (await visitor.read<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}, at ${await visitor.read<string>("location.href").catch(() => "no page")}`);
}
