export { a as b, nope as m };
