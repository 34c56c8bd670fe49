/** Why a whole table is not read: words in `batch.refusals.<id>`. Nothing of it is kept, and nothing has been assessed. */
export type RefusalId =
  | "nothing"
  | "empty"
  | "oldFormat"
  | "unreadable"
  | "encrypted"
  | "unpacksTooLarge"
  | "tooLargeFile"
  | "tooManyRows"
  | "tooManyHouseholds"
  | "noHeadings"
  | "noRelation"
  | "noPlace"
  | "repeatedHeading"
  | "noRows"
  | "busy"
  | "tooLong"
  | "tooSlow";

export class TableRefused extends Error {
  override name = "TableRefused";

  constructor(
    readonly id: RefusalId,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(id);
  }
}
