/** Where a phone opens a code, in whichever script it reads: in a picture, every letter counts. */
export const openAddress = "/open.html";
