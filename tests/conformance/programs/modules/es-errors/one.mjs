export const same = 1, one = 1;
