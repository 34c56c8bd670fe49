import { loadMessages } from "./i18n/messages";
import { routing } from "./i18n/routing";

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

/** What has to be there before this process may receive visitors. */
export async function readiness() {
  return {
    words: await holds(async () => {
      const catalogues = await Promise.all(routing.locales.map(loadMessages));
      return catalogues.every((messages) => Object.keys(messages).length > 0);
    }),
    sessionKey: (process.env.SESSION_KEY ?? "").length >= 32,
  };
}
