// Prints those of the paths that it is given which lead nowhere in this Node, one a line.
'use strict';

function objectAt(path) {
  var cut = path.indexOf(':');
  var object = cut < 0 ? global : require(path.slice(0, cut));
  path.slice(cut + 1).split('.').filter(Boolean).forEach(function (name) {
    if (object !== undefined && object !== null) object = object[name];
  });
  return object;
}

process.argv.slice(2).forEach(function (path) {
  var cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf(':'));
  var owner = objectAt(path.slice(0, cut + 1));
  if (owner === undefined || owner === null || !(path.slice(cut + 1) in Object(owner))) console.log(path);
});
