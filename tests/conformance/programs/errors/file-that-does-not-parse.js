console.log("never printed");
const done = true;
let done = false;
