/** Where whoever doubts an answer can write to: a mail address or a page of the operator's; `null` where none is named. */
export const reportAddress = (): string | null => process.env.REPORT_ADDRESS?.trim() || null;
