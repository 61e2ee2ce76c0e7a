// Runs a file as a plain script in real Node, as `loopscope run --script` does, for the script test262.
"use strict";
const vm = require("vm");
const fs = require("fs");
vm.runInThisContext(fs.readFileSync(process.argv[2], "utf8"), { filename: process.argv[2] });
