import './late.mjs'; export const v = (() => new Error('v').stack)()
