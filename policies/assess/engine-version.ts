/**
 * Version of the engine, in every receipt: the same facts, editions and version give the same answer.
 * It moves by hand with every change to what the engine answers; `engine-version.test.ts` notices a change that forgot it.
 */
export const engineVersion = "2.1.4";
