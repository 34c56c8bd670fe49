/**
 * Every name, address and shape of the framework's output that this server relies on; the other files know none.
 * After an upgrade e2e/framework.spec.ts says of each whether it still holds.
 */

/**
 * Of requests: where the framework looks for the nonce of its scripts, what its scripts say when they ask, and the cookies
 * of its previews, which it takes away again from whoever has no preview: no site of ours has one.
 */
export const asked = {
  policies: ["content-security-policy", "content-security-policy-report-only"],
  data: "rsc",
  action: "next-action",
  previews: ["__prerender_bypass", "__next_preview_data"] as readonly string[],
} as const;

/**
 * Of answers. All that begin with `marks` are the framework's own and go no further, but for those that its scripts `read`
 * of an answer that they have asked for, and of a refusal that an action is not there any more.
 */
export const answered = {
  marks: "x-nextjs-",
  prerendered: "x-nextjs-prerender",
  actionNotFound: "x-nextjs-action-not-found",
  read: [
    "x-nextjs-prerender",
    "x-nextjs-stale-time",
    "x-nextjs-postponed",
    "x-nextjs-rewritten-path",
    "x-nextjs-rewritten-query",
  ] as readonly string[],
} as const;

/** The page for what is nowhere. */
export const nowhere = "/_not-found";

/** What a build leaves: files for browsers and their address, and the list of routes. */
export const built = { folder: "static", address: "/_next/static", routes: "routes-manifest.json" } as const;

/** Of the list of routes: the name of each, and which addresses are its. */
export interface RoutesManifest {
  staticRoutes: { page: string; regex: string }[];
  dynamicRoutes: { page: string; regex: string }[];
}

/** What it writes into a page. */
export const written = {
  /** Its scripts that are fetched, with their address. */
  script: /<script\b(?=[^>]*\sasync="")(?=[^>]*\ssrc="(\/_next\/static\/[^"]+)")[^>]*><\/script>/g,
  scriptPreload: /<link\b(?=[^>]*\sas="script")(?=[^>]*\shref="\/_next\/static\/)[^>]*>/g,
  hydrationMark: / data-precedence="[^"]*"|<div hidden=""><\/div>/g,
  hydrationComment: /<!--[\s\S]*?-->/g,
} as const;

/**
 * What it writes into a form about its action, and reads back by rules of its own: names that begin with `$ACTION`, and
 * in a form that a script sends the field `0`, the list of what the action is called with.
 */
export const actionFields = {
  begin: "$ACTION",
  reference: /^\$ACTION_REF_(\d{1,3})$/,
  part: /^\$ACTION_(\d{1,3}):([01])$/,
  key: /^\$ACTION_KEY$/,
  partOf: (index: string, part: 0 | 1) => `$ACTION_${index}:${part}`,
  called: "0",
} as const;

/** Text within such fields that stands for something else: a map, a file, a promise. `$$` is a dollar that does not. */
export const references = {
  mark: "$",
  escaped: "$$",
  nothing: "$undefined",
  promise: (index: string) => `$@${index}`,
  form: /^\$K[\da-f]{1,3}$/,
  actionId: /^[\da-f]{1,128}$/,
} as const;
