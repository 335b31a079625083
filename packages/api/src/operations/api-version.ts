/** The version of the API. A change that breaks a program moves the first number, and before 1.0.0 the second; what is only added moves neither. */
export const apiVersion = '0.16.0';
