export const ambiguous = 'detected';
