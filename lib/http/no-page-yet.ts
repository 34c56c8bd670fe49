/** What our server says to the application when it is asked whether it is ready, until a page has come out. No visitor can say it. */
export const noPageYet = "x-no-page-yet";
