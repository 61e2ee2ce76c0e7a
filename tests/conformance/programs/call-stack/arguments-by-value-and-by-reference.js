function change(number, object, array) {
  number = number + 1;
  object.changed = true;
  array.push('more');
  object = { other: 'object' };
  array = null;
  return [number, object, array];
}
let number = 1;
const object = { name: 'original' };
const array = ['first'];
console.log(change(number, object, array));
console.log(number, object, array);
