export const same = 2, two = 2;
