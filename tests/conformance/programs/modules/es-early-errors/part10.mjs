export { x, y as x }; let x, y;
