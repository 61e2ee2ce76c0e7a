export const = 2;
