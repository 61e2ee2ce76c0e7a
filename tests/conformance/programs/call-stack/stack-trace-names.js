function alpha() { return beta(); }
function beta() { return gamma(); }
const gamma = () => new Error('trace').stack.split('\n').slice(1, 4).map((line) => line.trim().split(' ')[1]);
console.log(alpha());
class Machine {
  static build() { return new Machine().start(); }
  start() { return new Error('m').stack.split('\n').slice(1, 3).map((line) => line.trim().split(' ')[1]); }
}
console.log(Machine.build());
