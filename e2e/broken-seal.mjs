// Loaded before a server (node --import): nothing can be sealed, and no thread knows the day; the errors say what was sent.
import { isMainThread } from "node:worker_threads";

globalThis.crypto.subtle.encrypt = async () => {
  throw new Error("no seal for secret");
};
if (!isMainThread)
  Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
    get() {
      throw new Error("no day for secret");
    },
  });
