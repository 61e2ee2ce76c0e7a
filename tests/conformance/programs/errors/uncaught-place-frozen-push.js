Object.freeze([1]).push(2);
