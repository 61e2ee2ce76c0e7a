import "./thrown-common.js";
