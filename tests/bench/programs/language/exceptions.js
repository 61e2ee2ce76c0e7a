// Throwing and catching: in place, through frames, with finally, with Error objects.
function thrower(i) {
  if (i % 3 === 0) throw i;
  return i;
}
function middle(i) {
  try {
    return thrower(i);
  } finally {
    done++;
  }
}
var done = 0;
function cheap(count) {
  var sum = 0;
  for (var i = 0; i < count; i++) {
    try {
      sum += middle(i);
    } catch (thrown) {
      sum -= thrown;
    }
  }
  return sum;
}
function errors(count) {
  var caught = 0;
  for (var i = 0; i < count; i++) {
    try {
      if (i % 2 === 0) throw new Error("number " + i);
      null.property;
    } catch (error) {
      if (error instanceof TypeError) caught += 1;
      else caught += error.message.length;
    }
  }
  return caught;
}
function deep(levels) {
  if (levels === 0) throw new RangeError("bottom");
  return deep(levels - 1) + 1;
}
function unwinding(count) {
  var caught = 0;
  for (var i = 0; i < count; i++) {
    try {
      deep(20);
    } catch (error) {
      caught++;
    }
  }
  return caught;
}
var show = typeof print === "function" ? print : console.log;
show(cheap(100000) + " " + errors(30000) + " " + unwinding(3000) + " " + done);
