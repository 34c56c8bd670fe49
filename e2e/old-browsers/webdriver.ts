interface Answer {
  value: unknown;
}

/** The few commands of W3C WebDriver that a journey needs. */
export class WebDriver {
  constructor(private readonly endpoint: string) {}

  async send<T>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<T> {
    const response = await fetch(this.endpoint + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value }: Answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value as T;
  }

  async isUp(): Promise<boolean> {
    return this.send("GET", "/status").then(
      () => true,
      () => false,
    );
  }

  async start(options: object): Promise<WebDriver> {
    const { sessionId } = await this.send<{ sessionId: string }>("POST", "/session", {
      capabilities: { alwaysMatch: options },
    });
    return new WebDriver(`${this.endpoint}/session/${sessionId}`);
  }

  async element(selector: string): Promise<string> {
    const found = await this.send<Record<string, string>>("POST", "/element", {
      using: "css selector",
      value: selector,
    });
    return `/element/${Object.values(found)[0]}`;
  }
}
