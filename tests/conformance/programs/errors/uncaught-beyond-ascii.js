// The excerpt of a line with letters beyond ASCII.
console.log("before");
const é = "👍", n = null; n.x;
