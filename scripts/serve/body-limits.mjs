/** A village's table (lib/batch/limits.ts), and the form around it. */
const mostOfTable = 12 * 1024 * 1024;
const forTables = /^\/zh-Han[st]\/counter\/batch(\/run)?$/;

/** Work for minutes and in slices, told while it goes on: it does not fit the deadline of pages, and holds nobody up. @param {string} pathname */
export const takesTables = (pathname) => forTables.test(pathname);

/** How much an address takes at most. @param {string} pathname @param {number} usual */
export const bodyLimitOf = (pathname, usual) => (takesTables(pathname) ? mostOfTable + usual : usual);
