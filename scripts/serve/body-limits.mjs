/** A village's table (lib/batch/limits.ts), and the form around it. */
const mostOfTable = 12 * 1024 * 1024;
const takesTables = /^\/zh-Han[st]\/counter\/batch(\/run)?$/;

/** How much an address takes at most. @param {string} pathname @param {number} usual */
export const bodyLimitOf = (pathname, usual) => (takesTables.test(pathname) ? mostOfTable + usual : usual);
