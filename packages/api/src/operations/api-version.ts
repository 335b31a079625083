/** The version of the API: a change that breaks a program moves the first number, what is added the second. */
export const apiVersion = '1.0.0';
