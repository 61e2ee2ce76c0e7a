const show = (label) => console.log(label, new Error('x').stack.split('\n').slice(2, 4).join('\n').replaceAll(__dirname + '/', ''));
class Kind {
  *[Symbol.iterator]() { show('symbol'); }
  static *made() { show('static'); }
  *#hidden() { show('private generator'); }
  #plain() { show('private method'); }
  run() {
    [...this.#hidden()];
    this.#plain();
  }
}
[...new Kind()];
[...Kind.made()];
new Kind().run();
[...(function* () { show('anonymous'); })()];
[...(function* named() { show('named'); })()];
const assigned = function* () { show('assigned'); };
[...assigned()];
[() => show('element')][0]();
