export const kind = typeof module;
