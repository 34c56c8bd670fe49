/** What one file may hold, told before any work begins. */
export const mostHouseholds = 2_000;

/** Of a file as it is sent; lib/server/requests/body-limits.ts lets a little more through, for the form around it. */
export const mostMegabytes = 12;
export const mostBytes = mostMegabytes * 1024 * 1024;

/** Of a workbook when it is unpacked: 2,000 families of five in five places, every cell filled, take about 60. */
export const mostMegabytesUnpacked = 96;
export const mostBytesUnpacked = mostMegabytesUnpacked * 1024 * 1024;
/** Parts of a workbook: sheets, styles, pictures. */
export const mostParts = 400;

/** In which something is written: 2,000 households of twelve, with the heading. */
export const mostRows = 25_000;
/** As many as a sheet has: office programs write rows that were only given borders, and the last one of all. */
export const mostLines = 1_048_576;
/** Five places with every fact have about 170. */
export const mostColumns = 600;
/** Of all rows together, further to the right. A cell there is a few characters, and makes a row of all cells before it. */
export const mostCellsBeside = 15_000_000;
/** Nothing that belongs into a cell is longer. */
export const mostCharacters = 400;
/** Rows before the headings: a title, a note. */
export const mostRowsAbove = 5;

/** Of the thread that reads, assesses and answers; 2,000 families of five in five places take about a tenth to read. */
export const mostMegabytesOfMemory = 512;
