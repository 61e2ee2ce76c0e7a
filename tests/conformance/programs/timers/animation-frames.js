const frames = [];
let last = 0;
function frame(n) {
  frames.push(n);
  if (n < 5) setTimeout(frame, 2, n + 1);
  else console.log(frames.join(' -> '));
}
frame(last);
console.log('scheduled', frames);
