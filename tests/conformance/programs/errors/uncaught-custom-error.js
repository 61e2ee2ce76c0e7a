class ValidationError extends Error {
  constructor(field, message) {
    super(message);
    this.name = 'ValidationError';
    this.field = field;
  }
}
process.on('exit', (c) => console.log('exit', c));
throw new ValidationError('email', 'not an address');
