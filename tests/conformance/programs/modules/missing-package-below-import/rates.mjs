import table from 'absent-table';
export const rate = table;
