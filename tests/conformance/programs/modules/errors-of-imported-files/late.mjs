await 1; export const v = (() => new Error('v').stack)()
