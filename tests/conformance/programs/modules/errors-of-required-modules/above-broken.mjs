import "./broken-module.mjs";
