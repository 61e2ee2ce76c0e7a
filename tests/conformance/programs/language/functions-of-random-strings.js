const make = (text) => new Function(text);
console.log(make(`return ${Math.random() < 2 ? 'Math.random()' : 0}`)() < 1);
console.log(make('return 1')());
