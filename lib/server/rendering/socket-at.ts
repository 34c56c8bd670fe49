/** Which of a renderer's files is the socket to the server. */
export const socketAt = 4;
