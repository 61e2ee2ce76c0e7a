import "./thrown-late.mjs"; export default 1
