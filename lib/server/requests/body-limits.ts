/** A village's table (lib/batch/limits.ts), and the form around it. */
const mostOfTable = 12 * 1024 * 1024;
const forTables = /^\/zh-Han[st]\/counter\/batch(\/run)?$/;

/** Work for minutes on a thread of its own, told while it goes on: it does not fit the deadline of pages, and holds nobody up. */
export const takesTables = (pathname: string): boolean => forTables.test(pathname);

/** How many bytes an address takes at most. */
export const bodyLimitOf = (pathname: string, usual: number): number =>
  takesTables(pathname) ? mostOfTable + usual : usual;
