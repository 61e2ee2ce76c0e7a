'use strict';
function thenable(name, value) {
  return { then: function (resolve) { console.log(name + ' is asked'); resolve(value); } };
}
Promise.resolve(thenable('a', 1)).then(function (value) { console.log('a', value); });
Promise.resolve().then(function () { return thenable('b', 2); }).then(function (value) { console.log('b', value); });
new Promise(function (resolve) { resolve(thenable('c', Promise.resolve(3))); }).then(function (value) { console.log('c', value); });
const twice = Promise.resolve(thenable('d', 4));
twice.then(function (value) { console.log('d', value); });
twice.then(function (value) { console.log('d again', value); });
Promise.reject(thenable('e', 5)).catch(function (reason) { console.log('e', typeof reason.then); });
Promise.resolve({ get then() { throw new Error('no then'); } }).catch(function (error) { console.log(error.message); });
Promise.resolve({ then: function () { throw new Error('bad then'); } }).catch(function (error) { console.log(error.message); });
Promise.resolve().then(function () { console.log('one turn'); }).then(function () { console.log('two turns'); }).then(function () { console.log('three turns'); });
