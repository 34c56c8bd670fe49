/** Its own types are not published where TypeScript looks for them; what is used here has not changed. */
declare module "puppeteer-core-old" {
  export { default } from "puppeteer-core";
}
