import "./thrown.mjs";
