import { setTimeout as pause } from "node:timers/promises";
import { lastTraces } from "../operating/traced";
import { Renderer } from "./renderers";

/** Milliseconds that whoever has sent its last traces may take to go. */
const goodbye = 500;

/** All that make pages, from the first to the last. */
export class RunningRenderers {
  haveMadePage = false;
  readonly #running = new Set<Renderer>();

  start(root: string): Renderer {
    const renderer = new Renderer(root, () => {
      this.haveMadePage = true;
    });
    this.#running.add(renderer);
    renderer.on("exit", () => this.#running.delete(renderer));
    return renderer;
  }

  /** Where the server is alone in its container, nobody lives on after it: each has its time to send what it knows. */
  async end(): Promise<void> {
    const left = Promise.all([...this.#running].map((renderer) => renderer.end()));
    await Promise.race([left, pause(lastTraces + goodbye)]);
    for (const renderer of this.#running) renderer.terminate();
  }
}
