try {
  throw new Error('x');
} finally {
  console.log('fin');
}
